namespace IskraSite.Preview;

/// <summary>
/// Notices changes by looking, several times a second. The system's own watchers can die without a word and differ from system to system;
/// a look at a few thousand files costs a few milliseconds.
/// </summary>
/// <param name="folders">The folders to look at.</param>
internal sealed class InputWatch(IReadOnlyList<string> folders)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private Dictionary<string, (DateTime Changed, long Length)> seen = [];

    /// <summary>Takes what there is now as known.</summary>
    public void TakeSnapshot() => seen = Now();

    /// <summary>Waits until something is added, changed or taken away.</summary>
    public async Task NextChangeAsync(CancellationToken stop)
    {
        while (true)
        {
            await Task.Delay(Pause, stop).ConfigureAwait(false);
            var now = Now();
            var isSame = now.Count == seen.Count && now.All(file => seen.TryGetValue(file.Key, out var before) && before == file.Value);
            seen = now;
            if (!isSame) return;
        }
    }

    private Dictionary<string, (DateTime, long)> Now()
    {
        var now = new Dictionary<string, (DateTime, long)>();
        foreach (var file in folders.Where(Directory.Exists).SelectMany(folder => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)))
        {
            try
            {
                now[file.FullName] = (file.LastWriteTimeUtc, file.Length);
            }
            catch (IOException)
            {
                // Taken away between the listing and the look: the next look sees that.
            }
        }

        return now;
    }
}
