using System.IO.Compression;
using AngleSharp.Dom;
using Xunit;

namespace IskraSite.Tests.Outputs;

/// <summary>What every kind of page may weigh on the line, compressed as hosts send it.</summary>
public sealed class WeightTests
{
    private const int Kilobyte = 1024;
    private const int Map = 25 * Kilobyte, Shard = 25 * Kilobyte;

    // A kind of page, by its address below a language, and how many kilobytes of HTML it may have. What is not named here is at most Other.
    private static readonly (string Kind, double Html)[] Budgets =
    [
        ("index.html", 6),
        ("*/index.html", 9),
        ("*/pages/*/index.html", 8),
        ("*/*/index.html", 12),
        ("*/*/source/index.html", 10),

        // Each text in every language.
        ("both/*/*/index.html", 14),

        // Every line of an issue with its place.
        ("*/source/index.html", 18),

        // Every intervention and every note with what the editors say.
        ("emendations/index.html", 10),
        ("supporters/index.html", 12),
        ("supporters/*/index.html", 12),
        ("supporters/kind/*/index.html", 12),
        ("people/*/index.html", 8),
        ("organisations/*/index.html", 8),
        ("places/*/index.html", 8),
    ];

    private static readonly string Styles = Assert.Single(RealEdition.Files, file => file.StartsWith("assets/site-", StringComparison.Ordinal) && file.EndsWith(".css", StringComparison.Ordinal));

    public static TheoryData<string> Pages => new(RealEdition.Pages);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_keeps_to_the_budget_of_its_kind(string path)
    {
        var page = RealEdition.Page(path);
        var maps = page.QuerySelectorAll("figure.map svg").Select(map => map.OuterHtml).ToList();
        Assert.InRange(Zipped(string.Concat(maps)), 0, Map);
        var html = maps.Count == 0 ? Zipped(RealEdition.Bytes(path)) : Zipped(WithoutMaps(page));
        Assert.InRange(html, 1, BudgetOf(path) * Kilobyte);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_first_view_of_a_page_is_light(string path)
    {
        var page = RealEdition.Page(path);
        var scripts = page.QuerySelectorAll("script[src]").Select(script => RealEdition.Bytes(Resolve(path, script.GetAttribute("src")!))).Sum(Zipped);
        var isText = path.Split('/') is ["fa" or "en", "2001-04", not "source", "index.html"];
        Assert.InRange(scripts, 0, (path.Contains("/search/", StringComparison.Ordinal) ? 16 : 6) * Kilobyte);
        Assert.InRange(Zipped(RealEdition.Bytes(Styles)), 1, 10 * Kilobyte);

        // English pages ask for no Persian font: a browser test holds that.
        var isPersian = page.DocumentElement.GetAttribute("lang") == "fa";
        string[] fonts = isPersian ? ["markazi-text", "lalezar"] : ["markazi-text-latin", "markazi-text-latin-bold"];
        var ofFonts = fonts.Sum(font => RealEdition.Bytes(RealEdition.Font(font)).Length);
        Assert.InRange(ofFonts, 1, 36 * Kilobyte);
        if (isText) Assert.InRange(Zipped(RealEdition.Bytes(path)) + Zipped(RealEdition.Bytes(Styles)) + scripts + ofFonts, 1, (isPersian ? 60 : 36) * Kilobyte);
    }

    [Fact]
    public void A_shard_of_the_search_is_small() =>
        Assert.All(RealEdition.Files.Where(file => file.StartsWith("search/", StringComparison.Ordinal) && file.EndsWith(".js", StringComparison.Ordinal)), file => Assert.InRange(Zipped(RealEdition.Bytes(file)), 1, Shard));

    [Fact]
    public void The_worker_and_what_it_reads_of_its_version_are_small()
    {
        Assert.InRange(Zipped(RealEdition.Bytes("sw.js")), 1, 4 * Kilobyte);
        Assert.All(RealEdition.Files.Where(file => file.StartsWith("kept/", StringComparison.Ordinal) && file.EndsWith(".txt", StringComparison.Ordinal)), file => Assert.InRange(Zipped(RealEdition.Bytes(file)), 1, 5 * Kilobyte));
    }

    [Fact]
    public void Every_kind_of_the_table_has_pages() =>
        Assert.All(Budgets, budget => Assert.Contains(RealEdition.Pages, page => RealEdition.Languages.Contains(page.Split('/')[0]) && Fits(budget.Kind, page.Split('/')[1..])));

    /// <summary>The bytes as a host sends text: gzip at its best.</summary>
    internal static int Zipped(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true)) zip.Write(bytes);
        return (int)stream.Length;
    }

    private static int Zipped(string text) => Zipped(System.Text.Encoding.UTF8.GetBytes(text));

    private static string WithoutMaps(IDocument page)
    {
        var copy = (IDocument)page.Clone();
        foreach (var map in copy.QuerySelectorAll("figure.map svg").ToList()) map.Remove();
        return copy.DocumentElement.OuterHtml;
    }

    private static double BudgetOf(string path)
    {
        const double Other = 10;
        var parts = path.Split('/');
        return RealEdition.Languages.Contains(parts[0]) && Budgets.LastOrDefault(budget => Fits(budget.Kind, parts[1..])) is { Kind: not null } found ? found.Html : Other;
    }

    private static bool Fits(string kind, string[] parts) => kind.Split('/') is var own && own.Length == parts.Length && own.Zip(parts).All(pair => pair.First == "*" || pair.First == pair.Second);

    private static string Resolve(string from, string address) => new Uri(new Uri("https://x/" + from), address).AbsolutePath[1..];
}
