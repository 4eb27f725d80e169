namespace IskraSite.Preview;

/// <summary>
/// Notices changes by looking, several times a second. The system's own watchers can die without a word and differ from system to system;
/// a look at a few thousand files costs a few milliseconds.
/// </summary>
/// <param name="folders">The folders to look at.</param>
internal sealed class InputWatch(IReadOnlyList<string> folders)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    // What cannot be looked at is passed over: the build says so, and it is seen again when it can be.
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = true };

    private Dictionary<string, (DateTime Changed, long Length, UnixFileMode Rights)> seen = [];

    /// <summary>Takes what there is now as known.</summary>
    public void TakeSnapshot() => seen = Now();

    /// <summary>Waits until something is added, changed or taken away, or may be read that could not be.</summary>
    /// <param name="isDue">Whether there is another reason not to wait any longer.</param>
    public async Task NextChangeAsync(Func<bool> isDue, CancellationToken stop)
    {
        while (true)
        {
            await Task.Delay(Pause, stop).ConfigureAwait(false);
            var now = Now();
            var isSame = now.Count == seen.Count && now.All(file => seen.TryGetValue(file.Key, out var before) && before == file.Value);
            seen = now;
            if (!isSame || isDue()) return;
        }
    }

    private Dictionary<string, (DateTime, long, UnixFileMode)> Now()
    {
        var now = new Dictionary<string, (DateTime, long, UnixFileMode)>();
        foreach (var file in folders.Where(Directory.Exists).SelectMany(folder => new DirectoryInfo(folder).EnumerateFiles("*", Everything)))
        {
            try
            {
                now[file.FullName] = (file.LastWriteTimeUtc, file.Length, file.UnixFileMode);
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // Taken away between the listing and the look: the next look sees that.
            }
        }

        return now;
    }
}
