namespace IskraSite.Tests.Outputs.Site.Search;

/// <summary>A query with what it must find: how many passages, and which first.</summary>
/// <param name="Page">The language of the page on which it is asked.</param>
/// <param name="Text">What is typed.</param>
/// <param name="Language">The language that is searched; empty for all.</param>
/// <param name="Issue">The issue that is searched; empty for all.</param>
/// <param name="Count">How many passages it finds.</param>
/// <param name="First">The addresses of the best.</param>
internal sealed record GoldenQuery(string Page, string Text, string Language, string Issue, int Count, IReadOnlyList<string> First);

/// <summary>
/// The golden queries, in one file for every searcher. A line: language of the page, query, language, issue, how many it finds, the first
/// five; separated by tabs. Lines that begin with # say what the ones after them are about.
/// </summary>
internal static class GoldenQueries
{
    private const int Shown = 5;

    public static string Path { get; } = System.IO.Path.Join(Repository.Root, "tests", "Outputs", "Site", "Search", "golden-queries.txt");

    public static IReadOnlyList<GoldenQuery> All { get; } = [.. File.ReadAllLines(Path).Where(line => line.Length > 0 && line[0] != '#').Select(Read)];

    /// <summary>The file as it is when each query finds what a searcher finds.</summary>
    public static string With(Func<GoldenQuery, IReadOnlyList<string>> find) => string.Concat(File.ReadAllLines(Path).Select(line =>
    {
        if (line.Length == 0 || line[0] == '#') return line + "\n";
        var query = Read(line);
        var hits = find(query);
        return string.Join('\t', query.Page, query.Text, query.Language, query.Issue, hits.Count, string.Join(' ', hits.Take(Shown))) + "\n";
    }));

    private static GoldenQuery Read(string line)
    {
        var fields = line.Split('\t');
        return new GoldenQuery(
            fields[0], fields[1], fields.ElementAtOrDefault(2) ?? "", fields.ElementAtOrDefault(3) ?? "",
            fields.Length > 4 ? int.Parse(fields[4], System.Globalization.CultureInfo.InvariantCulture) : 0,
            fields.Length > 5 ? fields[5].Split(' ', StringSplitOptions.RemoveEmptyEntries) : []);
    }
}
