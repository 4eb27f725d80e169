using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Sources;

namespace IskraSite.Editions.Reading;

/// <summary>Reads the edition without the bodies of its texts: the whole at once, or part by part.</summary>
internal static class EditionReader
{
    /// <summary>The folder of the edition's own pages.</summary>
    public const string PagesFolder = "pages";

    /// <summary>The edition; null when its settings cannot be used at all.</summary>
    public static Edition? Read(InputFolder input, DiagnosticBag bag)
    {
        if (ReadSettings(input, bag) is not { } settings) return null;
        var authorities = AuthorityReader.Read(input, settings, bag);
        var names = ListIssues(input);
        var issues = new Issue?[names.Count];
        Parallel.For(0, names.Count, i => issues[i] = new IssueReader(input, settings, bag).Read(names[i]));
        return Join(settings, names.Zip(issues, KeyValuePair.Create), authorities, ReadPages(input, settings, bag));
    }

    /// <summary>The settings; null when they cannot be used at all.</summary>
    public static EditionSettings? ReadSettings(InputFolder input, DiagnosticBag bag)
    {
        var ofSettings = bag.Part(Concern.Settings);
        return SettingsReader.Read(input.For(ofSettings), ofSettings);
    }

    /// <summary>The names of the issues' folders.</summary>
    public static IReadOnlyList<string> ListIssues(InputFolder input) => input.List(IssueReader.Folder, folders: true);

    /// <summary>The edition's own pages, in their order.</summary>
    public static IReadOnlyList<Text> ReadPages(InputFolder input, EditionSettings settings, DiagnosticBag bag)
    {
        var reader = new TextFileReader(input, settings, bag);
        var pages = reader.List(PagesFolder).Select(reader.IdOf).Distinct()
            .Select(id => reader.Read(PagesFolder, id, null, null))
            .OfType<Text>().ToList();
        pages.Sort((a, b) => a.Order != b.Order ? a.Order.CompareTo(b.Order) : string.CompareOrdinal(a.Id, b.Id));
        return pages;
    }

    /// <summary>The edition of its parts.</summary>
    /// <param name="issues">By their folders, in any order; null for what could not be read.</param>
    public static Edition Join(EditionSettings settings, IEnumerable<KeyValuePair<string, Issue?>> issues, Authorities authorities, IReadOnlyList<Text> pages)
    {
        var found = issues.Select(issue => issue.Value).OfType<Issue>().ToList();
        found.Sort((a, b) => a.Date.FirstDay != b.Date.FirstDay ? a.Date.FirstDay.CompareTo(b.Date.FirstDay) : string.CompareOrdinal(a.Id, b.Id));
        return new Edition(settings, found, authorities, pages)
        {
            UnreadIssues = issues.Where(issue => issue.Value is null).Select(issue => issue.Key).ToHashSet(),
        };
    }
}
