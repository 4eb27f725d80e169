using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace IskraSite.Tests.Outputs.Records;

/// <summary>An issue has one date in every form: of this one, that it was not printed before a day.</summary>
public sealed class IssueDateTests
{
    private const string Edtf = "2001-04-19/..";

    public static TheoryData<string, string> Words => new()
    {
        { "fa", "۳۰ فروردین ۱۳۸۰ (۱۹ آوریل ۲۰۰۱) یا پس از آن" },
        { "en", "on or after 19 April 2001 (30 Farvardin 1380)" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void In_words_it_is_said_alike_wherever_a_reader_meets_it(string language, string words)
    {
        Assert.Contains(words, RealEdition.Page($"{language}/2001-04/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(words, RealEdition.Page($"{language}/2001-04/message/index.html").QuerySelector($".citation[lang={language}]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(words, Plain(RealEdition.Text($"{language}/2001-04/interview/text.txt")), StringComparison.Ordinal);
        Assert.Contains(words, RealEdition.Page($"download/iskra-2001-04-{language}.html").Body!.TextContent, StringComparison.Ordinal);
        using var feed = JsonDocument.Parse(RealEdition.Text($"{language}/feed.json"));
        Assert.All(feed.RootElement.GetProperty("items").EnumerateArray(), item => Assert.Contains(words, item.GetProperty("content_html").GetString()!, StringComparison.Ordinal));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.All(XDocument.Parse(RealEdition.Text($"{language}/atom.xml")).Descendants(atom + "content"), content => Assert.Contains(words, content.Value, StringComparison.Ordinal));
        Assert.All(XDocument.Parse(RealEdition.Text($"{language}/rss.xml")).Descendants("item"), item => Assert.Contains(words, item.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_form_that_knows_open_intervals_has_it_as_one()
    {
        using var data = JsonDocument.Parse(RealEdition.Text("data/texts/2001-04.json"));
        Assert.Contains(Edtf, data.RootElement.GetRawText(), StringComparison.Ordinal);
        using var list = JsonDocument.Parse(RealEdition.Text("data/texts.json"));
        Assert.All(list.RootElement.GetProperty("texts").EnumerateArray(), text => Assert.Equal(Edtf, text.GetProperty("issue_date").GetString()));
        XNamespace tei = "http://www.tei-c.org/ns/1.0";
        var print = XDocument.Parse(RealEdition.Text("tei/2001-04.xml")).Descendants(tei + "bibl").Single(bibl => bibl.Attribute(XNamespace.Xml + "id")?.Value == "print");
        Assert.All(print.Elements(tei + "date").Where(date => date.Value.Length > 0), date => Assert.Equal((Edtf, "2001-04-19"), (date.Attribute("when-custom")?.Value, date.Attribute("notBefore")?.Value)));
        Assert.All(RealEdition.Files.Where(file => file.EndsWith("cite.bib", StringComparison.Ordinal)), file =>
            Assert.Contains($"  date = {{{Edtf}}},\n", RealEdition.Text(file), StringComparison.Ordinal));
    }

    /// <summary>A machine that takes the first day of what is open for the whole would have it published on that day.</summary>
    [Fact]
    public void No_form_makes_a_day_of_it()
    {
        Assert.All(RealEdition.Pages.Where(page => page.Contains("/2001-04/", StringComparison.Ordinal)).Append("download/iskra-2001-04-en.html"), page =>
            Assert.Empty(RealEdition.Page(page).QuerySelectorAll("time").Where(time => time.TextContent.Contains("on or after", StringComparison.Ordinal) || time.TextContent.Contains("یا پس از آن", StringComparison.Ordinal))));
        XNamespace tei = "http://www.tei-c.org/ns/1.0";
        var header = XDocument.Parse(RealEdition.Text("tei/2001-04.xml")).Descendants(tei + "teiHeader").Single();
        Assert.Equal("4", header.Descendants(tei + "extent").Single().Element(tei + "measure")!.Attribute("atLeast")!.Value);
        Assert.All(header.Descendants(tei + "listBibl").Single().Descendants(tei + "date"), date => Assert.Equal("written", date.Attribute("type")?.Value));
    }

    // Isolates are for the direction of numbers in a messenger.
    private static string Plain(string text) => text.Replace("\u2066", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);
}
