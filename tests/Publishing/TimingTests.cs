using IskraSite.Publishing;
using Xunit;

namespace IskraSite.Tests.Publishing;

/// <summary>What an editor is told depends on what is wrong, never on which thread came first.</summary>
public class TimingTests
{
    [Fact]
    [TriesMany]
    public void An_error_of_one_issue_hides_nothing_of_another_in_any_run()
    {
        using var bench = TwoIssues();
        bench.Replace("issues/2001-05/message.fa.md", "شادی", "شاذی");
        bench.ReplaceInTheme("templates/text.html", "{{ s.cite }}", "{{ s.nosuchword }}");
        var first = Check(bench, 1, "pages");
        Assert.Contains(first, finding => finding.StartsWith("issues/2001-05/message.fa.md:11:16 collate-001", StringComparison.Ordinal));
        Assert.Contains(first, finding => finding.StartsWith("templates/text.html:", StringComparison.Ordinal));
        Assert.Equal(2, first.Count);
        for (var run = 0; run < 200; run++) Assert.Equal(first, Check(bench, 1 + run % 4, "pages"));
    }

    [Fact]
    [TriesMany]
    public void An_error_of_one_room_hides_nothing_of_another_in_any_run()
    {
        using var bench = EditionBench.Good();
        string[] templates = ["country.html", "entity.html", "feeds.html", "index.html"];
        foreach (var template in templates) bench.ReplaceInTheme($"templates/{template}", "{{ s.", "{{ s.no_such_");
        var first = Check(bench, 1, "pages", "supporters", "indexes", "feeds");
        Assert.Equal(templates, first.Select(finding => finding.Split('/', ':')[1]).Distinct());
        for (var run = 0; run < 50; run++) Assert.Equal(first, Check(bench, 1 + run % 4, "pages", "supporters", "indexes", "feeds"));
    }

    private static IReadOnlyList<string> Check(EditionBench bench, int workers, params string[] outputs) =>
        Publisher.Run(bench.Options() with { Only = outputs, MaxDegreeOfParallelism = workers }).Findings.Described();

    private static EditionBench TwoIssues()
    {
        var bench = EditionBench.Good();
        foreach (var file in Directory.GetFiles(bench.PathOf("issues/2001-04"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.GetRelativePath(bench.PathOf("issues/2001-04"), file);
            bench.Put($"issues/2001-05/{copy}", File.ReadAllText(file));
        }

        return bench;
    }
}
