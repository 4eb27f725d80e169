using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace IskraSite.Rendering.Files;

/// <summary>A SHA-256 (FIPS 180-4): of a file, or of all that one is made of.</summary>
/// <param name="High">Its first half, the most significant byte first.</param>
/// <param name="Low">Its second half.</param>
internal readonly record struct Checksum(UInt128 High, UInt128 Low)
{
    /// <summary>How many bytes it has.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    /// <summary>The sum of some bytes.</summary>
    public static Checksum Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Length];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    /// <summary>The sum of several pieces, each with its length before it: other pieces, and the same ones cut otherwise, have another.</summary>
    public static Checksum OfPieces(params IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[Length];
        foreach (var piece in pieces)
        {
            BinaryPrimitives.WriteInt64LittleEndian(number, piece.Length);
            hash.AppendData(number[..sizeof(long)]);
            hash.AppendData(piece.Span);
        }

        hash.GetHashAndReset(number);
        return Read(number);
    }

    /// <summary>The same of words.</summary>
    public static Checksum OfPieces(params IEnumerable<string> pieces) => OfPieces(pieces.Select(piece => new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(piece))));

    public void CopyTo(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt128BigEndian(target, High);
        BinaryPrimitives.WriteUInt128BigEndian(target[(Length / 2)..], Low);
    }

    /// <summary>The line of a file in the lists that <c>sha256sum --check</c> (coreutils) reads: 64 digits, two spaces, the path.</summary>
    public string LineOf(string path) => $"{this}  {path}\n";

    /// <summary>64 small hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    private static Checksum Read(ReadOnlySpan<byte> hash) => new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[(Length / 2)..]));
}
