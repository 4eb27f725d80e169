using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Signing;

/// <summary>What is signed: the lists of checksums, and with them all that is in a list.</summary>
internal static class SignedFiles
{
    // Those of OpenPGP and of signify: who signs with another program has them.
    private static readonly string[] Endings = [Signature.Ending, ".asc", ".sig"];

    public static IReadOnlyList<OutputPath> Lists { get; } = [Addresses.Checksums, Addresses.DownloadChecksums];

    /// <summary>Whether a file is the signature of one of them.</summary>
    public static bool Contains(string path) => Lists.Any(list => Endings.Any(ending => path == list + ending));
}
