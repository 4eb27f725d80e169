using IskraSite.Editions.Linking;
using Xunit;

namespace IskraSite.Tests.Editions.Linking;

public class TextLinkTests
{
    [Theory]
    [InlineData("announcement", "message", "2001-04/message", null)]
    [InlineData("announcement", "message#p2", "2001-04/message", "p2")]
    [InlineData("announcement", "#p3", "2001-04/announcement", "p3")]
    [InlineData("announcement", "principles", "pages/principles", null)]
    [InlineData("announcement", "2001-04/message", "2001-04/message", null)]
    [InlineData("principles", "2001-04/message#p1", "2001-04/message", "p1")]
    [InlineData("principles", "#p1", "pages/principles", "p1")]
    public void A_relative_link_names_a_text_or_a_page(string from, string address, string target, string? block)
    {
        using var bench = EditionBench.Good();
        var edition = bench.Check().Edition!;
        var found = TextLink.Find(edition, edition.AllTexts.Single(text => text.Id == from), address)!;
        Assert.Equal((target, block), (found.Target.Name, found.BlockId?.Value));
    }

    [Theory]
    [InlineData("principles", "message")]
    [InlineData("announcement", "letter")]
    [InlineData("announcement", "2001-05/message")]
    [InlineData("announcement", "2001-04/principles")]
    [InlineData("announcement", "2001-04/message/p1")]
    [InlineData("announcement", "../message")]
    [InlineData("announcement", "message.html")]
    [InlineData("announcement", "Message")]
    public void Anything_else_leads_nowhere(string from, string address)
    {
        using var bench = EditionBench.Good();
        var edition = bench.Check().Edition!;
        Assert.Null(TextLink.Find(edition, edition.AllTexts.Single(text => text.Id == from), address));
    }

    [Theory]
    [InlineData("https://iskra.example/", true)]
    [InlineData("mailto:a@iskra.example", true)]
    [InlineData("announcement#p2", false)]
    public void A_link_with_a_scheme_leaves_the_edition(string address, bool isExternal) => Assert.Equal(isExternal, TextLink.IsExternal(address));

    [Theory]
    [InlineData("[شادی](announcment)", "‘announcment’ names no text or page", "did you mean ‘announcement’?")]
    [InlineData("[شادی](announcement#p9)", "2001-04/announcement has no block ‘p9’", "did you mean ‘p1’?")]
    [InlineData("[شادی](#p9)", "2001-04/message has no block ‘p9’", "did you mean ‘p1’?")]
    [InlineData("[شادی](2001-04/anouncement)", "‘2001-04/anouncement’ names no text or page", "did you mean ‘2001-04/announcement’?")]
    public void A_link_that_leads_nowhere_is_found_with_what_was_perhaps_meant(string link, string message, string help)
    {
        using var bench = EditionBench.Good();
        bench.Replace("issues/2001-04/message.fa.md", "شادی", link);
        var finding = Assert.Single(bench.Check().Findings);
        Assert.Equal(("link-002", message, help), (finding.Code.Id, finding.Message, finding.Help));
        Assert.Equal(bench.Where("issues/2001-04/message.fa.md", link), finding.Place.ToString());
    }

    [Fact]
    public void A_link_into_an_issue_that_cannot_be_read_is_no_fault_of_its_own()
    {
        using var bench = EditionBench.Good();
        bench.Replace("issues/2001-04/issue.yml", "date: 2001-04", "\tdate: 2001-04");
        Assert.Equal(
            [$"{bench.Where("issues/2001-04/issue.yml", "\tdate")} yaml-001 this is not YAML: a tab stands at the beginning of a line; lines are indented with spaces"],
            bench.Check().Findings.Described());
    }
}
