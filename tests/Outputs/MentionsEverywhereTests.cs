using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using IskraSite.Publishing;
using IskraSite.Tests.Outputs.Books.Epub;
using Xunit;

namespace IskraSite.Tests.Outputs;

/// <summary>Who is named where is the same in every output that tells it: pages of entities, data, books, single files, TEI.</summary>
public class MentionsEverywhereTests
{
    private const string Outputs = "outputs: [pages, facing, source, emendations, supporters, indexes, feeds, sitemap, offline, hosting]";

    [Fact]
    public void Every_place_of_a_text_and_its_annex_is_told_everywhere()
    {
        using var bench = EditionBench.Good();
        bench.Replace("edition.yml", Outputs, "outputs: [pages, supporters, indexes, data, epub, tei, one-file, facing, source]");
        bench.Replace("issues/2001-04/supporters.yml", "'لیست حمایت‌ها:'", "'لیست [حمایت‌ها]{org=kurdistan-committee}:'");
        bench.Replace("issues/2001-04/supporters.yml", "'کنگره کار'", "'کنگره [کار]{place=saqqez}'");
        bench.Put("issues/2001-04/supporters.yml", bench.TextOf("issues/2001-04/supporters.yml") + "      - id: se-2\n        remark: {fa: '[پیام]{person=mahmoud-salehi}', en: 'message'}\n");
        bench.Put("issues/2001-04/source/reading.txt", bench.TextOf("issues/2001-04/source/reading.txt").TrimEnd('\n') + "\nپیام\n");
        bench.Replace("issues/2001-04/supporters.yml", "\"18/2\"]", "\"18/2\", 19]");
        bench.Replace("issues/2001-04/issue.yml", "joins:\n", "joins:\n  - {from: \"18/2\", to: 19, cert: high, why: {fa: در پی آن., en: It follows.}}\n");
        bench.Put("issues/2001-04/note.fa.md", Note("یادداشت", "این شماره از [سقز]{place=saqqez} است.[^1]", "[^1]: نوشته [کمیته]{org=kurdistan-committee}."));
        bench.Put("issues/2001-04/note.en.md", Note("Note", "This issue is about [Saqqez]{place=saqqez}.[^1]", "[^1]: By the [committee]{org=kurdistan-committee}.", "translator: editors\n"));
        bench.Replace("issues/2001-04/issue.yml", "supporters: message", "supporters: message\neditors-note: note");

        Assert.Equal(
            [
                "organisation kurdistan-committee announcement", "organisation kurdistan-committee message#a1", "organisation kurdistan-committee note#fn1",
                "person mahmoud-salehi announcement#p1", "person mahmoud-salehi announcement#p2", "person mahmoud-salehi message#se-2",
                "place canada message#ca-1", "place saqqez announcement#p2", "place saqqez message#ca-1", "place saqqez note", "place sweden message#se-1",
            ],
            ToldIn(bench.Build(), bench.Output));
    }

    [Fact]
    public void The_edition_tells_the_same_everywhere() => Assert.Contains("person mohammad-khatami open-letter#a2", ToldIn(RealEdition.Result, RealEdition.Folder));

