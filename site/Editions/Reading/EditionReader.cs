using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Sources;

namespace IskraSite.Editions.Reading;

/// <summary>Reads the edition without the bodies of its texts.</summary>
internal static class EditionReader
{
    private const string PagesFolder = "pages";

    /// <summary>The edition; null when its settings cannot be used at all.</summary>
    public static Edition? Read(InputFolder input, DiagnosticBag bag)
    {
        var ofSettings = bag.Part(Concern.Settings);
        if (SettingsReader.Read(input.For(ofSettings), ofSettings) is not { } settings) return null;
        var authorities = AuthorityReader.Read(input, settings, bag);
        var names = input.List(IssueReader.Folder, folders: true);
        var issues = new Issue?[names.Count];
        Parallel.For(0, names.Count, i => issues[i] = new IssueReader(input, settings, bag).Read(names[i]));
        var found = issues.OfType<Issue>().ToList();
        found.Sort((a, b) => a.Date.FirstDay != b.Date.FirstDay ? a.Date.FirstDay.CompareTo(b.Date.FirstDay) : string.CompareOrdinal(a.Id, b.Id));
        return new Edition(settings, found, authorities, ReadPages(input, settings, bag));
    }

    /// <summary>How many issues the input folder has, those included that cannot be read.</summary>
    public static int CountIssues(InputFolder input) => input.List(IssueReader.Folder, folders: true).Count;

    private static List<Text> ReadPages(InputFolder input, EditionSettings settings, DiagnosticBag bag)
    {
        var reader = new TextFileReader(input, settings, bag);
        var suffix = $".{settings.Original.Code}.md";
        var pages = input.List(PagesFolder, folders: false)
            .Where(name => name.EndsWith(suffix, StringComparison.Ordinal))
            .Select(name => reader.Read(PagesFolder, name[..^suffix.Length], null, null))
            .OfType<Text>().ToList();
        pages.Sort((a, b) => a.Order != b.Order ? a.Order.CompareTo(b.Order) : string.CompareOrdinal(a.Id, b.Id));
        return pages;
    }
}
