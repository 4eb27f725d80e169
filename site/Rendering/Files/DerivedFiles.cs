using System.Collections.Concurrent;
using System.IO.Compression;
using IskraSite.Rendering.Plan;

namespace IskraSite.Rendering.Files;

/// <summary>
/// Files that are made of bytes alone: of the same bytes the same program makes the same file, so the one that the last build made stands for it. Which that is, a seal
/// says: a sum of the program, of what the file is made of and of the file itself. Whatever else lies there in its place has another, and is made anew.
/// </summary>
/// <param name="notes">What <see cref="Notes"/> said after the last build.</param>
/// <param name="standing">Gives a file of the last build; null when it has none.</param>
internal sealed class DerivedFiles(IEnumerable<string> notes, Func<OutputPath, byte[]?> standing)
{
    private const char Separator = ' ';

    // The program and the compressors of its framework, each known by the id that a compiler gives to what it compiled.
    private static readonly Checksum Maker = Checksum.OfPieces(
        new[] { typeof(DerivedFiles), typeof(GZipStream), typeof(BrotliStream) }.Select(type => $"{type.Module.ModuleVersionId}"));

    private readonly Dictionary<string, string> before = notes.Select(note => note.Split(Separator, 2)).Where(note => note.Length == 2)
        .DistinctBy(note => note[1]).ToDictionary(note => note[1], note => note[0]);
    private readonly ConcurrentDictionary<string, string> seals = [];

    /// <summary>No build before this one.</summary>
    public static DerivedFiles None => new([], _ => null);

    /// <summary>What the next build wants to know: a seal and a path on each line, by path in ordinal order.</summary>
    public IEnumerable<string> Notes => seals.OrderBy(seal => seal.Key, StringComparer.Ordinal).Select(seal => $"{seal.Value}{Separator}{seal.Key}");

    /// <summary>Gives a file, from the last build or made.</summary>
    /// <param name="inputs">The sum of all that it is made of.</param>
    public byte[] Get(OutputPath path, Checksum inputs, Func<byte[]> make)
    {
        if (Find(path, inputs) is { } found) return found;
        var made = make();
        Add(path, inputs, made);
        return made;
    }

    /// <summary>The file as the last build made it of the same; null when it must be made.</summary>
    /// <param name="inputs">The sum of all that it is made of.</param>
    public byte[]? Find(OutputPath path, Checksum inputs)
    {
        if (!before.TryGetValue(path.Value, out var seal) || standing(path) is not { } file || SealOf(inputs, file) != seal) return null;
        seals[path.Value] = seal;
        return file;
    }

    /// <summary>Notes a file that was made.</summary>
    /// <param name="inputs">The sum of all that it is made of.</param>
    public void Add(OutputPath path, Checksum inputs, ReadOnlySpan<byte> made) => seals[path.Value] = SealOf(inputs, made);

    private static string SealOf(Checksum inputs, ReadOnlySpan<byte> made)
    {
        Span<byte> sums = stackalloc byte[3 * Checksum.Length];
        Maker.CopyTo(sums);
        inputs.CopyTo(sums[Checksum.Length..]);
        Checksum.Of(made).CopyTo(sums[(2 * Checksum.Length)..]);
        return Checksum.Of(sums).ToString();
    }
}
