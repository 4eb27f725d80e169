using NSec.Cryptography;

namespace IskraSite.Publishing.Signing;

/// <summary>
/// A public key in minisign's format (https://jedisct1.github.io/minisign/): base64 of <c>Ed</c>, 8 bytes that number the key, and 32 of an
/// Ed25519 key.
/// </summary>
internal sealed class PublicKey
{
    private const int Length = 2 + KeyNumber.Length + 32;

    private readonly NSec.Cryptography.PublicKey key;

    private PublicKey(KeyNumber number, NSec.Cryptography.PublicKey key) => (Number, this.key) = (number, key);

    /// <summary>Which key it is.</summary>
    public KeyNumber Number { get; }

    /// <summary>Reads a key: its line of base64, or the whole file that <c>minisign -G</c> writes.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PublicKey Parse(string text)
    {
        var bytes = Base64Lines.Last(text);
        if (bytes.Length != Length || bytes[0] != 'E' || bytes[1] != 'd') throw new FormatException("this is no public key of minisign (it begins with RW and has 56 letters)");
        return new PublicKey(
            KeyNumber.Read(bytes.AsSpan(2)),
            NSec.Cryptography.PublicKey.Import(SignatureAlgorithm.Ed25519, bytes.AsSpan(2 + KeyNumber.Length), KeyBlobFormat.RawPublicKey));
    }

    /// <summary>The key that goes with a secret one.</summary>
    public static PublicKey Of(KeyNumber number, Key secret) => new(number, secret.PublicKey);

    /// <summary>Whether a signature is this key's, of just this content and with just this trusted comment.</summary>
    public bool Verifies(Signature signature, ReadOnlySpan<byte> content)
    {
        var signed = signature.IsPrehashed ? HashAlgorithm.Blake2b_512.Hash(content) : content;
        return signature.Number == Number
            && SignatureAlgorithm.Ed25519.Verify(key, signed, signature.Bytes)
            && SignatureAlgorithm.Ed25519.Verify(key, signature.SignedWithComment(), signature.OverComment);
    }

    /// <summary>Its line of base64.</summary>
    public override string ToString() => Convert.ToBase64String([.. "Ed"u8, .. Number.ToArray(), .. key.Export(KeyBlobFormat.RawPublicKey)]);
}
