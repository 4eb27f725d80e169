using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Site.Search;

/// <summary>The script that says which shard holds what: the one that every search needs.</summary>
internal static class SearchManifest
{
    /// <summary>Writes it.</summary>
    /// <param name="starts">The first word of each shard of the index.</param>
    /// <param name="parts">The parts of the edition in the order of their passages; without an issue, what stands above the issues.</param>
    /// <param name="sum">The hash of the shards of the index.</param>
    /// <returns>The version of the index: pages ask for shards by it, so that a browser never mixes those of two builds.</returns>
    public static string Write(IReadOnlyList<string> starts, IReadOnlyList<(Language Language, Issue? Issue, IndexSegment Part)> parts, byte[] sum, RenderContext context)
    {
        var script = new StringBuilder();
        var isByYear = Divisions.Of(context.Edition).Issues.IsDivided;
        script.AppendLiteral(string.Join(' ', starts)).Append(",[\n");
        for (var i = 0; i < parts.Count; i++)
        {
            var (language, issue, part) = parts[i];
            script.Append('[').AppendLiteral(language.Code).Append(',').AppendLiteral(issue?.Id ?? "").Append(",[").AppendJoin(',', part.Shards.Select(count => count.ToString(CultureInfo.InvariantCulture)));
            script.Append(']');
            if (issue is not null && isByYear) script.Append(',').AppendLiteral(PartKey.YearOf(issue.Date).Value).Append(',').AppendLiteral(issue.Title[language]);
            script.Append(']').Append(i < parts.Count - 1 ? ",\n" : "\n");
        }

        script.Append(']');
        context.Write(Addresses.SearchManifest, $"{ScriptText.Call}(\"manifest\",{script})\n");
        byte[] all = [.. Encoding.UTF8.GetBytes(script.ToString()), .. sum, .. parts.SelectMany(part => part.Part.Sum)];
        return Convert.ToHexStringLower(SHA256.HashData(all).AsSpan(0, 5));
    }
}
