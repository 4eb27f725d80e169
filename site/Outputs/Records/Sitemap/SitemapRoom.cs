using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Sitemap;

/// <summary><c>sitemap.xml</c> (sitemaps.org 0.9) with the languages of each page, and <c>robots.txt</c> (RFC 9309).</summary>
internal sealed class SitemapRoom : Room
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    // An address, a date and three alternates, generously.
    private const int BytesPerPage = 600;

    /// <inheritdoc/>
    public override string? Name => OutputKeys.Sitemap;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => [Addresses.Sitemap, Addresses.Robots];

    /// <inheritdoc/>
    public override IEnumerable<string> PlanFolders(Edition edition) => [Addresses.SitemapFolder];

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var listed = context.Map.Paths.Where(path => path.IsPage && !path.IsIn(Addresses.VersionsFolder)).OrderBy(path => path.Value, StringComparer.Ordinal).ToList();
        if (listed.Count <= Addresses.MostInSitemap) Write(Addresses.Sitemap, listed, context);
        else WriteParts(listed, context);
        context.Write(Addresses.Robots, $"User-agent: *\nAllow: /\n\nSitemap: {Addresses.Absolute(settings.BaseUrl, Addresses.Sitemap)}\n");
    }

    // A file has at most 50,000 addresses; an index leads to more.
    private static void WriteParts(IReadOnlyList<OutputPath> pages, RenderContext context)
    {
        var parts = pages.Chunk(Addresses.MostInSitemap).Select((part, i) => (Path: Addresses.SitemapPart(i + 1), Pages: part)).ToList();
        foreach (var (path, part) in parts) Write(path, part, context);
        context.WriteXml(Addresses.Sitemap, xml =>
        {
            xml.WriteStartElement("sitemapindex", Namespace);
            foreach (var (path, _) in parts)
            {
                xml.WriteStartElement("sitemap", Namespace);
                xml.WriteElementString("loc", Namespace, Addresses.Absolute(context.Edition.Settings.BaseUrl, path));
                xml.WriteElementString("lastmod", Namespace, context.Edition.Settings.Published.MachineForm);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    private static void Write(OutputPath file, IReadOnlyCollection<OutputPath> pages, RenderContext context)
    {
        var settings = context.Edition.Settings;
        context.WriteXml(file, xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var path in pages)
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, Addresses.Absolute(settings.BaseUrl, path));
                xml.WriteElementString("lastmod", Namespace, settings.Published.MachineForm);
                foreach (var (language, other) in Languages(path, context))
                {
                    xml.WriteStartElement("xhtml", "link", Xhtml);
                    xml.WriteAttributeString("rel", "alternate");
                    xml.WriteAttributeString("hreflang", language);
                    xml.WriteAttributeString("href", Addresses.Absolute(settings.BaseUrl, other));
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }, pages.Count * BytesPerPage);
    }

    // The same page of another language has the same address after the language.
    private static IEnumerable<(string Language, OutputPath Path)> Languages(OutputPath path, RenderContext context)
    {
        var settings = context.Edition.Settings;
        if (path == Addresses.LanguageChooser) path = Addresses.Home(settings.Original);
        var own = settings.Languages.FirstOrDefault(language => path.IsIn(language.Code + "/"));
        if (own is null) yield break;
        foreach (var language in settings.Languages.Where(language => context.Map.Has(In(language)))) yield return (language.Code, In(language));
        if (context.Map.Has(In(settings.Original))) yield return ("x-default", Addresses.DefaultOf(In(settings.Original), settings.Languages));

        OutputPath In(Language language) => new(language.Code + path.Below(own.Code));
    }
}
