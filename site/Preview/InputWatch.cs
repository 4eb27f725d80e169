using System.Threading.Channels;

namespace IskraSite.Preview;

/// <summary>
/// Notices changes. The system tells of them; since its watchers can die without a word, see nothing on some shared disks, and differ from
/// system to system, the folders are also looked at from time to time: seldom, as long as that finds nothing that was not told.
/// </summary>
internal sealed class InputWatch : IDisposable
{
    // A look at 20,000 files takes 60 ms of a processor: of these times 0.4 % and 6 %.
    private static readonly TimeSpan Seldom = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(1);

    // Programs save in several steps.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(15);

    // What cannot be looked at is passed over: reading says so, and it is seen again when it can be.
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = true };

    private readonly IReadOnlyList<string> folders;
    private readonly Channel<string> told = Channel.CreateUnbounded<string>();
    private readonly List<FileSystemWatcher> watchers = [];
    private Dictionary<string, (DateTime Changed, long Length, UnixFileMode Rights)> seen;
    private TimeSpan pause = Seldom;
    private int present;

    /// <summary>Takes what there is now as known.</summary>
    /// <param name="folders">The folders to watch.</param>
    public InputWatch(params IReadOnlyList<string> folders)
    {
        this.folders = [.. folders.Select(Path.GetFullPath)];
        Listen();
        seen = Now();
    }

    /// <summary>Waits until something is added, changed or taken away, or may be read that could not be.</summary>
    /// <returns>Full paths of files, or of folders in which anything may have changed.</returns>
    public async Task<IReadOnlyCollection<string>> NextChangeAsync(CancellationToken stop)
    {
        while (true)
        {
            if (await IsToldAsync(stop).ConfigureAwait(false))
            {
                var paths = new HashSet<string>();
                do
                {
                    while (told.Reader.TryRead(out var path)) paths.Add(path);
                    await Task.Delay(Settling, stop).ConfigureAwait(false);
                }
                while (told.Reader.TryPeek(out _));
                if (present == folders.Count(Directory.Exists))
                {
                    foreach (var path in paths) Remember(path);
                    pause = watchers.Count == folders.Count ? Seldom : Often;
                    return paths;
                }
            }

            var untold = Look();
            if (untold.Count == 0) continue;
            Listen();
            pause = Often;
            return untold;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => watchers.ForEach(watcher => watcher.Dispose());

    private async Task<bool> IsToldAsync(CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(pause);
        try
        {
            return await told.Reader.WaitToReadAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Listen()
    {
        Dispose();
        watchers.Clear();
        present = folders.Count(Directory.Exists);
        pause = present == folders.Count ? Seldom : Often;
        foreach (var folder in folders.Where(Directory.Exists))
        {
            try
            {
                var watcher = new FileSystemWatcher(folder)
                {
                    IncludeSubdirectories = true,
                    NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes,
                };
                watcher.Created += (_, change) => Hear(change.FullPath);
                watcher.Changed += (_, change) => Hear(change.FullPath);
                watcher.Deleted += (_, change) => Hear(change.FullPath);
                watcher.Renamed += (_, change) =>
                {
                    Hear(change.OldFullPath);
                    Hear(change.FullPath);
                };
                watcher.Error += (_, _) => Hear(folder);
                watcher.EnableRaisingEvents = true;
                watchers.Add(watcher);
            }
            catch (IOException)
            {
                // The system has no more watchers: looking must do.
                pause = Often;
            }
        }
    }

    private void Hear(string path) => told.Writer.TryWrite(path);

    private void Remember(string path)
    {
        if (StateOf(new FileInfo(path)) is { } state) seen[path] = state;
        else seen.Remove(path);
    }

    private List<string> Look()
    {
        var now = Now();
        var differing = now.Where(file => !seen.TryGetValue(file.Key, out var before) || before != file.Value).Select(file => file.Key)
            .Concat(seen.Keys.Where(path => !now.ContainsKey(path))).ToList();
        seen = now;
        return differing;
    }

    private Dictionary<string, (DateTime, long, UnixFileMode)> Now()
    {
        var now = new Dictionary<string, (DateTime, long, UnixFileMode)>();
        foreach (var file in folders.Where(Directory.Exists).SelectMany(folder => new DirectoryInfo(folder).EnumerateFiles("*", Everything)))
        {
            if (StateOf(file) is { } state) now[file.FullName] = state;
        }

        return now;
    }

    private static (DateTime, long, UnixFileMode)? StateOf(FileInfo file)
    {
        try
        {
            return file.Exists ? (file.LastWriteTimeUtc, file.Length, file.UnixFileMode) : null;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // Taken away between the listing and the look: the next look sees that.
            return null;
        }
    }
}
