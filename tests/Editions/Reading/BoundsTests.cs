using Xunit;

namespace IskraSite.Tests.Editions.Reading;

/// <summary>A number that an author writes never says how much memory or time a build takes: beyond its bound it is a finding, and is not used.</summary>
public class BoundsTests
{
    private const string Issue = "issues/2001-04/issue.yml";

    [Theory]
    [InlineData("2000000000")]
    [InlineData("1000")]
    [InlineData("99999999999999999999")]
    public void Of_printed_pages(string pages)
    {
        using var bench = EditionBench.Good();
        bench.Replace(Issue, "date: 2001-04\n", $"date: 2001-04\npages: {pages}\n");
        var result = bench.Check();
        Assert.Equal([$"{Issue}:3:8 yaml-006 ‘{pages}’ is not a whole number from 1 to 999"], result.Findings.Described());
        Assert.Equal(0, Assert.Single(result.Edition!.Issues).PageCount);
    }

    [Theory]
    [InlineData("2000000000")]
    [InlineData("1000")]
    [InlineData("0")]
    public void Of_a_page_break(string page)
    {
        using var bench = EditionBench.Good();
        bench.Replace("issues/2001-04/message.en.md", "n=2", $"n={page}");
        Assert.Contains("issues/2001-04/message.en.md:6:10 markup-005 a page break names no page", bench.Check().Findings.Described());
    }

    [Theory]
    [InlineData("9-2000000000", "yaml-006")]
    [InlineData("9-9999999", "collate-003")]
    public void Of_lines_of_the_source(string lines, string code)
    {
        using var bench = EditionBench.Good();
        bench.Replace(Issue, "lines: 7", $"lines: {lines}");
        Assert.Contains(code, bench.Check().Findings.Select(finding => finding.Code.Id));
    }

    [Theory]
    [InlineData("0001")]
    [InlineData("9999")]
    [InlineData("2001/9999")]
    [InlineData("99999999")]
    public void Of_years(string date)
    {
        using var bench = EditionBench.Good();
        bench.Replace(Issue, "date: 2001-04\n", $"date: {date}\n");
        Assert.Contains($"{Issue}:2:7 yaml-007 ‘{date}’ is not a date", bench.Check().Findings.Described());
    }
}
