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
internal sealed class CompressedRoom : Room, IDeploymentRoom
{
    // Below this a host's own headers weigh more than what is gained.
    private const int FewestBytes = 512;

    /// <inheritdoc/>
    public override string? Name => "compressed";

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => [];

    /// <inheritdoc/>
    public override IEnumerable<string> PlanEndings(Edition edition) => CompressedForms.Endings;

    /// <inheritdoc/>
    public void Deploy(IReadOnlyList<string> files, Func<string, byte[]> read, RenderContext context) => Parallel.ForEach(files.Where(IsText), path =>
    {
        var content = read(path);
        if (content.Length < FewestBytes) return;
        foreach (var ending in CompressedForms.Endings)
        {
            if (CompressedForms.Compress(ending, content) is var small && small.Length < content.Length) context.Write(new OutputPath(path + ending), small);
        }
    });

    private static bool IsText(string path) => !path.StartsWith("hosting/", StringComparison.Ordinal) && Path.GetExtension(path) is
        ".html" or ".css" or ".js" or ".svg" or ".json" or ".jsonld" or ".webmanifest" or ".xml" or ".txt" or ".csv" or ".bib" or ".ris";
}
