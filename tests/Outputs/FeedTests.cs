using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Xunit;

namespace IskraSite.Tests.Outputs;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    public static TheoryData<string> Folders => new("fa", "en", "fa/2001-04", "en/2001-04");

    [Theory]
    [MemberData(nameof(Folders))]
    public void Both_kinds_of_feed_carry_the_same_full_texts_with_their_direction(string folder)
    {
        var atom = XDocument.Parse(RealEdition.Text($"{folder}/atom.xml")).Root!;
        var rss = XDocument.Parse(RealEdition.Text($"{folder}/rss.xml")).Root!.Element("channel")!;
        var entries = atom.Elements(Atom + "entry").ToList();
        var items = rss.Elements("item").ToList();
        Assert.Equal(4, entries.Count);
        Assert.Equal(entries.Select(entry => entry.Element(Atom + "content")!.Value), items.Select(item => item.Element(Content + "encoded")!.Value));
        Assert.Equal(entries.Select(entry => entry.Element(Atom + "id")!.Value), items.Select(item => item.Element("guid")!.Value));
        var direction = folder.StartsWith("fa", StringComparison.Ordinal) ? "rtl" : "ltr";
        foreach (var entry in entries)
        {
            var blocks = new HtmlParser().ParseDocument(entry.Element(Atom + "content")!.Value).Body!.Children.ToList();
            Assert.True(blocks.Count > 3);
            Assert.All(blocks, block => Assert.Equal((direction, folder[..2]), (block.GetAttribute("dir"), block.GetAttribute("lang"))));
        }

        Assert.All(atom.Descendants(Atom + "link").Select(link => link.Attribute("href")!.Value), address => Assert.StartsWith(RealEdition.Home, address, StringComparison.Ordinal));
        Assert.Equal($"{RealEdition.Home}{folder}/atom.xml", atom.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
    }

    [Fact]
    public void Ids_never_change_whatever_the_address()
    {
        var expected = File.ReadAllLines(Path.Join(Workplace.Root, "tests", "Outputs", "feed-ids.txt"));
        Assert.Equal(expected, IdsIn(RealEdition.Folder));
        var moved = new EditionCopy();
        moved.BuildWell(options => options with { BaseUrl = new Uri("https://elsewhere.example/iskra/") });
        Assert.Equal(expected, IdsIn(moved.Output));
        Assert.Contains("https://elsewhere.example/iskra/fa/2001-04/interview/", File.ReadAllText(Path.Join(moved.Output, "fa/atom.xml")), StringComparison.Ordinal);
    }

    private static string[] IdsIn(string folder) =>
    [
        .. Workplace.FilesIn(folder).Where(file => file.EndsWith("atom.xml", StringComparison.Ordinal))
            .SelectMany(file => XDocument.Load(Path.Join(folder, file)).Descendants(Atom + "id")).Select(id => id.Value).Distinct().Order(StringComparer.Ordinal),
    ];
}
