using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace IskraSite.Tests.Outputs.Records;

/// <summary>The references as a reference manager reads them.</summary>
public sealed partial class CitationTests
{
    public static TheoryData<string> Folders =>
        new(RealEdition.Pages.Where(page => page.Split('/') is ["fa" or "en", "2001-04", not ("editors-note" or "source"), "index.html"]).Select(page => page[..^"/index.html".Length]));

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_three_formats_of_a_text_say_the_same_and_its_page_leads_to_them(string folder)
    {
        var (key, bib) = BibOf(RealEdition.Text($"{folder}/cite.bib"));
        var ris = RisOf(RealEdition.Text($"{folder}/cite.ris"));
        var csl = CslOf(RealEdition.Text($"{folder}/cite.csl.json"));
        Assert.Equal(key, Assert.Single(ris["ID"]));
        Assert.Equal(key, csl.GetProperty("id").GetString());
        Assert.Equal("NEWS", Assert.Single(ris["TY"]));
        Assert.Equal(("newspaper", "article-newspaper"), (bib["entrysubtype"], csl.GetProperty("type").GetString()));
        foreach (var (inBib, inRis, inCsl) in new[] { ("title", "TI", "title"), ("journal", "T2", "container-title"), ("url", "UR", "URL"), ("note", "N1", "note") })
        {
            Assert.NotEqual("", bib[inBib]);
            Assert.Equal(bib[inBib], Assert.Single(ris[inRis]));
            Assert.Equal(bib[inBib], csl.GetProperty(inCsl).GetString());
        }

        Assert.Equal(RealEdition.Home + folder + "/", bib["url"]);
        Assert.Equal(bib.GetValueOrDefault("author"), ris.TryGetValue("AU", out var authors) ? string.Join(" and ", authors) : null);
        Assert.Equal(bib.GetValueOrDefault("author"), csl.TryGetProperty("author", out var names) ? string.Join(" and ", names.EnumerateArray().Select(name => name.TryGetProperty("literal", out var literal) ? literal.GetString() : $"{name.GetProperty("family")}, {name.GetProperty("given")}")) : null);
        Assert.Equal(folder[..2], csl.GetProperty("language").GetString());
        Assert.Equal(RealEdition.Result.Edition!.Settings.Version, bib["version"]);
        Assert.Equal(bib["version"], csl.GetProperty("version").GetString());
        Assert.Contains(folder.StartsWith("en", StringComparison.Ordinal) ? "version 1.0.0" : "ویراست ۱.۰.۰", bib["note"], StringComparison.Ordinal);
        // The source bears no number, volume, place or publisher of the paper.
        Assert.Empty(bib.Keys.Intersect(["number", "issue", "volume", "location", "publisher", "institution"]));
        Assert.Empty(ris.Keys.Intersect(["IS", "VL", "CY", "PB"]));
        Assert.Empty(csl.EnumerateObject().Select(property => property.Name).Intersect(["issue", "volume", "number", "publisher", "publisher-place"]));
        var links = RealEdition.Page(folder + "/index.html").QuerySelectorAll("section.cite a").Select(link => link.GetAttribute("href")!.Split('/')[^1]);
        Assert.Equal(["cite.bib", "cite.ris", "cite.csl.json"], links);
    }

    [Theory]
    [InlineData("fa/2001-04/message", "نه پیش از ۳۰ فروردین ۱۳۸۰ (۱۹ آوریل ۲۰۰۱)", "تاریخ متن: ۳۰ فروردین ۱۳۸۰ (۱۹ آوریل ۲۰۰۱).")]
    [InlineData("en/2001-04/announcement", "not before 19 April 2001 (30 Farvardin 1380)", "Text dated 18 April 2001 (29 Farvardin 1380).")]
    [InlineData("fa/2001-04/masthead", "نه پیش از ۳۰ فروردین ۱۳۸۰ (۱۹ آوریل ۲۰۰۱)", null)]
    [InlineData("en/2001-04/interview", "not before 19 April 2001 (30 Farvardin 1380)", null)]
    public void The_issues_date_is_that_of_publication_and_the_texts_own_stands_in_the_note(string folder, string notBefore, string? dated)
    {
        var bib = BibOf(RealEdition.Text($"{folder}/cite.bib")).Fields;
        Assert.Equal("2001-04-19/..", bib["date"]);
        Assert.Contains(notBefore, bib["note"], StringComparison.Ordinal);
        if (dated is null) Assert.DoesNotMatch("dated|تاریخ متن", bib["note"]);
        else Assert.StartsWith(dated, bib["note"], StringComparison.Ordinal);
        Assert.Equal("2001/04//" + notBefore, Assert.Single(RisOf(RealEdition.Text($"{folder}/cite.ris"))["DA"]));
        var issued = CslOf(RealEdition.Text($"{folder}/cite.csl.json")).GetProperty("issued");
        Assert.Equal("[[2001,4]]", Regex.Replace(issued.GetProperty("date-parts").GetRawText(), @"\s", ""));
        Assert.False(issued.TryGetProperty("circa", out _));
    }

