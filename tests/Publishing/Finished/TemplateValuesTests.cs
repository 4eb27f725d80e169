using System.Text.RegularExpressions;
using IskraSite.Commands;
using IskraSite.Diagnostics;
using Xunit;

namespace IskraSite.Tests.Publishing.Finished;

/// <summary>Of every template every value that it shows is taken out: each time the build fails and names that template and that value.</summary>
public sealed class TemplateValuesTests
{
    // Drawings; for scripts, or shown when one runs; what only a browser prints is in PdfWordsTests.
    private static readonly string[] NotForReaders =
    [
        "language-chooser.html languages[].nameplate", "not-found.html languages[].nameplate", "open-me.html languages[].nameplate", "one-file.html script", "one-file.html styles", "one-file.html form", "one-file-text.html annex.filter.countries[].text",
        "one-file-text.html annex.filter.kinds[].text", "open-me.html styles", "pamphlet.html contents", "pamphlet.html contents_title", "pamphlet.html front[].html", "pamphlet.html parts[].html",
        "pamphlet.html title", "pamphlet.html styles", "printed-page.html nameplate.drawn", "search-form.html how",
        "search-form.html issues[].title", "search-form.html languages[].name", "supporters.html country_options[].text",
        "supporters.html kind_options[].text", "text.html cite.above_title[].name", "text.html cite.lines[].name",
    ];

    [Fact]
    [TriesMany]
    public void Whatever_a_template_does_not_show_is_found()
    {
        var templates = Directory.EnumerateFiles(Path.Join(Repository.Theme, "templates"))
            .ToDictionary(file => Path.GetFileName(file), file => new TemplateText(File.ReadAllText(file)));
        var all = templates.SelectMany(template => template.Value.Shown.Select(value => (Template: template.Key, Value: value)))
            .Where(value => !NotForReaders.Contains($"{value.Template} {value.Value}") && !IsOfLongLists(value.Template, value.Value)).ToHashSet();
        var found = new HashSet<(string, string)>();

        // Of every two values one stays, so that it might be taken for the other; what it never gives comes from the others.
        Find(RichEdition.Make, [.. all.Order().Where((_, i) => i % 2 == 0)]);
        Find(RichEdition.Make, [.. all.Order().Where((_, i) => i % 2 == 1)]);
        Find(RichEdition.OfThePaper, [.. all.Except(found)]);
        Find(RichEdition.OfTwoIssues, [.. all.Except(found)]);
        Find(RichEdition.OfReleases, [.. all.Except(found)]);
        Assert.Empty(all.Except(found).Order());

        void Find(Func<EditionBench> edition, HashSet<(string, string)> missing)
        {
            while (missing.Count > 0 && FoundIn(edition, templates, missing) is { Count: > 0 } more)
            {
                found.UnionWith(more);
                missing.ExceptWith(more);
            }
        }
    }

    // The links of a list that is divided, which no edition here is long enough for: ManyIssuesTests reaches every page by them.
    private static bool IsOfLongLists(string template, string value) =>
        template is "issues.html" or "parts.html" || (template != "pamphlet.html" && value is ("part" or "parts" or "date_parts" or "event_parts" or "too_large" or "years[].title"));

    // What is found early keeps the build from going on, and is put back for the next.
    private static HashSet<(string Template, string Value)> FoundIn(
        Func<EditionBench> edition, Dictionary<string, TemplateText> templates, HashSet<(string Template, string Value)> missing)
    {
        using var bench = edition();
        bench.OwnTheme();
        foreach (var values in missing.GroupBy(value => value.Template, value => value.Value))
            File.WriteAllText(Path.Join(bench.Theme, "templates", values.Key), templates[values.Key].Without(values));
        var found = new HashSet<(string, string)>();
        var result = bench.Check();
        foreach (var finding in result.Findings.Where(finding => finding.Severity == Severity.Error))
        {
            var said = Regex.Match(finding.Message, "^templates/(\\S+) does not show ‘(.+)’$");
            Assert.True(said.Success, finding.Message);
            Assert.Equal("templates/" + said.Groups[1].Value, finding.Place.Path);
            Assert.Contains((said.Groups[1].Value, said.Groups[2].Value), missing);
            found.Add((said.Groups[1].Value, said.Groups[2].Value));
        }

        Assert.True(found.Count == 0 || ExitCode.Of(result.Findings) == ExitCode.Output);
        return found;
    }

    // The values that a template writes between tags, by the names that they have where it is given them.
    private sealed class TemplateText
    {
        private readonly string text;
        private readonly List<(string Value, int From, int Length)> written = [];

        public TemplateText(string text)
        {
            this.text = text;
            var scopes = new Stack<(string? Variable, string Path)>();
            var isInTag = false;
            var from = 0;
            foreach (Match tag in Regex.Matches(text, @"\{\{~?\s*(.*?)\s*~?\}\}"))
            {
                foreach (var sign in text[from..tag.Index].Where(sign => sign is '<' or '>')) isInTag = sign == '<';
                from = tag.Index + tag.Length;
                var said = tag.Groups[1].Value;
                if (Regex.Match(said, @"^for (\w+) in ([\w.]+)$") is { Success: true } loop) scopes.Push((loop.Groups[1].Value, PathOf(loop.Groups[2].Value, scopes) + "[]"));
                else if (said.StartsWith("if ", StringComparison.Ordinal)) scopes.Push((null, ""));
                else if (said == "end") scopes.Pop();
                else if (!said.StartsWith("else", StringComparison.Ordinal) && !isInTag) written.Add((PathOf(said, scopes), tag.Index, tag.Length));
            }
        }

        public IEnumerable<string> Shown => written.Select(value => value.Value).Distinct().Where(value => !Regex.IsMatch(value, @"^(s|t|edition|lang)\b|\.s\.|not_found\[\]"));

        public string Without(IEnumerable<string> values)
        {
            var gone = values.ToHashSet();
            var left = text;
            foreach (var (_, from, length) in Enumerable.Reverse(written).Where(value => gone.Contains(value.Value))) left = left.Remove(from, length);
            return left;
        }

        private static string PathOf(string said, IEnumerable<(string? Variable, string Path)> scopes)
        {
            var first = said.Split('.')[0];
            return scopes.FirstOrDefault(scope => scope.Variable == first) is { Variable: not null } scope ? scope.Path + said[first.Length..] : said;
        }
    }
}