    // The places as the data tell them, when all outputs agree with them.
    private static IReadOnlyList<string> ToldIn(PublishResult result, string folder)
    {
        Assert.True(result.IsGood, string.Join("\n", result.Findings.Described()));
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Join(folder, "data/entities.json")));
        var entities = json.RootElement.GetProperty("entities").EnumerateArray().Select(entity => (
            Key: $"{entity.GetProperty("kind")} {entity.GetProperty("id")}",
            Name: (entity.GetProperty("kind").GetString()!, entity.GetProperty("sort").GetProperty("fa").GetString()!.Replace(", ", "، ", StringComparison.Ordinal)),
            Places: entity.GetProperty("named_in").EnumerateArray().Select(place => place.GetProperty("text") + (place.TryGetProperty("block", out var block) ? "#" + block : "")))).ToList();
        var told = Sorted(entities.SelectMany(entity => entity.Places.Select(place => $"{entity.Key} {place}")));

        Assert.Equal(told, Sorted(entities.SelectMany(entity => PlacesOnPage(folder, entity.Key).Select(place => $"{entity.Key} {place}"))));
        Assert.Equal(told, Sorted(PlacesInBook(folder, entities.ToDictionary(entity => entity.Name, entity => entity.Key))));
        var named = entities.Where(entity => entity.Places.Any()).Select(entity => entity.Key).ToHashSet();
        Assert.Equal(Sorted(named), NamedInTei(folder));
        Assert.Equal(Sorted(named), NamedInFile(folder));
        return told;
    }

    private static IEnumerable<string> PlacesOnPage(string folder, string key)
    {
        var (kind, id) = (key.Split(' ')[0], key.Split(' ')[1]);
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Join(folder, "fa", Plural(kind), id, "index.html")));
        return page.QuerySelectorAll(".passages a.action").Select(link => link.GetAttribute("href")!)
            .Select(href => Regex.Replace(href, @"^.*/([a-z0-9-]+)/index\.html(?=$|#)", "$1"));
    }

    private static IEnumerable<string> PlacesInBook(string folder, Dictionary<(string, string), string> byName)
    {
        var book = new EpubFile(File.ReadAllBytes(Path.Join(folder, "download/iskra-2001-04-fa.epub")));
        foreach (var kind in new[] { "person", "organisation", "place" })
        {
            if (!book.Documents.TryGetValue($"index-{Plural(kind)}.xhtml", out var index)) continue;
            foreach (var entry in index.Descendants(EpubFile.Xhtml + "li").Where(item => (string?)item.Attribute(EpubFile.Ops + "type") == "index-entry"))
            {
                var key = byName[(kind, entry.Descendants(EpubFile.Xhtml + "span").First().Value)];
                foreach (var href in entry.Descendants(EpubFile.Xhtml + "a").Select(link => link.Attribute("href")!.Value)) yield return $"{key} {Place(href)}";
            }
        }

        string Place(string href)
        {
            var parts = href.Split('#');
            var text = parts[0]["text-".Length..^".xhtml".Length];
            if (parts.Length == 1) return text;
            var ids = book.Documents[parts[0]].Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();
            Assert.Contains(parts[1], ids);

            // A country is told by the first entry under it.
            return $"{text}#{(parts[1].StartsWith("country-", StringComparison.Ordinal) ? ids[ids.IndexOf(parts[1]) + 1] : parts[1])}";
        }
    }

    private static IReadOnlyList<string> NamedInTei(string folder)
    {
        XNamespace tei = "http://www.tei-c.org/ns/1.0";
        // Supporters have numbers there, entities their ids.
        var lists = XDocument.Load(Path.Join(folder, "tei/2001-04.xml")).Descendants(tei + "standOff").Single().Descendants();
        return Sorted(lists.Where(item => item.Name.LocalName is "person" or "org" or "place" && item.Attribute("n") is { } id && !id.Value.All(char.IsAsciiDigit))
            .Select(item => $"{(item.Name.LocalName == "org" ? "organisation" : item.Name.LocalName)} {item.Attribute("n")!.Value}"));
    }

    private static IReadOnlyList<string> NamedInFile(string folder)
    {
        var file = new HtmlParser().ParseDocument(File.ReadAllText(Path.Join(folder, "download/iskra-2001-04-fa.html")));
        return Sorted(file.QuerySelectorAll("#names .entity").Select(entity => entity.Id!.Split('/')).Select(id => $"{id[0] switch { "people" => "person", "organisations" => "organisation", _ => "place" }} {id[1]}"));
    }

    private static string Plural(string kind) => kind == "person" ? "people" : kind + "s";

    private static IReadOnlyList<string> Sorted(IEnumerable<string> places) => [.. places.Distinct().Order(StringComparer.Ordinal)];

    private static string Note(string title, string paragraph, string footnote, string more = "") =>
        $"---\ntitle: {title}\n{(more.Length == 0 ? "kind: note\n" : more)}summary: {title}.\n---\n\n# {title}\n\n{paragraph}\n\n{footnote}\n";
}
