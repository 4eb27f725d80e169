using System.Globalization;

namespace IskraSite.Editions.Permanence;

/// <summary>Compares numbers of versions.</summary>
internal static class VersionNumbers
{
    /// <summary>What a number says against that of an earlier version.</summary>
    public static VersionRaise Between(string earlier, string later)
    {
        if (!Version.TryParse(earlier, out var old) || !Version.TryParse(later, out var said) || said == old) return VersionRaise.None;
        if (said < old) return VersionRaise.Lower;
        return said.Major > old.Major ? VersionRaise.Major : said.Minor > old.Minor ? VersionRaise.Minor : VersionRaise.Patch;
    }

    /// <summary>The next number that says so much.</summary>
    public static string Next(string version, VersionRaise raise) => !Version.TryParse(version, out var old) ? version : raise switch
    {
        VersionRaise.Major => string.Create(CultureInfo.InvariantCulture, $"{old.Major + 1}.0.0"),
        VersionRaise.Minor => string.Create(CultureInfo.InvariantCulture, $"{old.Major}.{old.Minor + 1}.0"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{old.Major}.{old.Minor}.{old.Build + 1}"),
    };
}
