using System.IO.Compression;
using IskraSite.Publishing.Copies;
using Xunit;

namespace IskraSite.Tests.Outputs.Delivery;

/// <summary>Text compressed at build time.</summary>
public sealed class CompressedTests
{
    [Fact]
    public void Every_page_lies_beside_itself_in_two_smaller_forms_that_hold_it() => Assert.All(RealEdition.Pages, page =>
    {
        var content = RealEdition.Bytes(page);
        Assert.Equal(content, Read(new GZipStream(File.OpenRead(Path.Join(RealEdition.Folder, page + ".gz")), CompressionMode.Decompress)));
        Assert.Equal(content, Read(new BrotliStream(File.OpenRead(Path.Join(RealEdition.Folder, page + ".br")), CompressionMode.Decompress)));
        Assert.InRange(RealEdition.Bytes(page + ".br").Length, 1, RealEdition.Bytes(page + ".gz").Length);
    });

    [Fact]
    public void The_forms_are_no_part_of_the_edition()
    {
        Assert.DoesNotContain(".br\n", RealEdition.Text("SHA256SUMS"), StringComparison.Ordinal);
        Assert.DoesNotContain(".gz\n", RealEdition.Text("SHA256SUMS"), StringComparison.Ordinal);
        using var bundle = ZipFile.OpenRead(Path.Join(RealEdition.Folder, "download/iskra-offline.zip"));
        Assert.DoesNotContain(bundle.Entries, entry => entry.Name.EndsWith(".br", StringComparison.Ordinal) || entry.Name.EndsWith(".gz", StringComparison.Ordinal));
        Assert.Equal(RealEdition.Readings.Count, RealEdition.Result.Pages);
    }

    [Fact]
    public void A_mirror_whose_readers_would_be_sent_something_else_is_found()
    {
        var copy = TemporaryFolder.New("mirror");
        FolderTree.Copy(RealEdition.Folder, copy);
        File.Copy(Path.Join(copy, "en/index.html.br"), Path.Join(copy, "fa/index.html.br"), overwrite: true);
        File.WriteAllText(Path.Join(copy, "en/2001-04/index.html.gz"), "no such thing");
        File.WriteAllText(Path.Join(copy, "en/nothing.html.gz"), "");
        var found = MirrorCheck.Check(copy, null);
        Assert.Equal(["en/2001-04/index.html.gz", "fa/index.html.br"], found.Changed);
        Assert.Equal(["en/nothing.html.gz"], found.Added);
        Assert.Empty(found.Missing);
    }

    private static byte[] Read(Stream form)
    {
        using (form)
        {
            using var content = new MemoryStream();
            form.CopyTo(content);
            return content.ToArray();
        }
    }
}
