using System.Text;
using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Delivery.Mirror;

/// <summary>
/// What a copy of the edition is made with and held against: <c>SHA256SUMS</c> lists every file but itself; <c>mirror.json</c> says what edition this
/// is, where its home and its mirrors are, and what the checksum of that list is without the line of <c>mirror.json</c>; <c>files.txt</c> names every file for
/// programs that fetch.
/// </summary>
internal sealed class MirrorRoom : Room, IDeploymentRoom
{
    // What minisign adds to the name of what it signs.
    private const string Signature = ".minisig";

    /// <inheritdoc/>
    public override string? Name => "mirror";

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => [Addresses.Checksums, Addresses.Mirror, Addresses.FileList];

    /// <inheritdoc/>
    public void Deploy(IWrittenFiles files, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var paths = files.Paths;
        var names = Encoding.UTF8.GetBytes(NamesOf(paths, settings));
        context.Write(Addresses.FileList, names);

        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal) { [Addresses.FileList.Value] = LineOf(Addresses.FileList, names) };
        foreach (var path in paths) lines[path] = files.SumOf(path).LineOf(path);
        var bytes = names.Length + paths.Sum(path => (long)files.LengthOf(path)!.Value);
        var description = JsonFile.Of(json => Describe(json, settings, lines.Count, bytes, $"{Checksum.Of(Encoding.UTF8.GetBytes(string.Concat(lines.Values)))}"));
        context.Write(Addresses.Mirror, description);
        lines[Addresses.Mirror.Value] = LineOf(Addresses.Mirror, description);
        context.Write(Addresses.Checksums, string.Concat(lines.Values));
    }

    private static string LineOf(OutputPath path, ReadOnlySpan<byte> content) => Checksum.Of(content).LineOf(path.Value);

    // Relative to the home of whoever has them, as parts of an address.
    private static string NamesOf(IReadOnlyList<string> written, EditionSettings settings)
    {
        var lists = written.Where(path => path == Addresses.DownloadChecksums.Value).Prepend(Addresses.Checksums.Value);
        var signatures = settings.SigningKey is null ? [] : lists.Select(list => list + Signature);
        var names = written.Concat([Addresses.Checksums.Value, Addresses.Mirror.Value, Addresses.FileList.Value]).Concat(signatures).Order(StringComparer.Ordinal);
        return string.Concat(names.Select(name => string.Join('/', name.Split('/').Select(Uri.EscapeDataString)) + "\n"));
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
        if (settings.SigningKey is { } key) json.WriteString("signingKey", key);
        json.WriteNumber("files", files);
        json.WriteNumber("bytes", bytes);
        json.WriteStartObject("checksums");
        json.WriteString("path", Addresses.Checksums.Value);
        json.WriteString("sha256", sum);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