    /// <summary>The pages are those that the source tells of: slogans have none.</summary>
    [Theory]
    [InlineData("fa/2001-04/message", "1-2")]
    [InlineData("en/2001-04/interview", "2-3")]
    [InlineData("en/2001-04/open-letter", "3-4")]
    [InlineData("fa/2001-04/masthead", "1")]
    [InlineData("fa/2001-04/slogans", null)]
    public void The_printed_pages_and_the_version_as_an_edition_are_in_every_format(string folder, string? pages)
    {
        var ris = RisOf(RealEdition.Text($"{folder}/cite.ris"));
        var csl = CslOf(RealEdition.Text($"{folder}/cite.csl.json"));
        Assert.Equal(pages?.Replace("-", "--", StringComparison.Ordinal), BibOf(RealEdition.Text($"{folder}/cite.bib")).Fields.GetValueOrDefault("pages"));
        Assert.Equal(pages, ris.GetValueOrDefault("SP")?.Single());
        Assert.Equal(pages, csl.TryGetProperty("page", out var page) ? page.GetString() : null);
        Assert.Equal((RealEdition.Result.Edition!.Settings.Version, RealEdition.Result.Edition.Settings.Version), (Assert.Single(ris["ET"]), csl.GetProperty("edition").GetString()));
    }

    [Theory]
    [InlineData("fa/2001-04/message", "2001", "apr")]
    [InlineData("en/2001-04/interview", "2001", "apr")]
    public void BibTeX_finds_all_that_it_needs_and_the_date_that_others_prefer_comes_after_it(string folder, string year, string month)
    {
        var (_, bib) = BibOf(RealEdition.Text($"{folder}/cite.bib"));
        Assert.Equal((year, month), (bib["year"], bib["month"]));
        Assert.Superset(new HashSet<string> { "title", "journal", "year", "month", "note" }, bib.Keys.ToHashSet());
        Assert.DoesNotContain("journaltitle", bib.Keys);
        var names = bib.Keys.ToList();
        Assert.True(names.IndexOf("date") > names.IndexOf("month") && names.IndexOf("month") > names.IndexOf("year"));
    }

    [Theory]
    [InlineData("fa/2001-04/message", "Message of congratulation on the release of Mahmoud Salehi")]
    [InlineData("en/2001-04/message", null)]
    public void An_original_bears_its_title_in_translation_too(string folder, string? title)
    {
        Assert.Equal(title is null ? null : $"[{title}]", BibOf(RealEdition.Text($"{folder}/cite.bib")).Fields.GetValueOrDefault("titleaddon"));
        Assert.Equal(title, RisOf(RealEdition.Text($"{folder}/cite.ris")).GetValueOrDefault("TT")?.Single());
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("en")]
    public void The_page_of_a_text_cites_it_in_both_scripts_and_both_calendars(string language)
    {
        var lines = RealEdition.Page($"{language}/2001-04/message/index.html").QuerySelectorAll("section.cite .citation[lang]").ToDictionary(line => line.GetAttribute("lang")!, line => line.TextContent);
        Assert.Equal(language, lines.Keys.First());
        foreach (var words in (string[])["رحمان حسین‌زاده", "پیام تبریک", "۳۰ فروردین ۱۳۸۰ (۱۹ آوریل ۲۰۰۱) یا پس از آن. تاریخ متن: ۳۰ فروردین ۱۳۸۰ (۱۹ آوریل ۲۰۰۱)", "ویراست ۱.۰.۰"]) Assert.Contains(words, lines["fa"], StringComparison.Ordinal);
        foreach (var words in (string[])["Rahman Hosseinzadeh", "Message of congratulation", "on or after 19 April 2001 (30 Farvardin 1380). Text dated 19 April 2001 (30 Farvardin 1380)", "version 1.0.0"]) Assert.Contains(words, lines["en"], StringComparison.Ordinal);
        Assert.Equal(language == "en", lines["en"].Contains("translation: Editors of the Iskra digital edition", StringComparison.Ordinal));
        Assert.Equal(language == "en", lines["fa"].Contains("ترجمه: ویراستاران نسخه دیجیتالی ایسکرا", StringComparison.Ordinal));
        Assert.All(lines.Values, line => Assert.EndsWith($"{RealEdition.Home}{language}/2001-04/message/", line, StringComparison.Ordinal));
    }

