using System.IO.Compression;

namespace IskraSite.Rendering.Files;

/// <summary>Compressed copies that lie beside the files, for hosts that send them as they are.</summary>
internal static class CompressedForms
{
    // Of 11. The result is a fiftieth larger than that of 9, which takes a hundred times as long: it fills a large table anew for each file.
    private const int BrotliQuality = 5;
    private const int BrotliWindow = 18;

    /// <summary>How hard DEFLATE compresses, here and in archives and pictures: the hardest takes twice as long for a two-hundredth fewer bytes.</summary>
    public const CompressionLevel Level = CompressionLevel.Optimal;

    private const int GzipSystem = 9;
    private const byte UnknownSystem = 255;

    /// <summary>What their names end with, the smaller form first.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".br", ".gz"];

    /// <summary>A file in a compressed form.</summary>
    public static ReadOnlySpan<byte> Compress(string ending, ReadOnlySpan<byte> content) => ending == ".br" ? Brotli(content) : Gzip(content);

    /// <summary>Reads a compressed form.</summary>
    public static Stream Open(string ending, Stream content) =>
        ending == ".br" ? new BrotliStream(content, CompressionMode.Decompress) : new GZipStream(content, CompressionMode.Decompress);

    private static ReadOnlySpan<byte> Brotli(ReadOnlySpan<byte> content)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, compressed, out var length, BrotliQuality, BrotliWindow)
            ? compressed.AsSpan(0, length)
            : throw new InvalidOperationException("the longest that brotli can be was not long enough");
    }

    private static ReadOnlySpan<byte> Gzip(ReadOnlySpan<byte> content)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, Level, leaveOpen: true)) zip.Write(content);
        var compressed = stream.GetBuffer().AsSpan(0, (int)stream.Length);

        // The header says on which system it was made (RFC 1952, 2.3.1), and the bytes are to be the same on all.
        compressed[GzipSystem] = UnknownSystem;
        return compressed;
    }
}
