using System.Buffers;
using System.IO.Compression;

namespace IskraSite.Rendering.Files;

/// <summary>Compressed copies that lie beside the files, for hosts that send them as they are.</summary>
internal static class CompressedForms
{
    // Of 11. The result is a fiftieth larger than that of 9, which takes a hundred times as long: it fills a large table anew for each file.
    private const int BrotliQuality = 5;
    private const int BrotliWindow = 18;

    /// <summary>What the name of the form ends with that archives share (<see cref="Files.Gzip"/>).</summary>
    public const string GzipEnding = ".gz";

    /// <summary>What their names end with, the smaller form first.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".br", GzipEnding];

    /// <summary>A file in a compressed form.</summary>
    public static byte[] Compress(string ending, ReadOnlySpan<byte> content) => ending == GzipEnding ? Gzip.Of(content).File.ToArray() : Brotli(content);

    /// <summary>Reads a compressed form.</summary>
    public static Stream Open(string ending, Stream content) =>
        ending == GzipEnding ? new GZipStream(content, CompressionMode.Decompress) : new BrotliStream(content, CompressionMode.Decompress);

    private static byte[] Brotli(ReadOnlySpan<byte> content)
    {
        var compressed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(content.Length));
        try
        {
            return BrotliEncoder.TryCompress(content, compressed, out var length, BrotliQuality, BrotliWindow)
                ? compressed.AsSpan(0, length).ToArray()
                : throw new InvalidOperationException("the longest that brotli can be was not long enough");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(compressed);
        }
    }
}
