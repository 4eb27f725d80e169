using System.Buffers.Binary;
using System.Numerics;

namespace IskraSite.Outputs.Site.Pictures;

/// <summary>
/// DEFLATE (RFC 1951) with the fixed codes, in a zlib stream (RFC 1950). The library's compressor chooses its way by the processor; this one has one way, and
/// pictures of a few words need no better.
/// </summary>
internal static class Deflate
{
    private const int LongestMatch = 258;
    private const int ShortestMatch = 4;
    private const int Window = 32768;
    private const int HashBits = 15;

    /// <summary>Compresses rows of equal length.</summary>
    /// <param name="stride">The length of one: what stands above is tried first.</param>
    public static byte[] Zlib(ReadOnlySpan<byte> data, int stride)
    {
        var bits = new BitWriter();
        bits.Write(0x78 | (0x01 << 8), 16);
        bits.Write(1 | (1 << 1), 3);
        var latest = new int[1 << HashBits];
        Array.Fill(latest, -1);
        for (var at = 0; at < data.Length;)
        {
            var (length, distance) = (0, 0);
            if (at + ShortestMatch <= data.Length)
            {
                var hash = (int)((BinaryPrimitives.ReadUInt32LittleEndian(data[at..]) * 2654435761u) >> (32 - HashBits));
                Try(data, at, 1, ref length, ref distance);
                Try(data, at, stride, ref length, ref distance);
                if (latest[hash] >= 0 && at - latest[hash] <= Window) Try(data, at, at - latest[hash], ref length, ref distance);
                latest[hash] = at;
            }

            if (length < ShortestMatch)
            {
                WriteSymbol(bits, data[at++]);
                continue;
            }

            WriteLength(bits, length);
            WriteDistance(bits, distance);
            at += length;
        }

        WriteSymbol(bits, 256);
        return bits.Finish(Adler(data));
    }

    private static void Try(ReadOnlySpan<byte> data, int at, int distance, ref int length, ref int best)
    {
        if (distance > at || distance > Window || length == LongestMatch) return;
        var longest = Math.Min(LongestMatch, data.Length - at);
        var same = data.Slice(at, longest).CommonPrefixLength(data[(at - distance)..]);
        if (same > length) (length, best) = (same, distance);
    }

    private static void WriteSymbol(BitWriter bits, int symbol)
    {
        // RFC 1951, 3.2.6.
        var (code, length) = symbol switch
        {
            < 144 => (0x30 + symbol, 8),
            < 256 => (0x190 + symbol - 144, 9),
            < 280 => (symbol - 256, 7),
            _ => (0xC0 + symbol - 280, 8),
        };
        bits.WriteCode(code, length);
    }

    // RFC 1951, 3.2.5: four symbols for each number of extra bits, but the first eight and the last.
    private static void WriteLength(BitWriter bits, int length)
    {
        if (length == LongestMatch)
        {
            WriteSymbol(bits, 285);
            return;
        }

        var over = length - 3;
        var extra = over < 8 ? 0 : BitOperations.Log2((uint)over) - 2;
        WriteSymbol(bits, 257 + (extra * 4) + (over >> extra));
        bits.Write(over & ((1 << extra) - 1), extra);
    }

    private static void WriteDistance(BitWriter bits, int distance)
    {
        var over = distance - 1;
        var extra = over < 4 ? 0 : BitOperations.Log2((uint)over) - 1;
        bits.WriteCode((extra * 2) + (over >> extra), 5);
        bits.Write(over & ((1 << extra) - 1), extra);
    }

    private static uint Adler(ReadOnlySpan<byte> data)
    {
        var (a, b) = (1u, 0u);
        while (data.Length > 0)
        {
            // So many sums fit in 32 bits before they must be reduced.
            var part = data[..Math.Min(5552, data.Length)];
            foreach (var value in part) b += a += value;
            (a, b) = (a % 65521, b % 65521);
            data = data[part.Length..];
        }

        return (b << 16) | a;
    }

    /// <summary>Bits into bytes, the lowest first.</summary>
    private sealed class BitWriter
    {
        private readonly List<byte> bytes = new(32 * 1024);
        private ulong held;
        private int count;

        public void Write(int value, int length)
        {
            held |= (ulong)(uint)value << count;
            count += length;
            for (; count >= 8; count -= 8, held >>= 8) bytes.Add((byte)held);
        }

        /// <summary>A Huffman code: the highest bit first.</summary>
        public void WriteCode(int code, int length)
        {
            var turned = 0;
            for (var i = 0; i < length; i++) turned |= ((code >> i) & 1) << (length - 1 - i);
            Write(turned, length);
        }

        public byte[] Finish(uint adler)
        {
            if (count > 0) Write(0, 8 - count);
            for (var shift = 24; shift >= 0; shift -= 8) bytes.Add((byte)(adler >> shift));
            return [.. bytes];
        }
    }
}
