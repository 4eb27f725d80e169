using IskraSite.Editions.Reading;

namespace IskraSite.Publishing.OnDemand;

/// <summary>Which parts of an edition some changed files concern.</summary>
/// <param name="IsAll">All of it, the theme too.</param>
/// <param name="IsSettings">The settings.</param>
/// <param name="AreAuthorities">The authorities.</param>
/// <param name="IsPages">The edition's own pages.</param>
/// <param name="IsTheme">The theme.</param>
/// <param name="Issues">The folders of the issues.</param>
internal sealed record Changes(bool IsAll, bool IsSettings, bool AreAuthorities, bool IsPages, bool IsTheme, IReadOnlySet<string> Issues)
{
    /// <summary>Everything.</summary>
    public static Changes All { get; } = new(true, true, true, true, true, new HashSet<string>());

    /// <summary>What changed paths concern: files, or folders in which anything may have changed.</summary>
    /// <param name="paths">Full paths.</param>
    public static Changes Of(IEnumerable<string> paths, PublishOptions options)
    {
        var (isAll, isSettings, areAuthorities, isPages, isTheme, issues) = (false, false, false, false, false, new HashSet<string>());
        foreach (var path in paths)
        {
            if (PartsBelow(options.Theme, path) is not null) isTheme = true;
            switch (PartsBelow(options.Input, path))
            {
                case [IssueReader.Folder, var issue, ..]: issues.Add(issue); break;
                case [EditionReader.PagesFolder, ..]: isPages = true; break;
                case [SettingsReader.FileName or ReleaseReader.FileName]: isSettings = true; break;
                case [var file] when Path.HasExtension(file): areAuthorities = true; break;
                case not null: isAll = true; break;
                default: isAll |= PartsBelow(options.Theme, path) is null; break;
            }
        }

        return isAll ? All : new Changes(false, isSettings, areAuthorities, isPages, isTheme, issues);
    }

    /// <summary>Whether the files in a folder of the input may have changed.</summary>
    /// <param name="folder">From the input folder, with forward slashes; empty for that itself.</param>
    public bool Concerns(string folder) => IsAll || folder.Split('/') switch
    {
        [IssueReader.Folder, var issue, ..] => Issues.Contains(issue),
        [IssueReader.Folder] => Issues.Count > 0,
        [EditionReader.PagesFolder, ..] => IsPages,
        _ => IsSettings || AreAuthorities,
    };

    private static string[]? PartsBelow(string folder, string path) =>
        Path.GetRelativePath(folder, path) is var below && !below.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(below)
            ? below == "." ? [] : below.Replace('\\', '/').Split('/') : null;
}
