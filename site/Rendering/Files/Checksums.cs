using System.Security.Cryptography;
using System.Text;

namespace IskraSite.Rendering.Files;

/// <summary>Lists of checksums in the form that <c>sha256sum --check</c> (coreutils) reads: 64 hexadecimal digits, two spaces, the path.</summary>
internal static class Checksums
{
    /// <summary>A list of files, in their order.</summary>
    public static string Of(IEnumerable<string> paths, Func<string, byte[]> read)
    {
        var list = new StringBuilder();
        foreach (var path in paths) list.Append(LineOf(path, read(path)));
        return list.ToString();
    }

    /// <summary>The line of one file.</summary>
    public static string LineOf(string path, ReadOnlySpan<byte> bytes) => $"{Of(bytes)}  {path}\n";

    /// <summary>The SHA-256 (FIPS 180-4) of some bytes, in small hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
