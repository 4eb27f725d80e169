namespace IskraSite.Languages;

/// <summary>The calendars in which an edition can write and say dates.</summary>
public enum CalendarSystem
{
    /// <summary>The Gregorian calendar, proleptic before 1582.</summary>
    Gregorian,

    /// <summary>The Iranian solar calendar (Jalali, anno Persico).</summary>
    Jalali,

    /// <summary>The same with the years of the imperial count, official from 1976 to 1978: 2535 is 1355 AP.</summary>
    Imperial,

    /// <summary>The lunar Hijri calendar by the tabular civil rule: sightings differ from it by a day or two, so that its days are approximate.</summary>
    Hijri,
}
