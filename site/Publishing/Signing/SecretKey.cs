using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NSec.Cryptography;

namespace IskraSite.Publishing.Signing;

/// <summary>
/// A secret key as <c>minisign -G</c> writes it: base64 of <c>Ed</c>, how it is locked (<c>Sc</c>: scrypt; two zeros: not at all), <c>B2</c>, a salt of 32 bytes, two
/// limits of 8 bytes for scrypt, and under the lock the key's number, seed and public half, and the BLAKE2b-256 of these.
/// </summary>
internal sealed class SecretKey : IDisposable
{
    private const int SeedLength = 32;
    private const int KeyLength = 64;
    private const int SumLength = 32;
    private const int SaltLength = 32;
    private const int LimitLength = sizeof(ulong);
    private const int LockedAt = 6 + SaltLength + (2 * LimitLength);
    private const int LockedLength = KeyNumber.Length + KeyLength + SumLength;

    private readonly Key key;

    private SecretKey(KeyNumber number, Key key) => (this.key, Public) = (key, PublicKey.Of(number, key));

    /// <summary>Its other half.</summary>
    public PublicKey Public { get; }

    /// <summary>Reads a key.</summary>
    /// <param name="text">The file.</param>
    /// <param name="password">Asks for the password; only when the key is locked.</param>
    /// <exception cref="FormatException">It is no key, or the password is wrong.</exception>
    public static SecretKey Parse(string text, Func<string> password)
    {
        var bytes = Base64Lines.Last(text);
        if (bytes.Length != LockedAt + LockedLength || !bytes.AsSpan().StartsWith("Ed"u8) || !bytes.AsSpan(4).StartsWith("B2"u8)) throw new FormatException("this is no secret key of minisign");
        var content = bytes[LockedAt..];
        var isLocked = bytes.AsSpan(2, 2).SequenceEqual("Sc"u8);
        if (isLocked) Unlock(content, password(), bytes.AsSpan(6, SaltLength), LimitAt(bytes, 6 + SaltLength), LimitAt(bytes, 6 + SaltLength + LimitLength));
        // minisign leaves the sum of a key without a lock empty.
        var sum = NSec.Cryptography.HashAlgorithm.Blake2b_256.Hash([.. "Ed"u8, .. content.AsSpan(0, KeyNumber.Length + KeyLength)]);
        var kept = content.AsSpan(KeyNumber.Length + KeyLength);
        if (!kept.SequenceEqual(sum) && (isLocked || kept.ContainsAnyExcept((byte)0))) throw new FormatException(isLocked ? "the password is not that of the key" : "the key is damaged");
        var seed = content.AsSpan(KeyNumber.Length, SeedLength);
        try
        {
            return new SecretKey(KeyNumber.Read(content), Key.Import(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(content);
        }
    }

    /// <summary>Signs the BLAKE2b-512 of a content, as minisign does; the same content and comment have the same signature.</summary>
    /// <param name="trustedComment">What is signed with it, in one line.</param>
    public Signature Sign(ReadOnlySpan<byte> content, string trustedComment)
    {
        var unfinished = new Signature(true, Public.Number, Ed25519(NSec.Cryptography.HashAlgorithm.Blake2b_512.Hash(content)), trustedComment, []);
        return unfinished with { OverComment = Ed25519(unfinished.SignedWithComment()) };
    }

    /// <inheritdoc/>
    public void Dispose() => key.Dispose();

    private byte[] Ed25519(byte[] content) => SignatureAlgorithm.Ed25519.Sign(key, content);

    private static ulong LimitAt(byte[] bytes, int at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(at));

    private static void Unlock(Span<byte> content, string password, ReadOnlySpan<byte> salt, ulong operations, ulong memory)
    {
        var stream = PasswordBasedKeyDerivationAlgorithm.Scrypt(Parameters(operations, memory)).DeriveBytes(Encoding.UTF8.GetBytes(password), salt, content.Length);
        for (var i = 0; i < content.Length; i++) content[i] ^= stream[i];
        CryptographicOperations.ZeroMemory(stream);
    }

    // How libsodium's crypto_pwhash_scryptsalsa208sha256 makes parameters of its two limits (pickparams).
    private static ScryptParameters Parameters(ulong operations, ulong memory)
    {
        const ulong BlockSize = 8;
        operations = Math.Max(operations, 32768);
        var isShort = operations < memory / 32;
        var most = isShort ? operations / (BlockSize * 4) : memory / (BlockSize * 128);
        var power = 1;
        while (power < 63 && 1UL << power <= most / 2) power++;
        var parallel = isShort ? 1 : Math.Min(operations / 4 / (1UL << power), 0x3FFFFFFF) / BlockSize;
        return new ScryptParameters { Cost = 1L << power, BlockSize = (int)BlockSize, Parallelization = (int)Math.Max(1, parallel) };
    }
}
