namespace IskraSite.Pipelines;

/// <summary>
/// The one writer. The output is built in a work folder beside the target and swapped in whole; the process killed at any moment, the old
/// output or the new stands, complete (<see cref="FolderSwap"/> tells the one window without an exchange). Nothing is forced to the disk: a
/// loss of power is another matter.
/// </summary>
/// <remarks>
/// While it is open, <c>.output.staging-iskra</c> lies beside <c>output</c> with the lock file. Afterwards it holds the notes of the last build, and goes
/// when there are none; after a kill it stays with leftovers, which the next build removes. A full disk and missing permissions come through as the
/// <see cref="IOException"/> and
/// <see cref="UnauthorizedAccessException"/> of .NET.
/// </remarks>
public sealed class OutputFolder : IDisposable
{
    private readonly OutputPlace place;
    private readonly FileStream held;
    private readonly bool mayExchange;
    private readonly OutputClaims claims;
    private Manifest? committed;
    private bool isClosed;

    private OutputFolder(OutputPlace place, FileStream held, bool mayExchange)
    {
        this.place = place;
        this.held = held;
        this.mayExchange = mayExchange;
        claims = new OutputClaims(place.New);
    }

    /// <summary>The paths of the files that the last build wrote to the target, in ordinal order; none when there was none. Read at each call.</summary>
    public IReadOnlyList<string> ReadLastPaths() => OwnershipMarker.Read(place.Target);

    /// <summary>What the last build noted for this one (<see cref="Commit()"/>): lines, damaged ones perhaps; none when there was none.</summary>
    public IReadOnlyList<string> ReadNotes() => TryRead(() => File.ReadAllLines(place.Notes)) ?? [];

    /// <summary>Reads a file of the target as it stands before <see cref="Commit()"/>, whoever wrote it. Thread-safe.</summary>
    /// <returns>Its bytes; null when there is none or it cannot be read.</returns>
    public byte[]? ReadStanding(string relativePath) => TryRead(() => File.ReadAllBytes(Path.Join(place.Target, relativePath)));

    /// <summary>What has been written so far; made anew at each call until <see cref="Commit()"/>.</summary>
    public Manifest Manifest => committed ?? new Manifest(
        from claim in claims.Files() where claim.IsDone select new ManifestFile(claim.Path, claim.Length));

    /// <summary>Takes an output folder for one build and tidies up after killed ones. The target is untouched until <see cref="Commit()"/>.</summary>
    /// <param name="path">The target; it and its parents need not exist.</param>
    /// <param name="sources">The folders that the output is made of.</param>
    /// <exception cref="NoPlaceException">
    /// The target is a link, a root folder, a mount point, contains the current directory, or lies in a source or holds one.
    /// </exception>
    /// <exception cref="ForeignOutputException">
    /// Files in the target are not in the list of its marker file <c>.iskra-output</c>, so we have not written them.
    /// </exception>
    /// <exception cref="OutputBusyException">Another build has the folder.</exception>
    public static OutputFolder Open(string path, params IReadOnlyList<string> sources) => Open(path, mayExchange: true, sources);

    internal static OutputFolder Open(string path, bool mayExchange, params IReadOnlyList<string> sources)
    {
        var place = OutputPlace.Of(path, sources);
        // Before anything is made beside a folder that turns out not to be ours. Where there is a work folder, only the holder of the lock
        // may judge: another build may be swapping.
        if (!Directory.Exists(place.Work)) OwnershipMarker.ThrowIfForeign(place.Target);
        var held = place.Lock();
        try
        {
            FolderSwap.Recover(place);
            OwnershipMarker.ThrowIfForeign(place.Target);
            FolderSwap.Sweep(place);
            Directory.CreateDirectory(place.New);
            return new OutputFolder(place, held, mayExchange);
        }
        catch
        {
            place.Release(held);
            throw;
        }
    }

    /// <summary>Writes a file. Thread-safe.</summary>
    /// <param name="relativePath">Its path with forward slashes, in Unicode normal form C, of names that every system can hold.</param>
    /// <exception cref="ArgumentException">The path leaves the output or is not one that every system can hold.</exception>
    /// <exception cref="InvalidOperationException">
    /// The path, or one that differs only by case, is already written or a folder; or the output is committed.
    /// </exception>
    public void Write(string relativePath, ReadOnlySpan<byte> bytes)
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        if (committed is not null) throw new InvalidOperationException($"{relativePath} comes too late: the output is committed");
        OutputNames.ThrowIfInvalid(relativePath);
        var claim = claims.Take(relativePath);
        using (var file = File.OpenHandle(Path.Join(place.New, relativePath), FileMode.CreateNew, FileAccess.Write, FileShare.None))
            RandomAccess.Write(file, bytes, fileOffset: 0);
        claim.Done(bytes.Length);
    }

    /// <summary>Reads a file of this build back, before or after <see cref="Commit()"/>. Thread-safe.</summary>
    /// <param name="relativePath">The path as it was written.</param>
    /// <exception cref="FileNotFoundException">This build has not written it.</exception>
    public byte[] Read(string relativePath)
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        ArgumentNullException.ThrowIfNull(relativePath);
        if (claims.Find(relativePath) is not { IsDone: true })
            throw new FileNotFoundException($"{relativePath} is not written", relativePath);
        return File.ReadAllBytes(Path.Join(committed is null ? place.New : place.Target, relativePath));
    }

    /// <summary>Makes what was written the output. When it throws, the old output stands. Called once, when all writers are done.</summary>
    /// <returns>The files of the new output, the marker not among them.</returns>
    /// <exception cref="InvalidOperationException">A write is unfinished or failed, or the output is committed already.</exception>
    /// <exception cref="ForeignOutputException">Foreign files have come into the target since it was opened.</exception>
    public Manifest Commit() => Commit([]);

    /// <inheritdoc cref="Commit()"/>
    /// <param name="notes">Lines for <see cref="ReadNotes"/> of the next build. Killed in between, it reads older ones, or a part.</param>
    public Manifest Commit(IEnumerable<string> notes)
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        if (committed is not null) throw new InvalidOperationException("the output is committed already");
        if (claims.Files().FirstOrDefault(claim => !claim.IsDone) is { } open)
            throw new InvalidOperationException($"{open.Path} is not written to its end");
        var manifest = Manifest;
        OwnershipMarker.Write(place.New, manifest);
        OwnershipMarker.ThrowIfForeign(place.Target);
        DetachedSignatures.Carry(place.Target, place.New, manifest);
        FolderSwap.Run(place, mayExchange);
        committed = manifest;
        TryKeep(notes);
        TrySweep();
        return manifest;
    }

    /// <summary>Lets go of the folder. What is not committed is deleted; the target stays as it is.</summary>
    public void Dispose()
    {
        if (isClosed) return;
        isClosed = true;
        TrySweep();
        place.Release(held);
    }

    private static T? TryRead<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // The target is right by now, and without notes the next build only takes longer.
    private void TryKeep(IEnumerable<string> notes)
    {
        try
        {
            File.Delete(place.Notes);
            if (notes.Any()) File.WriteAllLines(place.Notes, notes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    // The target is right by now; what cannot be deleted stops the next Open, with the reason.
    private void TrySweep()
    {
        try
        {
            FolderSwap.Sweep(place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
