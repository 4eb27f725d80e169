using System.Collections.Concurrent;
using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Bodies;

/// <summary>
/// The HTML that the outputs share of texts whose bodies are in memory: each text in each language, each line of an annex, is walked when
/// it is first asked for, and not again. It goes when the bodies go.
/// </summary>
/// <param name="original">The language of the originals.</param>
internal sealed class HtmlFragments(Language original)
{
    private readonly ConcurrentDictionary<VersionBody, BodyHtml> bodies = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<VersionBody, IReadOnlyList<ApparatusEntry>> apparatus = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<IReadOnlyList<Inline>, HtmlFragment> lines = new(ReferenceEqualityComparer.Instance);

    /// <summary>A text in one language.</summary>
    public BodyHtml Of(VersionBody body) => bodies.GetOrAdd(body, static (version, original) =>
    {
        var builder = new FragmentBuilder(version.Version.Language, original);
        return new BodyHtml(version, builder.Blocks(version.Blocks), [.. version.Footnotes.Select(builder.Blocks)]);
    }, original);

    /// <summary>A line of an annex in one language.</summary>
    public HtmlFragment Of(MarkedUp content, Language language) =>
        lines.GetOrAdd(content[language], static (line, of) => new FragmentBuilder(of.language, of.original).Line(line), (language, original));

    /// <summary>The interventions in a text and its annex and footnotes, numbered in this order.</summary>
    public IReadOnlyList<ApparatusEntry> ApparatusOf(TextBody text, VersionBody body) => apparatus.GetOrAdd(body, (_, annex) =>
    {
        var (html, language) = (Of(body), body.Version.Language);
        var fragments = html.Blocks.Select(block => block.Content)
            .Concat(annex?.Pieces.Select(piece => Of(piece.Content, language)) ?? [])
            .Concat(html.Footnotes.SelectMany(note => note).Select(block => block.Content));
        return [.. fragments.Where(fragment => fragment.HasInterventions).SelectMany(fragment => fragment.Interventions)
            .Select((found, index) => ApparatusEntry.Of(index + 1, found.Intervention, found.Reading, language, original))];
    }, text.Annex);
}
