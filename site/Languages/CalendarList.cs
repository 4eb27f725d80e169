namespace IskraSite.Languages;

/// <summary>The calendars in which dates are said, the leading one first. Equal when they are the same in the same order.</summary>
public sealed class CalendarList : IEquatable<CalendarList>
{
    /// <summary>A list.</summary>
    /// <param name="calendars">One or more, each once.</param>
    public CalendarList(params IEnumerable<CalendarSystem> calendars) => All = [.. calendars];

    /// <summary>The Gregorian calendar alone.</summary>
    public static CalendarList Gregorian { get; } = new(CalendarSystem.Gregorian);

    /// <summary>All of them.</summary>
    public IReadOnlyList<CalendarSystem> All { get; }

    /// <summary>The one that comes first.</summary>
    public CalendarSystem Leading => All[0];

    /// <summary>Those that follow it.</summary>
    public IEnumerable<CalendarSystem> Others => All.Skip(1);

    /// <summary>The same calendars as a language says them: the one of its readers first, where it is among them.</summary>
    /// <param name="tag">A BCP 47 tag.</param>
    public CalendarList For(string tag) => new(All.OrderBy(calendar => calendar == LeadingOf(tag) ? 0 : 1));

    /// <summary>The calendars of an edition that names none: those of its original's readers.</summary>
    /// <param name="original">The BCP 47 tag of the originals.</param>
    public static CalendarList DefaultOf(string original) =>
        LeadingOf(original) == CalendarSystem.Gregorian ? Gregorian : new CalendarList(LeadingOf(original), CalendarSystem.Gregorian);

    /// <inheritdoc/>
    public bool Equals(CalendarList? other) => other is not null && All.SequenceEqual(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CalendarList);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Aggregate(17, (hash, calendar) => (hash * 31) + (int)calendar);

    // CLDR's calendar preference: persian comes first in Iran and Afghanistan.
    private static CalendarSystem LeadingOf(string tag) => LanguageTag.PrimaryOf(tag) switch
    {
        "fa" or "ps" or "prs" or "ckb" or "sdh" or "mzn" or "glk" or "lrc" or "bal" or "azb" => CalendarSystem.Jalali,
        _ => CalendarSystem.Gregorian,
    };
}
