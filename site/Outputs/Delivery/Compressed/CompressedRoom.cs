using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Delivery.Compressed;

/// <summary>
/// Text compressed once, for hosts that send such files as they lie there: <c>.br</c> (RFC 7932) and <c>.gz</c> (RFC 1952) beside each. They are no
/// part of the edition: no list of checksums has them, and a check of a mirror looks whether each holds the file beside it.
/// </summary>
internal sealed class CompressedRoom : Room, ICompanionRoom
{
    // Below this a host's own headers weigh more than what is gained.
    private const int FewestBytes = 512;

    /// <inheritdoc/>
    public override string? Name => "compressed";

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => [];

    /// <inheritdoc/>
    public IEnumerable<string> PlanEndings(Edition edition) => CompressedForms.Endings;

    /// <inheritdoc/>
    public void Accompany(OutputPath path, ReadOnlySpan<byte> content, Checksum sum, RenderContext context)
    {
        if (content.Length < FewestBytes || !IsText(path.Value)) return;
        foreach (var ending in CompressedForms.Endings)
        {
            var beside = new OutputPath(path + ending);
            var small = context.Derived.Find(beside, sum);
            if (small is null)
            {
                small = CompressedForms.Compress(ending, content);
                context.Derived.Add(beside, sum, small);
            }

            if (small.Length < content.Length) context.Write(beside, small);
        }
    }

    private static bool IsText(string path) => !path.StartsWith("hosting/", StringComparison.Ordinal) && Path.GetExtension(path) is
        ".html" or ".css" or ".js" or ".svg" or ".json" or ".jsonld" or ".webmanifest" or ".xml" or ".txt" or ".csv" or ".tsv" or ".tmx" or ".jsonl" or ".bib" or ".ris";
}
