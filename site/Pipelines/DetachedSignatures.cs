namespace IskraSite.Pipelines;

/// <summary>
/// Signatures that a publisher lays beside files of an output, each named like its file with an ending of minisign, OpenPGP or signify. They are
/// no part of what a build makes, and no foreign files either: one goes with its file as long as the bytes of that are the same.
/// </summary>
internal static class DetachedSignatures
{
    private static readonly string[] Endings = [".minisig", ".asc", ".sig"];

    /// <summary>Whether a file is the signature of another.</summary>
    /// <param name="files">The files that may be signed.</param>
    public static bool IsOne(string file, IReadOnlySet<string> files) =>
        !files.Contains(file) && Endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal) && files.Contains(file[..^ending.Length]));

    /// <summary>Copies from an output to the one that will stand in its place the signatures that still hold.</summary>
    public static void Carry(string from, string to, Manifest manifest)
    {
        foreach (var (path, length) in manifest.Files.Select(file => (file.Path, file.Length)))
        {
            foreach (var ending in Endings.Where(ending => File.Exists(Path.Join(from, path + ending)) && !File.Exists(Path.Join(to, path + ending))))
            {
                var (old, now) = (new FileInfo(Path.Join(from, path)), Path.Join(to, path));
                if (old.Exists && old.Length == length && File.ReadAllBytes(old.FullName).AsSpan().SequenceEqual(File.ReadAllBytes(now))) File.Copy(old.FullName + ending, now + ending);
            }
        }
    }
}
