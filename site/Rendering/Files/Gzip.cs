using System.Buffers.Binary;
using System.IO.Compression;

namespace IskraSite.Rendering.Files;

/// <summary>
/// Bytes compressed by DEFLATE once, for all that holds such a stream: a <c>.gz</c> is one with a header and a trailer (RFC 1952), and an entry of an
/// archive has the same stream, sum and length.
/// </summary>
/// <param name="File">The whole file, of one member, as <see cref="Of"/> makes it.</param>
internal readonly record struct Gzip(ReadOnlyMemory<byte> File)
{
    /// <summary>How hard DEFLATE compresses, here and in pictures: the hardest takes twice as long for a two-hundredth fewer bytes.</summary>
    public const CompressionLevel Level = CompressionLevel.Optimal;

    private const int HeaderLength = 10;
    private const int TrailerLength = 8;
    private const int SystemAt = 9;
    private const byte UnknownSystem = 255;

    /// <summary>The stream (RFC 1951).</summary>
    public ReadOnlyMemory<byte> Deflate => File[HeaderLength..^TrailerLength];

    /// <summary>The CRC-32 of what is compressed.</summary>
    public uint Crc => BinaryPrimitives.ReadUInt32LittleEndian(File.Span[^TrailerLength..]);

    /// <summary>How many bytes are compressed.</summary>
    public int Length => BinaryPrimitives.ReadInt32LittleEndian(File.Span[^sizeof(int)..]);

    /// <summary>Compresses bytes.</summary>
    public static Gzip Of(ReadOnlySpan<byte> content)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, Level, leaveOpen: true)) zip.Write(content);
        var file = stream.GetBuffer().AsMemory(0, (int)stream.Length);

        // The header says on which system it was made (RFC 1952, 2.3.1), and the bytes are to be the same on all.
        file.Span[SystemAt] = UnknownSystem;
        return new Gzip(file);
    }
}
