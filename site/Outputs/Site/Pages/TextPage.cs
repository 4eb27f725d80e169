using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>The page of a text: the text with its blocks, marks, apparatus, annex, and how to cite it.</summary>
internal static class TextPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="language">The language of the page; where the text is not translated into it, the original stands there.</param>
    public static void Write(IssueBodies bodies, int index, Language language, RenderContext context)
    {
        var (issue, text, body) = (bodies.Issue, bodies.Texts[index].Text, bodies.Texts[index].ShownIn(language));
        var (version, own) = (body.Version, body.Version.Language);
        var words = context.StringsOf(language);
        var path = Addresses.Text(language, text);
        var frame = new PageFrame(path, language, "text", version.Title, version.Summary)
        {
            Subject = own == language ? new PageSubject.OfText(text, version, issue, [.. bodies.PlacesOf(bodies.Texts[index], bodies.Texts[index].Original).Breaks.Distinct().Order()]) : new PageSubject.OfTextView(text, [own]),
            InLanguage = other => Addresses.Text(other, text),
            IsIn = other => text.In(other) is not null,
            Facing = Addresses.Facing(language, text),
            Issue = issue,
            Scripts = ["suggest.js"],
            Breadcrumbs = [(issue.Title[language], Addresses.Issue(language, issue))],
            Previous = Neighbour(bodies, index - 1, language),
            Next = Neighbour(bodies, index + 1, language),
        };

        var rendering = TextRendering.Of(bodies.Texts[index], body, language, bodies.Fragments, context);
        context.WritePage(frame, "text.html", new Values
        {
            ["untranslated"] = OtherLanguage.Notice(version, language, context),
            ["hgroup"] = OtherLanguage.Blocks(rendering.Heading, own, language),
            ["kind"] = KindPhrases.Of(text.Kind, words),
            ["author"] = Values.List(text.AuthorIds.Select(id => IssuePage.Agent(id, path, language, context))),
            ["author_note"] = version.AuthorNote is { } note ? OtherLanguage.Words(note, own, language) : null,
            ["date_html"] = text.Date is { } date ? DatePhrases.Element(date, words) : null,
            ["proof_level"] = ProofPhrases.Of(text, issue, words),
            ["summary"] = OtherLanguage.Summary(version, language),
            ["body"] = OtherLanguage.Blocks(rendering.Body, own, language),
            ["apparatus"] = ApparatusValues.ListOf(bodies.Fragments.ApparatusOf(bodies.Texts[index], body), hasLegend: true, language, context),
            ["notes"] = rendering.Notes is { } footnotes ? OtherLanguage.Blocks(footnotes, own, language) : null,
            ["cite"] = new Values
            {
                ["lines"] = Values.List(CitationLines.Of(text, version, issue, context)),
                ["not_of"] = Unseen.Of(CitationLines.OthersThanAboveTitle(body)),
                ["above_title"] = Values.List(CitationLines.OfAboveTitle(body, text, issue, context)),
                ["address"] = CitationLines.AddressOf(text, own, context),
                ["blocks_hint"] = context.HtmlOf(words["cite_blocks"], language),
                ["formats"] = Values.List(Formats(path, text, own, context)),
            },
            ["contact"] = Unseen.Of(context.Edition.Settings.Contact),
            ["plain_href"] = context.Map.HrefIfMade(path, Addresses.PlainText(own, text)),
            ["source_href"] = context.Map.HrefIfMade(path, Addresses.Source(own, text)),
            ["both"] = Unseen.Of(context.Map.HrefIfMade(path, Addresses.Facing(language, text))),
            ["issue"] = new Values { ["title"] = issue.Title[language], ["href"] = context.Map.Href(path, Addresses.Issue(language, issue)) },
            ["translator"] = CitationPhrases.TranslatorOf(version, words),
            ["annex"] = rendering.Annex is { } annex ? OtherLanguage.Blocks(annex, own, language) : null,
            ["printed_pages"] = Values.List(!text.IsPrinted || !context.Map.Has(Addresses.PrintedPage(language, issue, 1)) ? [] : bodies.PlacesOf(bodies.Texts[index], body).Pages
                .Select(page => Values.Link(words.Number(page), context.Map.HrefIfMade(path, Addresses.PrintedPage(language, issue, page))))),
            ["witness_lines"] = SourceLinks.Of(text.Source, issue, path, language, context),
            ["lines_of_blocks"] = Values.List(SourceLinks.OfBlocks(bodies.Texts[index], issue, path, language, context)),
        });
    }

    private static IEnumerable<Values> Formats(OutputPath path, Text text, Language language, RenderContext context)
    {
        foreach (var (name, to) in new[] { ("BibTeX", Addresses.BibLatex(language, text)), ("RIS", Addresses.Ris(language, text)), ("CSL-JSON", Addresses.CslJson(language, text)) })
        {
            if (context.Map.HrefIfMade(path, to) is { } href) yield return Values.Link(name, href);
        }
    }

    private static (string Text, OutputPath Path)? Neighbour(IssueBodies bodies, int index, Language language) =>
        bodies.Texts.ElementAtOrDefault(index)?.Text is { IsPrinted: true } text
            ? (text.ShownIn(language).Title, Addresses.Text(language, text))
            : null;
}
