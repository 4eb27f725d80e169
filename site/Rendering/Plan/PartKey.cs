using System.Globalization;
using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Plan;

/// <summary>By what a part of a long list is told from the others.</summary>
internal enum PartKind
{
    /// <summary>A Gregorian year.</summary>
    Year,

    /// <summary>A month of it.</summary>
    Month,

    /// <summary>An issue.</summary>
    Issue,

    /// <summary>A place.</summary>
    Place,

    /// <summary>The letters with which names begin.</summary>
    Letters,
}

/// <summary>What a part of a long list is called: nothing that shifts when the list grows.</summary>
/// <param name="Value">A year or a month as EDTF, an id, or letters.</param>
internal readonly record struct PartKey(PartKind Kind, string Value)
{
    /// <summary>Its piece of an address: letters as their numbers, since an address writes Persian ones in percent signs.</summary>
    public string Segment => Kind switch
    {
        PartKind.Year or PartKind.Issue or PartKind.Place => Value,
        PartKind.Month => Value[(Value.IndexOf('-', 1) + 1)..],
        PartKind.Letters => "letter-" + string.Join('-', Value.Select(letter => ((int)letter).ToString("x4", CultureInfo.InvariantCulture))),
        _ => throw new System.Diagnostics.UnreachableException(Kind.ToString()),
    };

    /// <summary>The year of a date.</summary>
    public static PartKey YearOf(EdtfDate date) => new(PartKind.Year, date.LastDayOfStart.ToString("yyyy", CultureInfo.InvariantCulture));

    /// <summary>The month of a date.</summary>
    public static PartKey MonthOf(EdtfDate date) => new(PartKind.Month, date.LastDayOfStart.ToString("yyyy-MM", CultureInfo.InvariantCulture));

    /// <summary>An issue.</summary>
    public static PartKey Of(Issue issue) => new(PartKind.Issue, issue.Id);
}