    /// <summary>Whose the line above the interview's title is, nobody knows.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("fa")]
    public void What_stands_above_the_title_is_cited_without_the_authors_of_the_text(string language)
    {
        var page = RealEdition.Page($"{language}/2001-04/interview/index.html");
        var lines = page.QuerySelectorAll("section.cite [data-of='#p0'] .citation").ToDictionary(line => line.GetAttribute("lang")!, line => line.TextContent);
        Assert.StartsWith("Unattributed line above ", lines["en"], StringComparison.Ordinal);
        Assert.StartsWith("سطری با نویسنده نامعلوم بالای ", lines["fa"], StringComparison.Ordinal);
        Assert.All(lines.Values, line => Assert.EndsWith($"/{language}/2001-04/interview/", line, StringComparison.Ordinal));
        Assert.Contains("paragraph 0", lines["en"], StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("section.cite [data-of=':not(#p0)'] .citation[lang]"), line => Assert.Matches("^(Khaled Haj-Mohammadi|خالد حاج‌محمدی)", line.TextContent));
        using var data = JsonDocument.Parse(RealEdition.Text("data/texts/2001-04.json"));
        var above = data.RootElement.GetProperty("texts").EnumerateArray().SelectMany(text => text.GetProperty("versions").EnumerateArray()).SelectMany(version => version.GetProperty("blocks").EnumerateArray())
            .Where(block => block.TryGetProperty("above_title", out var stands) && stands.GetBoolean()).Select(block => block.GetProperty("id").GetString());
        Assert.Equal(["p0", "p0"], above);
    }

    [Fact]
    public void A_person_a_body_and_a_translation_are_told_apart()
    {
        Assert.Contains("author = {حسین‌زاده, رحمان},", RealEdition.Text("fa/2001-04/message/cite.bib"), StringComparison.Ordinal);
        Assert.Contains("author = {{Kurdistan Committee of the Worker-communist Party of Iran}},", RealEdition.Text("en/2001-04/announcement/cite.bib"), StringComparison.Ordinal);
        var (_, translated) = BibOf(RealEdition.Text("en/2001-04/message/cite.bib"));
        Assert.Equal(("پیام تبریک به مناسبت آزادی محمود صالحی", "persian", "Editors of the Iskra digital edition"), (translated["origtitle"], translated["origlanguage"], translated["translator"]));
        Assert.DoesNotContain("origtitle", RealEdition.Text("fa/2001-04/message/cite.bib"), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_outlive_a_change_of_address_and_signs_of_TeX_are_read_back()
    {
        const string Title = @"R&D: 100% of #1 & $2, a_b {c} ~d ^e \f";
        using var copy = EditionBench.Real().Replace("issues/2001-04/message.en.md", "title: Message", $"title: '{Title}'\n#");
        copy.BuildWell(options => options with { BaseUrl = new Uri("https://elsewhere.example/a_b/") });
        var (key, bib) = BibOf(copy.Text("en/2001-04/message/cite.bib"));
        Assert.Equal("iskra-2001-04-message-en", key);
        Assert.Equal(key, BibOf(RealEdition.Text("en/2001-04/message/cite.bib")).Key);
        Assert.Equal(Title, bib["title"]);
        Assert.Equal("https://elsewhere.example/a_b/en/2001-04/message/", bib["url"]);
    }

    // An entry, one field a line; braces must balance, and what TeX would read as a command is undone.
    private static (string Key, Dictionary<string, string> Fields) BibOf(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        Assert.StartsWith("@article{", lines[0], StringComparison.Ordinal);
        Assert.Equal("}", lines[^1]);
        var fields = new Dictionary<string, string>();
        foreach (var line in lines[1..^1])
        {
            var match = BibField().Match(line);
            Assert.True(match.Success, line);
            var value = match.Groups[2].Value + match.Groups[3].Value;
            fields.Add(match.Groups[1].Value, match.Groups[1].Value == "url" ? value : Undo(value));
        }

        return (lines[0]["@article{".Length..^1], fields);
    }

    private static string Undo(string value)
    {
        var plain = value.Replace("\\textasciitilde{}", "\uE000", StringComparison.Ordinal).Replace("\\textasciicircum{}", "\uE001", StringComparison.Ordinal)
            .Replace("\\textbackslash{}", "\uE002", StringComparison.Ordinal).Replace("\\{", "\uE003", StringComparison.Ordinal).Replace("\\}", "\uE004", StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)[&%$#_]", plain);
        Assert.Equal(plain.Count(c => c == '{'), plain.Count(c => c == '}'));
        plain = Regex.Replace(plain, "[{}]", "");
        plain = Regex.Replace(plain, @"\\([&%$#_])", "$1");
        return plain.Replace('\uE000', '~').Replace('\uE001', '^').Replace('\uE002', '\\').Replace('\uE003', '{').Replace('\uE004', '}');
    }

    private static Dictionary<string, List<string>> RisOf(string text)
    {
        Assert.EndsWith("\r\nER  - \r\n", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '\n'), text.Count(c => c == '\r'));
        Assert.StartsWith("TY  - ", text, StringComparison.Ordinal);
        var fields = new Dictionary<string, List<string>>();
        foreach (var line in text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Matches("^[A-Z][A-Z0-9]  - ", line);
            if (!fields.TryGetValue(line[..2], out var values)) fields[line[..2]] = values = [];
            values.Add(line[6..]);
        }

        return fields;
    }

    private static JsonElement CslOf(string text)
    {
        using var document = JsonDocument.Parse(text);
        return Assert.Single(document.RootElement.EnumerateArray()).Clone();
    }

    [GeneratedRegex(@"^  ([a-z]+) = (?:\{(.+)\}|([a-z]{3})),$")]
    private static partial Regex BibField();
}
