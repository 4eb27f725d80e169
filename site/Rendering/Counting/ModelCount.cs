using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Counting;

/// <summary>What the edition itself has: every output that carries it must have the same.</summary>
internal static class ModelCount
{
    /// <summary>The blocks and words of a text in one language; its footnotes are not among them.</summary>
    public static Count Of(VersionBody body) => Count.Of(body.Reading.Where(block => block.Block is not ThematicBreak).Select(block => block.Text));

    /// <summary>The supporters of an annex in one language, and their words.</summary>
    public static Count Of(SupporterList annex, Language language) => Count.Of(annex.Supporters.Select(supporter => supporter.Content.ReadingIn(language).Text));
}
