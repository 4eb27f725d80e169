using System.Security.Cryptography;
using System.Text;

namespace IskraSite.Outputs.Delivery.Offline;

/// <summary>
/// A torrent of one file (BEP 3) whose seeds are servers on the web (BEP 19): whoever has an address that works, or a neighbour who has the
/// file, gets it. No tracker, no date, no name of a program: the same file has the same torrent.
/// </summary>
internal static class Torrent
{
    private const int PieceLength = 1 << 16;

    /// <summary>The torrent of a file.</summary>
    /// <param name="name">Of the file.</param>
    /// <param name="seeds">Addresses of the file on the web.</param>
    public static byte[] Of(string name, ReadOnlySpan<byte> content, IEnumerable<string> seeds)
    {
        var torrent = new MemoryStream();
        // The keys of a dictionary in the order of their bytes.
        Raw("d"u8);
        Text("info");
        Raw("d"u8);
        Text("length");
        Number(content.Length);
        Text("name");
        Text(name);
        Text("piece length");
        Number(PieceLength);
        Text("pieces");
        Bytes(Sums(content));
        Raw("e"u8);
        Text("url-list");
        Raw("l"u8);
        foreach (var seed in seeds) Text(seed);
        Raw("ee"u8);
        return torrent.ToArray();

        void Raw(ReadOnlySpan<byte> bytes) => torrent.Write(bytes);
        void Number(int value) => Raw(Encoding.ASCII.GetBytes($"i{value}e"));
        void Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));
        void Bytes(ReadOnlySpan<byte> bytes)
        {
            Raw(Encoding.ASCII.GetBytes($"{bytes.Length}:"));
            Raw(bytes);
        }
    }

    // SHA-1 is what the format has; who must not be deceived has the checksums.
#pragma warning disable CA5350
    private static byte[] Sums(ReadOnlySpan<byte> content)
    {
        var sums = new byte[(content.Length + PieceLength - 1) / PieceLength * SHA1.HashSizeInBytes];
        for (var piece = 0; piece * PieceLength < content.Length; piece++)
        {
            var from = piece * PieceLength;
            SHA1.HashData(content.Slice(from, Math.Min(PieceLength, content.Length - from)), sums.AsSpan(piece * SHA1.HashSizeInBytes));
        }

        return sums;
    }
#pragma warning restore CA5350
}
