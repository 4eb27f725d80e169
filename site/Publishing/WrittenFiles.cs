using System.Collections.Concurrent;
using IskraSite.Pipelines;
using IskraSite.Publishing.Disclosure;
using IskraSite.Publishing.Failures;
using IskraSite.Publishing.Finished;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;

namespace IskraSite.Publishing;

/// <summary>The one writer of a build: passes files on to the output folder, if there is one, and counts them.</summary>
/// <param name="output">The folder; null when only checking, and then what deployment needs is kept in memory.</param>
/// <param name="watch">Looks at every file for what is withheld.</param>
/// <param name="finished">Looks at every file for what it is to hold.</param>
internal sealed class WrittenFiles(OutputFolder? output, WithheldScan watch, FinishedFiles finished) : IWrittenFiles
{
    private readonly ConcurrentDictionary<string, WrittenFile> files = [];
    private long bytes;
    private int pages;

    /// <summary>How many files.</summary>
    public int Count => files.Count;

    /// <summary>How many of them are pages.</summary>
    public int Pages => pages;

    /// <summary>How many bytes they have together.</summary>
    public long Bytes => bytes;

    /// <inheritdoc/>
    public IReadOnlyList<string> Paths => [.. files.Where(file => !file.Value.IsBeside).Select(file => file.Key).Order(StringComparer.Ordinal)];

    /// <summary>Writes a file.</summary>
    /// <param name="origin">The files of the theme that it was made with.</param>
    public void Write(OutputPath path, ReadOnlySpan<byte> content, ThemeOrigin origin) => Write(path, content, origin, isBeside: false);

    /// <summary>Writes a form of a file that lies beside it and is none of <see cref="Paths"/>.</summary>
    /// <inheritdoc cref="Write(OutputPath, ReadOnlySpan{byte}, ThemeOrigin)"/>
    public void WriteBeside(OutputPath path, ReadOnlySpan<byte> content, ThemeOrigin origin) => Write(path, content, origin, isBeside: true);

    /// <inheritdoc/>
    public byte[] Read(string path) => files[path].Bytes ?? output!.Read(path);

    /// <inheritdoc/>
    public int? LengthOf(string path) => files.TryGetValue(path, out var file) ? file.Length : null;

    /// <inheritdoc/>
    public Checksum SumOf(string path) => files[path] is var file && file.Sum is { } known ? known.Sum : Note(file, Checksum.Of(Read(path)));

    /// <summary>The sum of a file whose bytes are at hand.</summary>
    public Checksum SumOf(OutputPath path, ReadOnlySpan<byte> content) => Note(files[path.Value], Checksum.Of(content));

    /// <inheritdoc/>
    public Gzip Compressed(string path) =>
        files.TryGetValue(path + CompressedForms.GzipEnding, out var beside) && beside.IsBeside ? new Gzip(Read(path + CompressedForms.GzipEnding)) : Gzip.Of(Read(path));

    /// <summary>Holds what was written against what was planned.</summary>
    /// <exception cref="InvalidOperationException">A room wrote other files than it planned.</exception>
    public void VerifyComplete(SiteMap map)
    {
        if (map.Paths.Select(path => path.Value).FirstOrDefault(path => !files.ContainsKey(path)) is { } missing) throw new InvalidOperationException($"planned and never written: {missing}");
        if (files.Keys.FirstOrDefault(path => !map.IsPlanned(new OutputPath(path))) is { } extra) throw new InvalidOperationException($"written and never planned: {extra}");
    }

    /// <summary>Holds the number of pages against that of the last build.</summary>
    /// <exception cref="ShrunkOutputException">There are fewer than <see cref="ShrunkOutputException.Least"/> percent of them.</exception>
    public void VerifyNotShrunk()
    {
        var before = output?.ReadLastPaths().Where(IsPage).ToList() ?? [];
        if (pages * 100 < before.Count * ShrunkOutputException.Least) throw new ShrunkOutputException(before.Count, pages, [.. before.Where(path => !files.ContainsKey(path))]);
    }

    private void Write(OutputPath path, ReadOnlySpan<byte> content, ThemeOrigin origin, bool isBeside)
    {
        if (!files.TryAdd(path.Value, new WrittenFile(output is null ? content.ToArray() : null, content.Length, isBeside))) throw new InvalidOperationException($"written twice: {path}");
        watch.Scan(path.Value, content);
        finished.Look(path.Value, content, origin);
        output?.Write(path.Value, content);
        Interlocked.Add(ref bytes, content.Length);
        if (IsPage(path.Value)) Interlocked.Increment(ref pages);
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    // Two threads may ask for a sum at once, and find the same.
    private static Checksum Note(WrittenFile file, Checksum sum)
    {
        Volatile.Write(ref file.Sum, new KnownSum(sum));
        return sum;
    }

    private sealed record WrittenFile(byte[]? Bytes, int Length, bool IsBeside)
    {
        public KnownSum? Sum;
    }

    private sealed record KnownSum(Checksum Sum);
}
