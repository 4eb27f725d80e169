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
    }

    [Fact]
    public void Every_form_that_knows_open_intervals_has_it_as_one()
    {
        using var data = JsonDocument.Parse(RealEdition.Text("data/texts/2001-04.json"));
        Assert.Contains(Edtf, data.RootElement.GetRawText(), StringComparison.Ordinal);
        XNamespace tei = "http://www.tei-c.org/ns/1.0";
        var print = XDocument.Parse(RealEdition.Text("tei/2001-04.xml")).Descendants(tei + "bibl").Single(bibl => bibl.Attribute(XNamespace.Xml + "id")?.Value == "print");
        Assert.All(print.Elements(tei + "date").Where(date => date.Value.Length > 0), date => Assert.Equal((Edtf, "2001-04-19"), (date.Attribute("when-custom")?.Value, date.Attribute("notBefore")?.Value)));
        Assert.All(RealEdition.Files.Where(file => file.EndsWith("cite.bib", StringComparison.Ordinal)), file =>
            Assert.Contains($"  date = {{{Edtf}}},\n", RealEdition.Text(file), StringComparison.Ordinal));
    }

    // Isolates are for the direction of numbers in a messenger.
    private static string Plain(string text) => text.Replace("\u2066", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);
}
