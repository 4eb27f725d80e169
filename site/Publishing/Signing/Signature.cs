using System.Text;

namespace IskraSite.Publishing.Signing;

/// <summary>
/// A detached signature in minisign's format: four lines, of which the second is base64 of <c>ED</c> (<c>Ed</c> when the content itself was signed
/// and not its BLAKE2b), the key's number and the signature; the fourth signs it together with the trusted comment of the third.
/// </summary>
/// <param name="IsPrehashed">Whether the BLAKE2b-512 of the content was signed.</param>
/// <param name="Number">The key's number.</param>
/// <param name="Bytes">The signature of the content, 64 bytes.</param>
/// <param name="TrustedComment">What is signed with it, in words.</param>
/// <param name="OverComment">The signature of both, 64 bytes.</param>
internal sealed record Signature(bool IsPrehashed, KeyNumber Number, byte[] Bytes, string TrustedComment, byte[] OverComment)
{
    /// <summary>What minisign adds to the name of the file that was signed.</summary>
    public const string Ending = ".minisig";

    private const int Length = 64;
    private const string Untrusted = "untrusted comment: ";
    private const string Trusted = "trusted comment: ";

    /// <summary>Reads a signature.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Signature Parse(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        if (lines is not [_, var first, var comment, var second, ..] || !comment.StartsWith(Trusted, StringComparison.Ordinal)) throw NoSignature();
        var (bytes, over) = (Convert.FromBase64String(first), Convert.FromBase64String(second));
        if (bytes.Length != 2 + KeyNumber.Length + Length || over.Length != Length || bytes[0] != 'E' || bytes[1] is not ((byte)'D' or (byte)'d')) throw NoSignature();
        return new Signature(bytes[1] == 'D', KeyNumber.Read(bytes.AsSpan(2)), bytes[(2 + KeyNumber.Length)..], comment[Trusted.Length..], over);
    }

    /// <summary>What the second signature signs.</summary>
    public byte[] SignedWithComment() => [.. Bytes, .. Encoding.UTF8.GetBytes(TrustedComment)];

    /// <summary>The file, each line ending with a line feed.</summary>
    /// <param name="untrustedComment">What anybody may say about it.</param>
    public string Text(string untrustedComment)
    {
        byte[] head = [(byte)'E', (byte)(IsPrehashed ? 'D' : 'd'), .. Number.ToArray(), .. Bytes];
        return $"{Untrusted}{untrustedComment}\n{Convert.ToBase64String(head)}\n{Trusted}{TrustedComment}\n{Convert.ToBase64String(OverComment)}\n";
    }

    private static FormatException NoSignature() => new("this is no signature of minisign");
}
