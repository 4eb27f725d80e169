using System.Security.Cryptography;
using System.Text;
using IskraSite.Editions.Model;

namespace IskraSite.Editions.Alignment;

/// <summary>
/// What a translation was made from: for each block of the original six hexadecimal digits of the SHA-256 of its reading text.
/// Mark-up does not count: a new note or a marked name asks for no new translation.
/// </summary>
internal static class Fingerprint
{
    /// <summary>The fingerprints of the blocks of an original, in order.</summary>
    public static IReadOnlyList<string> Of(VersionBody body) => [.. body.Reading.Select(Of)];

    private static string Of(ReadingBlock block)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(block.Text));
        return Convert.ToHexStringLower(hash.AsSpan(0, 3));
    }
}
