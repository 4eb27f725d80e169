using System.IO.Compression;
using Xunit;

namespace IskraSite.Tests.Outputs;

public sealed class WeightTests
{
    private const int Kilobyte = 1024;

    public static TheoryData<string> Texts => new(RealEdition.Pages.Where(page => page.Split('/') is ["fa" or "en", "2001-04", _, "index.html"]));

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_first_view_of_a_text_is_light_on_the_wire(string path)
    {
        var html = Zipped(RealEdition.Bytes(path));
        var css = Zipped(RealEdition.Bytes(Assert.Single(RealEdition.Files, file => file.StartsWith("assets/site-", StringComparison.Ordinal))));
        Assert.InRange(html, 1, 14 * Kilobyte);
        Assert.InRange(css, 1, 10 * Kilobyte);
        var scripts = RealEdition.Page(path).Scripts.Sum(script => Zipped(RealEdition.Bytes(script.Source!.TrimStart('.', '/'))));
        Assert.InRange(scripts, 1, 6 * Kilobyte);
        // The English pages ask for no font: a browser test holds that.
        var font = path.StartsWith("fa/", StringComparison.Ordinal) ? RealEdition.Bytes("assets/vazirmatn.woff2").Length : 0;
        Assert.InRange(html + css + scripts + font, 1, (font > 0 ? 60 : 30) * Kilobyte);
    }

    [Fact]
    public void Every_later_page_of_text_is_at_most_twelve_kilobytes() =>
        Assert.All(RealEdition.Pages.Where(page => page.Split('/') is ["fa" or "en", "2001-04", _, "index.html"]), page => Assert.InRange(Zipped(RealEdition.Bytes(page)), 1, 12 * Kilobyte));

    /// <summary>The bytes as a host sends text: gzip at its best.</summary>
    internal static int Zipped(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true)) zip.Write(bytes);
        return (int)stream.Length;
    }
}
