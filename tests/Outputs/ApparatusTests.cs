using Xunit;

namespace IskraSite.Tests.Outputs;

/// <summary>What the editors did, where it stands in a text: said in words, for the ear too.</summary>
public sealed class ApparatusTests
{
    [Theory]
    [InlineData("fa", "دنباله متن در مأخذ نیست؛ اندازه: دست‌کم یک ستون، حدود ۷۰ تا ۸۰ واژه")]
    [InlineData("en", "The text that follows is missing from the source; extent: at least one column, about 70 to 80 words")]
    public void A_gap_says_what_is_lost_and_how_much(string language, string loss)
    {
        var page = RealEdition.Page($"{language}/2001-04/interview/index.html");
        Assert.All(page.QuerySelectorAll(".body .gap"), gap => Assert.Equal("call lost", gap.NextElementSibling?.ClassName));
        var said = Assert.Single(page.QuerySelectorAll("#p8 .lost a"));
        Assert.StartsWith(loss, said.TextContent, StringComparison.Ordinal);
        Assert.Contains("k-gap", page.QuerySelector(said.GetAttribute("href")!)!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void An_emended_word_leads_to_its_entry_and_says_what_it_is()
    {
        var page = RealEdition.Page("fa/2001-04/interview/index.html");
        var word = Assert.Single(page.QuerySelectorAll("#p8 a.corr"), word => word.TextContent == "جلو");
        Assert.Equal("جلو، تصحیح؛ در مأخذ: جملو", word.GetAttribute("aria-label"));
        var entry = page.QuerySelector(word.GetAttribute("href")!)!;
        Assert.Contains("جملو", entry.TextContent, StringComparison.Ordinal);
        Assert.Equal("#" + word.Id, entry.QuerySelector(".back")!.GetAttribute("href"));
    }
}
