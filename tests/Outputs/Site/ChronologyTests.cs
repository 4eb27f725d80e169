using AngleSharp.Dom;
using IskraSite.Editions.Model;
using Xunit;

namespace IskraSite.Tests.Outputs.Site;

/// <summary>The chronology as a reader finds it.</summary>
public sealed class ChronologyTests
{
    private const string Data = "issues/2001-04/chronology.yml";

    private static readonly Issue Issue = RealEdition.Result.Edition!.Issues.Single();

    public static TheoryData<string> Languages => new(RealEdition.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_event_stands_under_its_time_with_every_passage_that_tells_of_it(string language)
    {
        var page = Page(language);
        var events = page.QuerySelectorAll(".timeline > li").ToList();
        Assert.Equal(Issue.Chronology.Events.Select(dated => $"2001-04-{dated.Id}").Order(StringComparer.Ordinal), events.Select(item => item.Id!).Order(StringComparer.Ordinal));
        Assert.Equal(["arrest", "campaign", "letters", "release", "welcome", "announcement", "open-letter", "interview", "message"], events.Select(item => item.Id!["2001-04-".Length..]));
        foreach (var dated in Issue.Chronology.Events)
        {
            var item = page.GetElementById($"2001-04-{dated.Id}")!;
            Assert.Equal(dated.Title.In(language), item.QuerySelector("h3")!.TextContent);
            Assert.Equal(
                dated.Passages.Select(passage => $"../../{language}/2001-04/{passage.TextId}/index.html#{passage.BlockId}"),
                item.QuerySelectorAll(".passages a").Select(link => link.GetAttribute("href")));
            Assert.All(item.QuerySelectorAll(".passages li"), passage => Assert.NotEmpty(passage.QuerySelectorAll("mark")));
        }
    }

    [Theory]
    [InlineData("fa", "arrest", "۷ شهریور ۱۳۷۹", "۲۸ اوت ۲۰۰۰", "2000-08-28")]
    [InlineData("en", "arrest", "28 August 2000", "7 Shahrivar 1379", "2000-08-28")]
    [InlineData("fa", "release", "۲۹ فروردین ۱۳۸۰", "۱۸ آوریل ۲۰۰۱", "2001-04-18")]
    [InlineData("en", "message", "19 April 2001", "30 Farvardin 1380", "2001-04-19")]
    [InlineData("fa", "interview", "۲۹ فروردین ۱۳۸۰ یا پس از آن", "۱۸ آوریل ۲۰۰۱ یا پس از آن", "")]
    [InlineData("en", "campaign", "c. August 2000 to c. April 2001", "c. Mordad–Shahrivar 1379 to c. Farvardin–Ordibehesht 1380", "2000-08 2001-04")]
    public void A_time_is_said_in_both_calendars_its_own_first(string language, string id, string own, string other, string machine)
    {
        var when = Page(language).GetElementById($"2001-04-{id}")!.QuerySelector(".when")!;
        Assert.Equal($"{own} {other}", when.TextContent);
        Assert.Equal(machine, string.Join(' ', when.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime"))));
    }

    [Fact]
    public void The_years_are_those_of_the_language_and_lead_through_the_page()
    {
        Assert.Equal(["سال ۱۳۷۹", "سال ۱۳۸۰"], Page("fa").QuerySelectorAll("h2[id^=year]").Select(year => year.TextContent));
        Assert.Equal(["2000", "2001"], Page("en").QuerySelectorAll("h2[id^=year]").Select(year => year.TextContent));
    }

    [Fact]
    public void A_passage_is_quoted_in_its_whole_sentence_with_what_dates_it_marked()
    {
        var release = Page("en").GetElementById("2001-04-release")!.QuerySelectorAll(".passages li").ToList();
        Assert.Equal(
            "Today, 29 Farvardin, Mahmoud Salehi, secretary of the bakery workers’ syndicate of Saqqez, was freed from the prison of the Islamic Republic. “Mahmoud Salehi has been freed from prison!”, paragraph 3",
            release[0].QuerySelector("p")!.TextContent.Trim());
        Assert.Equal(["29 Farvardin", "was freed yesterday", "18 April 2001"], release.Select(passage => passage.QuerySelector("mark")!.TextContent));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Where_the_texts_differ_their_words_stand_side_by_side_and_each_event_leads_there(string language)
    {
        var page = Page(language);
        Assert.Equal(Issue.Chronology.Disagreements.Select(differing => $"2001-04-{differing.Id}"), page.QuerySelectorAll(".differing").Select(section => section.Id));
        foreach (var differing in Issue.Chronology.Disagreements)
        {
            var section = page.GetElementById($"2001-04-{differing.Id}")!;
            Assert.Equal(differing.Passages.Count, section.QuerySelectorAll(".voices > li").Length);
            Assert.EndsWith(differing.Remark.In(language), section.QuerySelector(".remark")!.TextContent, StringComparison.Ordinal);
            Assert.All(differing.EventIds, id => Assert.Contains(page.GetElementById($"2001-04-{id}")!.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"#2001-04-{differing.Id}"));
        }

        var months = page.GetElementById("2001-04-length-of-the-campaign")!.TextContent;
        Assert.All(language == "fa" ? new[] { "۸ ماه", "چند ماه", "چند ماهه اخیر" } : ["8 months", "several months", "past few months"], words => Assert.Contains(words, months, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_navigation_and_the_issue_lead_to_it(string language)
    {
        var issue = RealEdition.Page($"{language}/2001-04/index.html");
        Assert.Contains(issue.QuerySelectorAll("nav.sections a"), link => link.GetAttribute("href") == $"../../{language}/chronology/index.html");
        Assert.Contains(issue.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"../../{language}/chronology/index.html#2001-04-arrest");
        Assert.Contains($"/{language}/chronology/</loc>", RealEdition.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_marked_date_that_no_event_rests_on_is_listed_and_none_of_this_edition_is()
    {
        Assert.All(RealEdition.Languages, language => Assert.Null(Page(language).GetElementById("other-dates")));
        using var copy = EditionBench.Real();
        File.Delete(copy.PathOf(Data));
        copy.Replace("issues/2001-04/issue.yml", "leading-events: [release]\n", "");
        copy.BuildWell(options => options with { Only = ["pages", "chronology"] });
        var others = copy.Page("en/chronology/index.html").GetElementById("other-dates")!.ParentElement!.QuerySelectorAll(".timeline > li").ToList();
        Assert.Equal(["28 August 2000 7 Shahrivar 1379", "18 April 2001 29 Farvardin 1380", "19 April 2001 30 Farvardin 1380"], others.Select(item => item.QuerySelector(".when")!.TextContent));
        Assert.Equal([1, 3, 1], others.Select(item => item.QuerySelectorAll(".passages li").Length));
    }

    [Fact]
    public void A_withheld_text_takes_with_it_what_rests_on_it_alone()
    {
        using var copy = EditionBench.Real().AddToFrontMatter("issues/2001-04/message.fa.md", "withheld: true");
        var result = copy.BuildWell(options => options with { Only = ["pages", "chronology"] });
        Assert.Equal(["chronology-007"], result.Findings.Select(finding => finding.Code.Id).Distinct());
        Assert.Equal(5, result.Findings.Count);
        foreach (var language in RealEdition.Languages)
        {
            var page = copy.Page($"{language}/chronology/index.html");
            Assert.Null(page.GetElementById("2001-04-message"));
            Assert.Equal(2, page.GetElementById("2001-04-release")!.QuerySelectorAll(".passages li").Length);
            Assert.DoesNotContain("/message/", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.DoesNotContain(language == "fa" ? "دیروز آزاد شد" : "was freed yesterday", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    private static IDocument Page(string language) => RealEdition.Page($"{language}/chronology/index.html");
}
