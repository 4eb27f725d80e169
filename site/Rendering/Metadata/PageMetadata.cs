using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Metadata;

/// <summary>What a page's head says to machines, in each of the vocabularies that they understand.</summary>
internal static class PageMetadata
{
    /// <summary>Its name in <c>outputs:</c> of <c>edition.yml</c>.</summary>
    public const string Name = "metadata";

    /// <summary>The tags of a page; none when the edition does not ask for them.</summary>
    public static Html? Of(PageFacts facts)
    {
        if (!facts.Settings.Outputs.ContainsKey(Name)) return null;
        var tags = new MetaTags();
        OpenGraph.Write(tags, facts);
        DublinCore.Write(tags, facts);
        if (facts.Subject is PageSubject.OfText text) HighwirePress.Write(tags, text, facts);
        tags.JsonLd(JsonLd.Of(facts));
        return tags.ToHtml();
    }
}
