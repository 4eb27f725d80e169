using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>The publisher's public key, and the commands by which a reader checks a copy with programs that everybody has.</summary>
internal static class SigningPanel
{
    /// <summary>What a page shows of it.</summary>
    public static Values Of(OutputPath page, Language language, RenderContext context)
    {
        var key = context.Edition.Settings.SigningKey;
        string[] signed = key is null ? [] : [$"minisign -V -P {key} -m {Addresses.Checksums}"];
        return new Values
        {
            ["key"] = key,
            ["commands"] = Values.List([.. signed, $"sha256sum -c --ignore-missing {Addresses.Checksums}", $"certutil -hashfile {Addresses.Bundle(context.Edition.Settings).Value[Addresses.DownloadFolder.Length..]} SHA256"]),
            ["downloads"] = Unseen.Of(context.Map.HrefIfMade(page, Addresses.Downloads(language))),
        };
    }
}
