using System.Text.RegularExpressions;
using Xunit;

namespace IskraSite.Tests.Rendering.Bodies;

/// <summary>A link in a link is no HTML: browsers end the first where the second begins.</summary>
public sealed class NestedLinksTests
{
    [Fact]
    public void No_link_of_a_text_stands_in_another()
    {
        using var bench = EditionBench.Good();
        bench.Replace(
            "issues/2001-04/announcement.en.md", "We congratulate all workers on this event.",
            "We [congratulate [Mahmoud Salehi]{person=mahmoud-salehi} and [al]{.supplied}l](message#p1) workers [of [this town](message)]{place=saqqez}.");
        Assert.Empty(bench.Build().Findings.Described());
        var paragraph = Regex.Match(bench.Text("en/2001-04/announcement/index.html"), "<p class=\"b\" id=\"p3\">.*</p>").Value;

        Assert.DoesNotMatch("<a [^>]*>((?!</a>).)*<a ", paragraph);
        Assert.Contains("congratulate Mahmoud Salehi and <span class=\"supplied\">al</span>l</a><sup", paragraph, StringComparison.Ordinal);
        Assert.Contains("<bdi>of this town</bdi></a>", paragraph, StringComparison.Ordinal);
    }
}
