using IskraSite.Rendering.Files;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Publishing.OnDemand;

/// <summary>The files that a deployment room of a preview works on.</summary>
/// <param name="files">Their bytes, by path in ordinal order; they grow between the rooms, never while one is at work.</param>
internal sealed class LiveWrittenFiles(SortedDictionary<string, byte[]> files) : IWrittenFiles
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Paths => [.. files.Keys];

    /// <inheritdoc/>
    public byte[] Read(string path) => files[path];

    /// <inheritdoc/>
    public int? LengthOf(string path) => files.TryGetValue(path, out var file) ? file.Length : null;

    /// <inheritdoc/>
    public Checksum SumOf(string path) => Checksum.Of(files[path]);

    /// <inheritdoc/>
    public Gzip Compressed(string path) => Gzip.Of(files[path]);
}
