using System.IO.Compression;
using System.Security.Cryptography;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Tools;

/// <summary>How a copy of the edition differs from what its list of checksums says.</summary>
/// <param name="Agreeing">How many files are as listed.</param>
/// <param name="Missing">Listed and not there.</param>
/// <param name="Changed">There with another content.</param>
/// <param name="Added">There and not listed.</param>
public sealed record MirrorFindings(int Agreeing, IReadOnlyList<string> Missing, IReadOnlyList<string> Changed, IReadOnlyList<string> Added)
{
    /// <summary>Whether the copy is whole and true.</summary>
    public bool IsGood => Missing.Count + Changed.Count + Added.Count == 0;
}

/// <summary>Holds a copy of the edition, in a folder or a zip archive, against a list of checksums.</summary>
public static class MirrorCheck
{
    /// <summary>Checks a copy.</summary>
    /// <param name="copy">A folder, or a zip archive with one folder inside (the offline bundle).</param>
    /// <param name="list">A list from a source that is trusted, as text; null for the copy's own, which proves that it is whole, not whose it is.</param>
    /// <exception cref="InvalidDataException">There is no list of checksums, a line of it is none, or the archive is broken.</exception>
    /// <exception cref="IOException">The copy cannot be read.</exception>
    public static MirrorFindings Check(string copy, string? list)
    {
        using var files = Directory.Exists(copy) ? MirrorFiles.InFolder(copy) : MirrorFiles.InArchive(copy);
        var listed = Parse(list ?? files.ReadText(Addresses.Checksums) ?? throw new InvalidDataException($"{copy} has no {Addresses.Checksums}"));
        var (agreeing, missing, changed) = (0, new List<string>(), new List<string>());
        foreach (var (path, sum) in listed.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            using var content = files.Open(path);
            if (content is null) missing.Add(path);
            else if (Convert.ToHexStringLower(SHA256.HashData(content)) != sum) changed.Add(path);
            else agreeing++;
        }

        // Of a folder that a build wrote, the list itself, its description and the mark of ownership are not in the list; nor are compressed
        // forms, which are sent to readers in the place of files and so must hold just these.
        var added = new List<string>();
        foreach (var path in files.Paths.Where(path => !listed.ContainsKey(path) && path != Addresses.Checksums && path != Addresses.Mirror && !path.StartsWith('.')))
        {
            if (CompressedForms.Endings.FirstOrDefault(ending => path.EndsWith(ending, StringComparison.Ordinal) && files.Paths.Contains(path[..^ending.Length])) is not { } form) added.Add(path);
            else if (!IsFormOf(path[..^form.Length], form, files)) changed.Add(path);
        }

        changed.Sort(StringComparer.Ordinal);
        return new MirrorFindings(agreeing, missing, changed, [.. added.Order(StringComparer.Ordinal)]);
    }

    private static bool IsFormOf(string path, string ending, MirrorFiles files)
    {
        using var file = files.Open(path)!;
        using var compressed = files.Open(path + ending)!;
        using var form = CompressedForms.Open(ending, compressed);
        try
        {
            return SHA256.HashData(file).AsSpan().SequenceEqual(SHA256.HashData(form));
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException)
        {
            return false;
        }
    }

    private static Dictionary<string, string> Parse(string list)
    {
        var sums = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in list.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0))
        {
            if (line.Length < 67 || line[64..66] is not ("  " or " *") || !line[..64].All(char.IsAsciiHexDigit)) throw new InvalidDataException($"this is no line of a list of checksums: {line}");
            sums[line[66..]] = line[..64].ToLowerInvariant();
        }

        return sums;
    }
}

/// <summary>The files of a copy.</summary>
internal sealed class MirrorFiles : IDisposable
{
    private readonly Func<string, Stream?> open;
    private readonly IDisposable? archive;

    private MirrorFiles(IReadOnlySet<string> paths, Func<string, Stream?> open, IDisposable? archive) => (Paths, this.open, this.archive) = (paths, open, archive);

    /// <summary>Their paths, with forward slashes.</summary>
    public IReadOnlySet<string> Paths { get; }

    /// <summary>The files of a folder.</summary>
    public static MirrorFiles InFolder(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal),
        path => File.OpenRead(Path.Join(folder, path)),
        null);

    /// <summary>The files of a zip archive, without the folder that holds them all and what lies beside it.</summary>
    public static MirrorFiles InArchive(string path)
    {
        var archive = OpenArchive(path);
        var list = archive.Entries.FirstOrDefault(entry => entry.Name == Addresses.Checksums)?.FullName ?? Addresses.Checksums.Value;
        var folder = list[..^Addresses.Checksums.Value.Length];
        var entries = archive.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal) && entry.Name.Length > 0).ToDictionary(entry => entry.FullName[folder.Length..], StringComparer.Ordinal);
        return new MirrorFiles(entries.Keys.ToHashSet(StringComparer.Ordinal), name => entries[name].Open(), archive);
    }

    private static ZipArchive OpenArchive(string path)
    {
        try
        {
            var archive = ZipFile.OpenRead(path);
            _ = archive.Entries;
            return archive;
        }
        catch (InvalidDataException broken)
        {
            throw new InvalidDataException("this is no zip archive, or one that broke off on its way", broken);
        }
    }

    /// <summary>The content of a file; null when there is none.</summary>
    public Stream? Open(string path) => Paths.Contains(path) ? open(path) : null;

    /// <summary>The text of a file; null when there is none.</summary>
    public string? ReadText(string path)
    {
        using var stream = Open(path);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <inheritdoc/>
    public void Dispose() => archive?.Dispose();
}
