namespace IskraSite.Rendering.Files;

/// <summary>A file in an archive.</summary>
/// <param name="Path">With forward slashes.</param>
/// <param name="Stream">Its bytes, stored as they are or compressed by DEFLATE.</param>
/// <param name="Crc">The CRC-32 of its bytes.</param>
/// <param name="Length">How many it has.</param>
internal readonly record struct ArchiveEntry(string Path, bool IsStored, ReadOnlyMemory<byte> Stream, uint Crc, int Length)
{
    /// <summary>A file, compressed where that makes it smaller.</summary>
    public static ArchiveEntry Of(string path, ReadOnlyMemory<byte> content) =>
        content.IsEmpty || IsKeptAsIs(path) ? new ArchiveEntry(path, true, content, Crc32.Of(content), content.Length) : Of(path, Gzip.Of(content.Span));

    /// <summary>A file that was compressed already.</summary>
    public static ArchiveEntry Of(string path, Gzip compressed) => new(path, false, compressed.Deflate, compressed.Crc, compressed.Length);

    /// <summary>
    /// Whether a file is stored as it is: what is compressed already only grows; a reading system reads the type of an EPUB at a fixed place of the archive (OCF 3.3,
    /// §4.2.6).
    /// </summary>
    public static bool IsKeptAsIs(string path) =>
        path == "mimetype" || path.EndsWith(".woff2", StringComparison.Ordinal) || path.EndsWith(".png", StringComparison.Ordinal) || path.EndsWith(".epub", StringComparison.Ordinal);
}
