using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Xunit;

namespace IskraSite.Tests.Outputs;

public sealed partial class DirectionTests
{
    [Fact]
    public void Every_page_says_its_language_and_direction() => Assert.All(RealEdition.Readings, path =>
    {
        var html = RealEdition.Page(path).DocumentElement;
        var (language, direction) = path.StartsWith("en/", StringComparison.Ordinal) || path.EndsWith("-en.html", StringComparison.Ordinal) ? ("en", "ltr") : ("fa", "rtl");
        Assert.Equal(language, html.GetAttribute("lang"));
        Assert.Equal(direction, html.GetAttribute("dir"));
    });

    [Fact]
    public void Every_change_of_language_says_its_direction_too() => Assert.All(RealEdition.Readings, path =>
        Assert.All(RealEdition.Page(path).QuerySelectorAll("body [lang]"), element =>
            Assert.Equal(element.GetAttribute("lang") == "fa" ? "rtl" : "ltr", element.Closest("[dir]")!.GetAttribute("dir"))));

    [Fact]
    public void Words_in_Arabic_script_stand_in_Persian_elements_on_every_page() =>
        Assert.Empty(RealEdition.Readings.SelectMany(path => TextsOf(path)
            .Where(text => ArabicScript().IsMatch(text.Data))
            .Where(text => text.ParentElement!.Closest("[lang]")!.GetAttribute("lang") != "fa" || text.ParentElement!.Closest("[dir]")!.GetAttribute("dir") != "rtl")
            .Select(text => $"{path}: {text.Data.Trim()}")).Distinct());

    [Fact]
    public void Telephones_and_accounts_are_isolated_left_to_right_in_Persian_text() =>
        Assert.Empty(RealEdition.Readings.SelectMany(path => TextsOf(path)
            .Where(text => GroupedNumber().IsMatch(text.Data))
            .Where(text => text.ParentElement!.Closest("[dir]")!.GetAttribute("dir") != "ltr")
            .Select(text => $"{path}: {text.Data.Trim()}")).Distinct());

    [Fact]
    public void Labels_for_screen_readers_are_in_the_language_of_their_element() => Assert.All(RealEdition.Readings, path =>
        Assert.All(RealEdition.Page(path).QuerySelectorAll("body [aria-label], body [title]"), element =>
        {
            var label = element.GetAttribute("aria-label") ?? element.GetAttribute("title")!;
            Assert.Equal(element.Closest("[lang]")!.GetAttribute("lang") == "fa", ArabicScript().IsMatch(label));
        }));

    [Fact]
    public void Persian_text_has_Persian_letters_and_digits() =>
        Assert.Empty(RealEdition.Readings.Where(path => !path.EndsWith("/source/index.html", StringComparison.Ordinal)).SelectMany(path => TextsOf(path)
            .Where(text => ArabicLetters().IsMatch(text.Data))
            .Select(text => $"{path}: {text.Data.Trim()}")).Distinct());

    [Fact]
    public void The_blocks_of_a_text_have_the_same_permanent_anchors_in_every_language() => Assert.All(
        RealEdition.Pages.Where(path => TextPage().IsMatch(path)), path =>
        {
            var anchors = RealEdition.Page(path).QuerySelectorAll("main [id]").Select(element => element.Id!).Where(id => BlockId().IsMatch(id)).ToList();
            Assert.NotEmpty(anchors);
            var other = RealEdition.Page("fa" + path[2..]).QuerySelectorAll("main [id]").Select(element => element.Id!).Where(id => BlockId().IsMatch(id));
            Assert.Equal(other, anchors);
            var facing = RealEdition.Page(path[..2] + "/both" + path[2..]);
            Assert.All(anchors, id => Assert.True(facing.GetElementById(id) is not null || SupporterId().IsMatch(id), $"{path}#{id} has no place on the facing page"));
        });

    [Fact]
    public void The_giro_number_and_the_telephones_are_written_as_printed()
    {
        var masthead = RealEdition.Page("fa/2001-04/masthead/index.html").QuerySelector("main")!;
        var giro = Assert.Single(masthead.QuerySelectorAll("bdi[dir=ltr]"), element => element.TextContent.Contains("۱۶۷۸۴۷۱", StringComparison.Ordinal));
        Assert.Equal("۱۶۷۸۴۷۱-۲", giro.TextContent);
        var radio = RealEdition.Page("fa/2001-04/radio/index.html").QuerySelector("main")!;
        Assert.Contains("۰۰۴۴ ۷۸۱ ۶۹۱ ۱۰۹۹", radio.QuerySelectorAll("bdi[dir=ltr]").Select(element => element.TextContent));
    }

    private static IEnumerable<IText> TextsOf(string path) => RealEdition.Page(path).Body!.Descendants<IText>().Where(text => text.ParentElement!.LocalName != "script" && text.Data.AsSpan().Trim().Length > 0);

    [GeneratedRegex(@"[\u0621-\u064A\u066E-\u06D3]")]
    private static partial Regex ArabicScript();

    [GeneratedRegex(@"[0-9\u06F0-\u06F9]{2,}(?: [0-9\u06F0-\u06F9]{2,}){2,}|[0-9\u06F0-\u06F9]{5,}-[0-9\u06F0-\u06F9]|[0-9\u06F0-\u06F9]\\[0-9\u06F0-\u06F9]")]
    private static partial Regex GroupedNumber();

    [GeneratedRegex(@"[\u0643\u064A\u0649\u0660-\u0669]")]
    private static partial Regex ArabicLetters();

    [GeneratedRegex("^(fa|en)/[0-9-]+/(?!(?:editors-note|source)/)[a-z-]+/index.html$")]
    private static partial Regex TextPage();

    [GeneratedRegex("^(p[0-9]+|a[0-9]+|[a-z]+-n?[0-9]+)$")]
    private static partial Regex BlockId();

    [GeneratedRegex("^[a-z]+-n?[0-9]+$")]
    private static partial Regex SupporterId();
}
