using System.Buffers.Binary;

namespace IskraSite.Rendering.Files;

/// <summary>The CRC-32 of zip, gzip and PNG (ISO 3309, W3C PNG, annex D), eight bytes at a time.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const int Width = 8;

    private static readonly uint[] Tables = MakeTables();

    /// <summary>Of bytes that stand in several pieces, one after the other.</summary>
    public static uint Of(params ReadOnlySpan<ReadOnlyMemory<byte>> pieces)
    {
        var crc = uint.MaxValue;
        foreach (var piece in pieces) crc = Continue(crc, piece.Span);
        return ~crc;
    }

    private static uint Continue(uint crc, ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<uint> tables = Tables;
        for (; bytes.Length >= Width; bytes = bytes[Width..])
        {
            var eight = BinaryPrimitives.ReadUInt64LittleEndian(bytes) ^ crc;
            crc = 0;
            for (var i = 0; i < Width; i++) crc ^= tables[((Width - 1 - i) << 8) | (byte)(eight >> (i << 3))];
        }

        foreach (var b in bytes) crc = tables[(byte)(crc ^ b)] ^ (crc >> 8);
        return crc;
    }

    // The first is of one byte; each further one of a byte with another zero behind it.
    private static uint[] MakeTables()
    {
        var tables = new uint[Width << 8];
        for (var i = 0; i < tables.Length; i++)
        {
            var crc = i < 256 ? (uint)i : tables[i - 256];
            if (i >= 256) crc = tables[(byte)crc] ^ (crc >> 8);
            for (var bit = 0; i < 256 && bit < 8; bit++) crc = (crc & 1) != 0 ? Polynomial ^ (crc >> 1) : crc >> 1;
            tables[i] = crc;
        }

        return tables;
    }
}
