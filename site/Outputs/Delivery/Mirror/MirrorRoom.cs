using System.Text;
using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Delivery.Mirror;

/// <summary>
/// What a copy of the edition is held against: <c>SHA256SUMS</c> lists every file but itself and <c>mirror.json</c>, which says what edition this is,
/// where its home and its mirrors are, and what the list's own checksum is.
/// </summary>
internal sealed class MirrorRoom : Room, IDeploymentRoom
{
    /// <inheritdoc/>
    public override string? Name => "mirror";

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => [Addresses.Checksums, Addresses.Mirror];

    /// <inheritdoc/>
    public void Deploy(IWrittenFiles files, RenderContext context)
    {
        var paths = files.Paths;
        var sums = string.Concat(paths.Select(path => files.SumOf(path).LineOf(path)));
        var bytes = paths.Sum(path => (long)files.LengthOf(path)!.Value);
        context.Write(Addresses.Checksums, sums);
        context.WriteJson(Addresses.Mirror, json => Describe(json, context.Edition.Settings, paths.Count, bytes, $"{Checksum.Of(Encoding.UTF8.GetBytes(sums))}"));
    }

    private static void Describe(Utf8JsonWriter json, EditionSettings settings, int files, long bytes, string sum)
    {
        json.WriteStartObject();
        json.WriteStartObject("title");
        foreach (var language in settings.Languages) json.WriteString(language.Code, settings.Title[language]);
        json.WriteEndObject();
        json.WriteString("version", settings.Version);
        json.WriteString("published", settings.Published.ToString());
        json.WriteString("home", settings.BaseUrl.AbsoluteUri);
        json.WriteStartArray("mirrors");
        foreach (var mirror in settings.Mirrors) json.WriteStringValue(mirror.AbsoluteUri);
        json.WriteEndArray();
        json.WriteNumber("files", files);
        json.WriteNumber("bytes", bytes);
        json.WriteStartObject("checksums");
        json.WriteString("path", Addresses.Checksums);
        json.WriteString("sha256", sum);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
