using System.Text;
using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Delivery.Installed;

/// <summary>
/// What installs the edition on a device: a manifest and a page in each language, and the service worker (W3C Service Workers) that keeps what was
/// read, with the lists of what its version consists of.
/// </summary>
internal sealed class InstalledRoom : Room, IDeploymentRoom
{
    /// <inheritdoc/>
    public override string? Name => OutputKeys.Installed;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) =>
        [Addresses.Worker, .. edition.Settings.Languages.SelectMany(language => new[] { Addresses.WebManifest(language), Addresses.Kept(language) })];

    /// <inheritdoc/>
    public override IEnumerable<string> PlanFolders(Edition edition) => [Addresses.KeptFolder];

    /// <inheritdoc/>
    public override IEnumerable<string> ThemeFiles(Edition edition) => ["worker/" + Theme.Worker, "scripts/offline.js", "scripts/" + KeptPage.Script, .. WebManifest.Icons.Select(icon => "images/" + icon.File)];

    /// <inheritdoc/>
    public void Deploy(IWrittenFiles files, RenderContext context)
    {
        var lists = new KeptLists(files, path => path + context.Versions.QueryOf(path));
        for (var i = 0; i < lists.Lists.Count; i++) context.Write(Addresses.KeptList(i), lists.Lists[i].Text);
        var worker = context.Theme.Workers[Theme.Worker];
        var version = Describe(lists, context, null) + worker;
        context.Write(Addresses.Worker, $"const iskra = {Describe(lists, context, $"{Checksum.Of(Encoding.UTF8.GetBytes(version))}"[..10])};\n{worker}");
    }

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, RenderContext context)
    {
        foreach (var language in context.Edition.Settings.Languages)
        {
            WebManifest.Write(language, context);
            KeptPage.Write(language, context);
        }
    }

    private static string Describe(KeptLists lists, RenderContext context, string? version)
    {
        var languages = context.Edition.Settings.Languages;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("version", version);
            json.WriteNumber("files", lists.Files);
            json.WriteNumber("bytes", lists.Bytes);
            json.WriteStartArray("languages");
            foreach (var language in languages) json.WriteStringValue(language.Code);
            json.WriteEndArray();

            // The page that is shown in the place of pages that are not kept, and what it needs.
            json.WriteStartArray("core");
            foreach (var language in languages) json.WriteStringValue(Addresses.Kept(language).Value);
            json.WriteStringValue(context.Theme.StylesPath.Value);
            if (context.Theme.Files.TryGetValue(KeptPage.Script, out var script)) json.WriteStringValue(script.Value);
            json.WriteEndArray();
            json.WriteStartArray("lists");
            foreach (var (first, sum, _) in lists.Lists)
            {
                json.WriteStartArray();
                json.WriteStringValue(first);
                json.WriteStringValue(sum);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
