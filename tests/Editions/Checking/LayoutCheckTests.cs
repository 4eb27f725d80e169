using Xunit;

namespace IskraSite.Tests.Editions.Checking;

/// <summary>What an editor is told about <c>areas:</c> of an issue.</summary>
public sealed class LayoutCheckTests
{
    [Theory]
    [InlineData("{page: 1, lead: anouncement}", "link-002", "the issue has no printed text ‘anouncement’")]
    [InlineData("{page: 3, lead: announcement}", "yaml-006", "the issue has no page 3")]
    [InlineData("{page: 1, lead: announcement, side: announcement}", "yaml-006", "‘announcement’ is placed a second time")]
    [InlineData("{page: 1, lead: announcement}\n  - {page: 1, side: message}", "yaml-006", "the areas of page 1 are said a second time")]
    [InlineData("{page: 1, foot: announcement#p99}", "link-002", "‘announcement’ has no block ‘p99’")]
    [InlineData("{page: 1, top: announcement}", "yaml-002", "‘top’")]
    [InlineData("{page: 2, lead: announcement}", "yaml-006", "nothing of ‘announcement’ stands on page 2")]
    [InlineData("{page: 1, foot: announcement#p2}", "yaml-006", "the page of ‘announcement#p2’ is known from a page break")]
    public void What_is_not_there_is_not_placed(string areas, string code, string message)
    {
        using var bench = EditionBench.Good();
        bench.Replace("issues/2001-04/issue.yml", "texts: [", $"pages: 2\nareas:\n  - {areas}\ntexts: [");
        foreach (var language in (string[])["fa", "en"]) bench.Replace($"issues/2001-04/announcement.{language}.md", "[]{#p1}", "[]{#p1}[]{.page n=1}");
        Assert.Contains(bench.Check().Findings, finding => finding.Code.Id == code && finding.Message.Contains(message, StringComparison.Ordinal) && finding.Place.Path == "issues/2001-04/issue.yml");
    }
}
