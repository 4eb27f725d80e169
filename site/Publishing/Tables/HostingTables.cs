using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Reading;
using IskraSite.Outputs.Delivery.Hosting;
using IskraSite.Sources;

namespace IskraSite.Publishing.Tables;

/// <summary>The hosting rules for files that are not part of the output.</summary>
public static class HostingTables
{
    /// <summary>The tables of <c>netlify.toml</c>; null when the edition cannot be read.</summary>
    /// <param name="bag">Is told why not.</param>
    public static string? Netlify(PublishOptions options, DiagnosticBag bag) =>
        EditionReader.Read(new InputFolder(options.Input, bag), bag) is { } edition ? HostingFiles.Toml(edition.WithoutWithheld()) : null;
}
