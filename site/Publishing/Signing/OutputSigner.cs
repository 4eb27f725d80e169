using System.Text;
using System.Text.Json;
using IskraSite.Publishing.Copies;
using IskraSite.Publishing.Failures;
using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Signing;

/// <summary>What was signed, and with which key.</summary>
/// <param name="Files">The signatures that were written.</param>
/// <param name="Key">The public key, as <c>signing-key:</c> in <c>edition.yml</c> names it.</param>
public sealed record SignedOutput(IReadOnlyList<string> Files, string Key);

/// <summary>Signs a finished output: its lists of checksums, and so all that they list.</summary>
public static class OutputSigner
{
    /// <summary>Signs.</summary>
    /// <param name="output">The folder of the output, as a build wrote it.</param>
    /// <param name="key">The secret key, as minisign writes it.</param>
    /// <param name="password">Asks for the password of the key, when it is locked.</param>
    /// <exception cref="UsageException">There is no whole output, the key is none, or another than the edition names.</exception>
    /// <exception cref="IOException">The output cannot be read or written.</exception>
    public static SignedOutput Sign(string output, string key, Func<string> password)
    {
        if (!File.Exists(Path.Join(output, Addresses.Checksums.Value)) || !File.Exists(Path.Join(output, Addresses.Mirror.Value)))
            throw new UsageException($"there is nothing to sign in ‘{output}’: it has no {Addresses.Checksums}", "build the edition first, with ‘mirror’ among its outputs");
        if (!MirrorCheck.Check(output, null).IsGood)
            throw new UsageException($"‘{output}’ is not as it was built, and whoever signs it vouches for it", "‘check mirror’ tells what is different; build it again");
        using var description = JsonDocument.Parse(File.ReadAllBytes(Path.Join(output, Addresses.Mirror.Value)));
        using var secret = Read(key, password);
        var named = description.RootElement.TryGetProperty("signingKey", out var value) ? value.GetString() : null;
        if (named is not null && named != $"{secret.Public}")
            throw new UsageException($"edition.yml names another key: {named}", $"sign with that, or write signing-key: {secret.Public} and build again");
        if (named is null)
            throw new UsageException("edition.yml names no key, so no reader could check the signature", $"write signing-key: {secret.Public} and build again");

        var files = new List<string>();
        foreach (var list in SignedFiles.Lists.Select(list => list.Value).Where(list => File.Exists(Path.Join(output, list))))
        {
            var comment = $"version {description.RootElement.GetProperty("version").GetString()}\tfile:{list}";
            var signature = secret.Sign(File.ReadAllBytes(Path.Join(output, list)), comment);
            File.WriteAllText(Path.Join(output, list + Signature.Ending), signature.Text($"signature of {list}"), new UTF8Encoding(false));
            files.Add(list + Signature.Ending);
        }

        return new SignedOutput(files, $"{secret.Public}");
    }

    private static SecretKey Read(string key, Func<string> password)
    {
        try
        {
            return SecretKey.Parse(key, password);
        }
        catch (FormatException none)
        {
            throw new UsageException(none.Message, "name the file of the secret key that ‘minisign -G’ has written");
        }
    }
}
