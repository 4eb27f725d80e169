using System.IO.Compression;
using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Copies;

/// <summary>A copy in a zip archive: the bundle. Everything in it counts, beside its folder too.</summary>
internal sealed class ArchiveFiles : MirrorFiles
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> paths;

    /// <summary>Opens an archive.</summary>
    /// <exception cref="InvalidDataException">It is broken or cut short, has no list of checksums, or a file twice.</exception>
    public ArchiveFiles(string path)
    {
        archive = Open(path);
        try
        {
            var list = archive.Entries.Where(entry => entry.Name == Addresses.Checksums.Value).Select(entry => entry.FullName).MinBy(name => name.Count(c => c == '/'))
                ?? throw new InvalidDataException($"{path} has no {Addresses.Checksums}");
            var folder = list[..^Addresses.Checksums.Value.Length];
            var up = string.Concat(folder.Where(c => c == '/').Select(_ => ChecksumList.Beside));
            foreach (var entry in archive.Entries.Where(entry => entry.FullName is not [.., '/'] || entry.Length > 0))
            {
                var name = entry.FullName.StartsWith(folder, StringComparison.Ordinal) ? entry.FullName[folder.Length..] : up + entry.FullName;
                if (!entries.TryAdd(name, entry)) throw new InvalidDataException($"the archive holds {entry.FullName} twice, and who unpacks it has one or the other");
            }
        }
        catch
        {
            archive.Dispose();
            throw;
        }

        paths = [.. entries.Keys];
    }

    private static ZipArchive Open(string path)
    {
        try
        {
            return ZipFile.OpenRead(path);
        }
        catch (InvalidDataException broken)
        {
            throw new InvalidDataException("this is no zip archive, or one that broke off on its way", broken);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlySet<string> Paths => paths;

    /// <inheritdoc/>
    public override byte[]? Read(string path)
    {
        if (!entries.TryGetValue(path, out var entry)) return null;
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.Length == entry.Length ? content.ToArray() : throw new InvalidDataException($"{path} is cut short");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool isCalled)
    {
        archive.Dispose();
        base.Dispose(isCalled);
    }
}
