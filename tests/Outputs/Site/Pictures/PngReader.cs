using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Xunit;

namespace IskraSite.Tests.Outputs.Site.Pictures;

/// <summary>A picture as any program reads it: the library's decompressor, which also checks the sum.</summary>
internal sealed class PngReader
{
    public PngReader(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        using var packed = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var type = Encoding.ASCII.GetString(file, at + 4, 4);
            var data = file.AsSpan(at + 8, length);
            Assert.Equal(Crc(file.AsSpan(at + 4, length + 4)), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            Chunks.Add(type);
            if (type == "IHDR") (Width, Height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
            if (type == "IDAT") packed.Write(data);
            at += 12 + length;
        }

        packed.Position = 0;
        using var rows = new MemoryStream();
        using (var unpacked = new ZLibStream(packed, CompressionMode.Decompress)) unpacked.CopyTo(rows);
        Rows = rows.ToArray();
    }

    public List<string> Chunks { get; } = [];

    public int Width { get; }

    public int Height { get; }

    /// <summary>The rows, each with its filter before it, two pixels a byte.</summary>
    public byte[] Rows { get; }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }

        return ~crc;
    }
}
