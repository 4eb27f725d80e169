using System.Collections.Concurrent;
using IskraSite.Pipelines;
using IskraSite.Publishing.Finished;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Theming;

namespace IskraSite.Publishing;

/// <summary>The one writer of a build: passes files on to the output folder, if there is one, and counts them.</summary>
/// <param name="output">The folder; null when only checking, and then what deployment needs is kept in memory.</param>
/// <param name="watch">Looks at every file for what is withheld.</param>
/// <param name="finished">Looks at every file for what it is to hold.</param>
internal sealed class WrittenFiles(OutputFolder? output, WithheldScan watch, FinishedFiles finished)
{
    private readonly ConcurrentDictionary<string, byte[]?> files = [];
    private long bytes;
    private int pages;

    /// <summary>How many files.</summary>
    public int Count => files.Count;

    /// <summary>How many of them are pages.</summary>
    public int Pages => pages;

    /// <summary>How many bytes they have together.</summary>
    public long Bytes => bytes;

    /// <summary>Their paths, in order.</summary>
    public IReadOnlyList<string> Paths => [.. files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Writes a file.</summary>
    /// <param name="origin">The files of the theme that it was made with.</param>
    public void Write(OutputPath path, ReadOnlySpan<byte> content, ThemeOrigin origin)
    {
        if (!files.TryAdd(path, output is null ? content.ToArray() : null)) throw new InvalidOperationException($"written twice: {path}");
        watch.Scan(path, content);
        finished.Look(path, content, origin);
        output?.Write(path, content);
        Interlocked.Add(ref bytes, content.Length);
        if (IsPage(path)) Interlocked.Increment(ref pages);
    }

    /// <summary>Reads a file that was written.</summary>
    public byte[] Read(string path) => files[path] ?? output!.Read(path);

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

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}
