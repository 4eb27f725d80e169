using IskraSite.Languages;

namespace IskraSite.Editions.Model;

/// <summary>A language of the edition.</summary>
/// <param name="Code">BCP 47 tag; also the suffix of the files and the first part of the addresses.</param>
/// <param name="Name">Its own name for itself.</param>
/// <param name="Direction"><c>rtl</c> or <c>ltr</c>, as in HTML's <c>dir</c>.</param>
/// <param name="IsOriginal">Whether the printed texts are in it.</param>
public sealed record Language(string Code, string Name, string Direction, bool IsOriginal)
{
    /// <summary>The calendars in which dates are said in it, its readers' own first.</summary>
    public CalendarList Calendars { get; init; } = CalendarList.DefaultOf(Code).For(Code);

    /// <summary>The code of the originals' language, whose words stand where there are none in this one.</summary>
    public string OriginalCode { get; init; } = Code;

    /// <summary>Whether it is written from right to left.</summary>
    public bool IsRightToLeft => Direction == "rtl";

    /// <inheritdoc/>
    public override string ToString() => Code;
}
