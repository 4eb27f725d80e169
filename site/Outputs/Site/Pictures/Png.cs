using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using IskraSite.Rendering.Files;

namespace IskraSite.Outputs.Site.Pictures;

/// <summary>A PNG of sixteen colours (W3C PNG, third edition: colour type 3, four bits a pixel), with no filter and no date in it.</summary>
internal static class Png
{
    /// <summary>The file.</summary>
    /// <param name="width">An even number of pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="colours">At most sixteen, as 0xRRGGBB.</param>
    /// <param name="pixels">The colour of each pixel, row by row.</param>
    public static byte[] Of(int width, int height, IReadOnlyList<int> colours, ReadOnlySpan<byte> pixels)
    {
        var stride = 1 + (width / 2);
        var data = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            var row = pixels.Slice(y * width, width);
            var packed = data.AsSpan((y * stride) + 1, width / 2);
            for (var x = 0; x < packed.Length; x++) packed[x] = (byte)((row[2 * x] << 4) | row[(2 * x) + 1]);
        }

        var file = new MemoryStream(32 * 1024);
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (4, 3);
        WriteChunk(file, "IHDR", header);
        WriteChunk(file, "PLTE", [.. colours.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour })]);
        WriteChunk(file, "IDAT", Compressed(data));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Compressed(byte[] rows)
    {
        using var stream = new MemoryStream(32 * 1024);
        using (var zlib = new ZLibStream(stream, Gzip.Level, leaveOpen: true)) zlib.Write(rows);
        return stream.ToArray();
    }

    private static void WriteChunk(MemoryStream file, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        var name = Encoding.ASCII.GetBytes(type);
        file.Write(name);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(name, data));
        file.Write(number);
    }
}
