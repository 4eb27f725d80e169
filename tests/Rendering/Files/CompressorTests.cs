using System.Text;
using IskraSite.Rendering.Files;
using Xunit;

namespace IskraSite.Tests.Rendering.Files;

/// <summary>
/// The compressors are .NET's. That one .NET gives the same bytes on every processor is measured (ARCHITECTURE, Compressors); here it is held on the machine
/// that runs the tests. A red test means: this .NET compresses otherwise, so pictures, bundle and books get other bytes. After a new version of .NET
/// the sums are written anew and the CHANGELOG says so; a build of .NET that uses the system's zlib is not for releases.
/// </summary>
public sealed class CompressorTests
{
    private static readonly byte[] Words = MakeWords();

    [Theory]
    [InlineData(".gz", "e317add45c134e5a43008e28aa9dd52765f2d88f")]
    [InlineData(".br", "ffae66328f47ba7240fea078008914f526dea4ec")]
    public void A_compressed_form_has_the_bytes_it_has_everywhere(string ending, string sum) =>
        Assert.Equal(sum, Checksum.Of(CompressedForms.Compress(ending, Words)).ToString()[..40]);

    [Fact]
    public void An_archive_has_the_bytes_it_has_everywhere() =>
        Assert.Equal("4456b95da3a0639ae7c7daaf33e0b76d7134d884", Checksum.Of(Archive.Make([("words.txt", Words)], new DateOnly(2001, 4, 18))).ToString()[..40]);

    // Words in no order, but always the same: enough of them to fill DEFLATE's window many times.
    private static byte[] MakeWords()
    {
        string[] words = ["ایسکرا", "کارگر", "می‌خواهیم", "و", "در", "آزادی", "message", "the", "of", "1380", "<p>", "\n"];
        var text = new StringBuilder();
        for (var state = 1u; text.Length < 400_000; state = (state * 1664525) + 1013904223) text.Append(words[(state >> 16) % words.Length]).Append(' ');
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
