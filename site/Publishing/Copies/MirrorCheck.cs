using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IskraSite.Pipelines;
using IskraSite.Publishing.Signing;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Copies;

/// <summary>Holds a copy of the edition (a folder, a zip archive, a mirror on the web) against a list of checksums.</summary>
public static class MirrorCheck
{
    private static readonly string[] OfHost = [Addresses.Headers.Value, Addresses.Redirects.Value, Addresses.NoJekyll.Value];

    private enum Verdict
    {
        Agrees,
        Missing,
        Changed,
        CutShort,
    }

    /// <summary>Checks a copy.</summary>
    /// <param name="copy">A folder, a zip archive with one folder inside (the offline bundle), or an address.</param>
    /// <param name="list">A list from a source that is trusted, as text; null for the copy’s own, which proves that it is whole, not whose it is.</param>
    /// <param name="key">The publisher’s public key, from a source that is trusted: the copy’s own list must then be signed with it.</param>
    /// <exception cref="InvalidDataException">There is no list of checksums, a line of it is none, or the archive is broken.</exception>
    /// <exception cref="FormatException">The key is none.</exception>
    /// <exception cref="IOException">The copy cannot be read.</exception>
    public static MirrorFindings Check(string copy, string? list, string? key = null)
    {
        using var files = MirrorFiles.Of(copy);
        var own = files.Read(Addresses.Checksums.Value);
        if (list is null && own is null) throw new InvalidDataException($"{copy} has no {Addresses.Checksums}");
        var listed = ChecksumList.Parse(list ?? Encoding.UTF8.GetString(own!));
        var judged = listed.OrderBy(file => file.Key, StringComparer.Ordinal).AsParallel().AsOrdered().WithDegreeOfParallelism(files.Readers)
            .Select(file => (Path: file.Key, Verdict: Judge(files, file.Key, file.Value))).ToList();
        List<string> Of(Verdict verdict) => [.. judged.Where(file => file.Verdict == verdict).Select(file => Named(file.Path))];

        var changed = Of(Verdict.Changed);
        if (list is null && files.Read(Addresses.Mirror.Value) is { } description && !Describes(description, own!)) changed.Add(Addresses.Checksums.Value);
        var (added, forms) = Unlisted(files, listed.Keys.ToHashSet(StringComparer.Ordinal));
        changed.AddRange(forms);
        changed.Sort(StringComparer.Ordinal);
        var findings = new MirrorFindings(judged.Count(file => file.Verdict == Verdict.Agrees), Of(Verdict.Missing), changed, added) { CutShort = Of(Verdict.CutShort) };
        return WithSignature(findings, files, own, key);
    }

    private static Verdict Judge(MirrorFiles files, string path, string sum)
    {
        try
        {
            if (files.Read(path) is not { } content) return files.Paths is null && OfHost.Contains(path) ? Verdict.Agrees : Verdict.Missing;
            if (!IsOf(content, sum)) return Verdict.Changed;
            return files.ReadSent(path) is { } sent && !IsOf(sent, sum) ? Verdict.Changed : Verdict.Agrees;
        }
        catch (InvalidDataException)
        {
            return Verdict.CutShort;
        }
    }

    // What lies beside the folder of the bundle a reader sees beside it.
    private static string Named(string path) => path.StartsWith(ChecksumList.Beside, StringComparison.Ordinal) ? path[ChecksumList.Beside.Length..] : path;

    private static bool IsOf(byte[] content, string sum) => Checksum.Of(content).ToString() == sum;

    // Compressed forms are in no list, but are sent to readers in the place of files, and so must hold just these.
    private static (List<string> Added, List<string> Changed) Unlisted(MirrorFiles files, HashSet<string> listed)
    {
        var (added, changed) = (new List<string>(), new List<string>());
        foreach (var path in (files.Paths ?? new HashSet<string>()).Where(path => !listed.Contains(path) && path is not OwnershipMarker.Name && path != Addresses.Checksums.Value).Order(StringComparer.Ordinal))
        {
            if (SignedFiles.Contains(path)) continue;
            var ending = CompressedForms.Endings.FirstOrDefault(ending => path.EndsWith(ending, StringComparison.Ordinal) && files.Paths!.Contains(path[..^ending.Length]));
            if (ending is null) added.Add(Named(path));
            else if (!IsFormOf(path[..^ending.Length], ending, files)) changed.Add(path);
        }

        return (added, changed);
    }

    private static bool IsFormOf(string path, string ending, MirrorFiles files)
    {
        try
        {
            using var form = CompressedForms.Open(ending, new MemoryStream(files.Read(path + ending)!));
            return SHA256.HashData(files.Read(path)!).AsSpan().SequenceEqual(SHA256.HashData(form));
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException)
        {
            return false;
        }
    }

    // The description has a sum of the list without its own line.
    private static bool Describes(byte[] description, byte[] list)
    {
        try
        {
            using var json = JsonDocument.Parse(description);
            return json.RootElement.GetProperty("checksums").GetProperty("sha256").GetString()
                == Checksum.Of(Encoding.UTF8.GetBytes(ChecksumList.WithoutDescription(Encoding.UTF8.GetString(list)))).ToString();
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }

    private static MirrorFindings WithSignature(MirrorFindings findings, MirrorFiles files, byte[]? own, string? key)
    {
        var trusted = key is null ? null : PublicKey.Parse(key);
        var name = Addresses.Checksums + Signature.Ending;
        if (own is null || files.Read(name) is not { } bytes)
            return trusted is null ? findings : findings with { IsForged = true, Signing = "not signed: there is no " + name };
        Signature signature;
        try
        {
            signature = Signature.Parse(Encoding.UTF8.GetString(bytes));
        }
        catch (FormatException broken)
        {
            return findings with { IsForged = true, Signing = $"{name}: {broken.Message}" };
        }

        if (trusted is null) return findings with { Signing = $"signed with key {signature.Number}: whose it is, --key tells" };
        return trusted.Verifies(signature, own)
            ? findings with { Signing = $"signed with the key that you trust, {signature.Number}: {signature.TrustedComment}" }
            : findings with { IsForged = true, Signing = $"not signed with the key that you trust, {trusted.Number}" };
    }
}
