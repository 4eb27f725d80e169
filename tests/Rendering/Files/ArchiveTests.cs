using System.IO.Compression;
using System.Text;
using IskraSite.Rendering.Files;
using Xunit;

namespace IskraSite.Tests.Rendering.Files;

/// <summary>Archives as others read them.</summary>
public sealed class ArchiveTests
{
    private static readonly DateOnly Day = new(2001, 4, 18);

    [Fact]
    public void Another_reader_finds_every_file_in_it()
    {
        var words = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("کارگران جهان متحد شوید. ", 500)));
        (string Path, byte[] Bytes)[] files = [("mimetype", "a"u8.ToArray()), ("فا/متن.txt", words), ("empty.txt", []), ("a.png", words)];
        using var archive = new ZipArchive(new MemoryStream(Archive.Make(files, Day)));
        Assert.Equal(files.Select(file => file.Path), archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, (entry, i) =>
        {
            using var content = new MemoryStream();
            entry.Open().CopyTo(content);
            Assert.Equal(files[i].Bytes, content.ToArray());
            Assert.Equal(new DateTime(2001, 4, 18), entry.LastWriteTime.DateTime);
        });
        Assert.True(archive.GetEntry("فا/متن.txt")!.CompressedLength < words.Length);
        Assert.Equal(words.Length, archive.GetEntry("a.png")!.CompressedLength);
    }

    [Fact]
    public void More_files_than_sixteen_bits_count_are_all_found()
    {
        const int Many = 66_000;
        var archive = Archive.Make(Enumerable.Range(0, Many).Select(i => ($"{i}.png", Array.Empty<byte>())), Day);
        using var read = new ZipArchive(new MemoryStream(archive));
        Assert.Equal(Many, read.Entries.Count);
        Assert.Equal($"{Many - 1}.png", read.Entries[^1].FullName);
    }

    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xCBF43926)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339)]
    public void The_checksum_is_that_of_the_standard(string words, uint sum) => Assert.Equal(sum, Crc32.Of(Encoding.ASCII.GetBytes(words)));

    [Fact]
    public void A_compressed_form_and_an_entry_share_one_stream()
    {
        var words = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Workers of the world, unite. ", 500)));
        var archive = Archive.Make([("words.txt", words)], Day);
        Assert.True(archive.AsSpan().IndexOf(CompressedForms.Compress(".gz", words).AsSpan(10..^8)) > 0);
    }
}
