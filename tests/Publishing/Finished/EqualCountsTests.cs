using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace IskraSite.Tests.Publishing.Finished;

/// <summary>The words of each text, counted again in the files that readers get: by readers of HTML, XML and JSON, not by the program.</summary>
public sealed class EqualCountsTests
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    public static TheoryData<string> Folders => new(RealEdition.Languages.Select(language => $"{language}/2001-04"));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_text_has_the_same_blocks_and_words_in_pages_search_and_data(string folder)
    {
        var data = InData(folder);
        Assert.Equal(9, data.Count);
        Assert.All(data, text => Assert.True(text.Value is { Blocks: > 0, Words: > 3 }, text.Key));
        Assert.Equal(data, InPages(folder, data.Keys));
        Assert.Equal(data, InSearch(folder, data.Keys));
        var (_, blocks, words) = RealEdition.Result.Totals.In(folder[..2]);
        Assert.Equal((blocks, words), (data.Values.Sum(text => text.Blocks), data.Values.Sum(text => text.Words)));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_text_of_a_feed_has_the_words_that_its_page_has(string folder)
    {
        var data = InData(folder);
        var items = XDocument.Parse(RealEdition.Text($"{folder}/rss.xml")).Descendants("item").ToList();
        Assert.NotEmpty(items);
        foreach (var item in items)
        {
            var id = item.Element("link")!.Value.Split('/')[^2];
            var blocks = new HtmlParser().ParseDocument(item.Element(Content + "encoded")!.Value).Body!.Children.Skip(1).ToList();
            // The annex stands behind the text, from its heading on.
            var annex = RealEdition.Page($"{folder}/{id}/index.html").QuerySelector(".annex h2")?.TextContent;
            if (NotesIn(folder, id) is > 0 and var notes) blocks = [.. blocks.SkipLast(notes + 1)];
            var own = blocks.TakeWhile(block => annex is null || block.TextContent.Trim() != annex.Trim()).ToList();
            Assert.Equal((id, data[id]), (id, Sum(own)));
            if (annex is not null) Assert.Equal(RealEdition.Page($"{folder}/{id}/index.html").QuerySelectorAll(".annex li").Length, blocks.Skip(own.Count).SelectMany(block => block.QuerySelectorAll("li")).Count());
        }
    }

    [Fact]
    public void The_supporters_are_as_many_in_pages_search_and_data()
    {
        var total = RealEdition.Result.Totals.Supporters;
        Assert.True(total > 100);
        using var data = JsonDocument.Parse(RealEdition.Text("data/supporters.json"));
        Assert.Equal(total, data.RootElement.GetProperty("supporters").GetArrayLength());
        foreach (var language in RealEdition.Languages)
        {
            Assert.Equal(total, RealEdition.Page($"{language}/2001-04/open-letter/index.html").QuerySelectorAll(".annex li").Length);
            var folder = $"{language}/supporters/";
            Assert.Equal(total, Passages($"{language}/2001-04").Where(passage => passage.Path.StartsWith(folder, StringComparison.Ordinal) && passage.Anchor.Contains('-', StringComparison.Ordinal)).Select(passage => passage.Anchor).Distinct().Count());
        }
    }

    private static Dictionary<string, (int Blocks, int Words)> InData(string folder)
    {
        using var json = JsonDocument.Parse(RealEdition.Text("data/texts/2001-04.json"));
        return json.RootElement.GetProperty("texts").EnumerateArray().ToDictionary(text => text.GetProperty("id").GetString()!, text =>
        {
            var version = text.GetProperty("versions").EnumerateArray().Single(version => version.GetProperty("language").GetString() == folder[..2]);
            var blocks = version.GetProperty("blocks").EnumerateArray().Where(block => block.TryGetProperty("text", out _)).Select(block => block.GetProperty("text").GetString()!).ToList();
            return (blocks.Count, blocks.Sum(Words));
        });
    }

    // The editors' notes to words of a text, which are no part of it.
    private static int NotesIn(string folder, string text)
    {
        using var json = JsonDocument.Parse(RealEdition.Text("data/texts/2001-04.json"));
        return json.RootElement.GetProperty("texts").EnumerateArray().Single(one => one.GetProperty("id").GetString() == text).GetProperty("versions").EnumerateArray()
            .Where(version => version.GetProperty("language").GetString() == folder[..2]).Sum(version => version.TryGetProperty("notes", out var notes) ? notes.GetArrayLength() : 0);
    }

    private static Dictionary<string, (int Blocks, int Words)> InPages(string folder, IEnumerable<string> texts) => texts.ToDictionary(text => text, text =>
    {
        var page = RealEdition.Page($"{folder}/{text}/index.html");
        var heads = page.QuerySelectorAll(".text-head > .b, .text-head hgroup > *, .page-head > h1").Where(head => !head.ClassList.Contains("editorial"));
        return Sum(heads.Concat(page.QuerySelector("article .body")!.Children));
    });

    private static Dictionary<string, (int Blocks, int Words)> InSearch(string folder, IEnumerable<string> texts)
    {
        var passages = Passages(folder).ToLookup(passage => passage.Path);
        return texts.ToDictionary(text => text, text =>
        {
            // A note of the editors has no ids; its passages follow its title.
            var own = passages[$"{folder}/{text}/index.html"].ToList();
            var blocks = own.Where(passage => text == "editors-note" || passage.Anchor.StartsWith('p')).ToList();
            return (blocks.Count, blocks.Sum(passage => Words(passage.Words)));
        });
    }

    // A shard is a call of a function with a name and a list of texts: path, title, label, then passages of anchor and words.
    private static IEnumerable<(string Path, string Anchor, string Words)> Passages(string folder)
    {
        var prefix = $"search/{folder[3..]}/{folder[..2]}";
        foreach (var file in RealEdition.Files.Where(file => file.StartsWith(prefix, StringComparison.Ordinal)))
        {
            var script = RealEdition.Text(file);
            using var call = JsonDocument.Parse("[" + script[(script.IndexOf('(', StringComparison.Ordinal) + 1)..script.LastIndexOf(')')] + "]");
            foreach (var text in call.RootElement[1].EnumerateArray())
            {
                foreach (var passage in text.EnumerateArray().Skip(3)) yield return (text[0].GetString()!, passage[0].GetString()!, passage[1].GetString()!);
            }
        }
    }

    private static (int Blocks, int Words) Sum(IEnumerable<IElement> blocks)
    {
        var own = blocks.Where(block => block.LocalName != "hr").Select(block => (IElement)block.Clone(true)).ToList();
        foreach (var block in own)
        {
            foreach (var mark in block.QuerySelectorAll(".bn, .pb, sup").ToList()) mark.Remove();
            foreach (var line in block.QuerySelectorAll("br, li, td, th, p").ToList()) line.Insert(AdjacentPosition.BeforeBegin, " ");
        }

        return (own.Count, own.Sum(block => Words(block.TextContent)));
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
