using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>A supporter with everything known of it, as the pages by country and by kind show it.</summary>
internal static class EntryValues
{
    /// <summary>The values of an entry.</summary>
    /// <param name="number">Its place on the page, from 1.</param>
    public static Values Of(
        SupporterInIssue entry, int number, OutputPath path, SupporterDirectory directory, Language language, RenderContext context)
    {
        var (part, supporter) = entry;
        var words = context.StringsOf(language);
        var text = part.Issue.AnnexedText;
        var lines = part.Annex.LinesOf(supporter, context.Edition.Settings.Original);
        var listed = words.List([.. lines.Select(line => LinePhrases.Of(line, words))]);
        var sourceLines = words.Format(lines.Count == 1 ? "source_line" : "source_lines", listed);
        return new Values
        {
            ["id"] = context.Edition.DirectoryIdOf(part.Issue, supporter).Value,
            ["number"] = words.Number(number),
            ["html"] = Plain(supporter.Content, path, directory, language, context),
            ["original"] = Original(supporter.Content, path, directory, language, context),
            ["kind"] = Values.Link(KindPhrases.Of(supporter.Kind, words), context.Map.Href(path, Addresses.SupporterKind(language, supporter.Kind))),
            ["branch"] = supporter.Branch is { } branch ? context.HtmlOf(words.InDigits(branch), language) : null,
            ["letters"] = supporter.Letters is { } letters ? words.Number(letters) : null,
            ["cert"] = ApparatusPhrases.Certainty(supporter.Certainty, words),
            ["identified"] = supporter.Identification is { } body ? Identified(body, words) : null,
            ["note"] = supporter.Note is { } note ? context.HtmlOf(note, language) : null,
            ["source_text"] = lines.Count == 0 ? null : context.HtmlOf(sourceLines, language),
            ["source_href"] = lines.Count == 0 || text is null ? null : context.Map.HrefIfMade(path, Addresses.Source(language, text), Addresses.LineOfSource(lines[0])),
            ["annex_href"] = text is null ? null : context.Map.HrefIfMade(path, Addresses.Text(language, text), supporter.Id.Value),
        };
    }

    private static Values Identified(Identification body, Strings words)
    {
        // Names in Latin script have brackets of their own: each name stands in its own direction.
        var own = Html.Element("bdi", Html.Text(body.Name), ("dir", "ltr"));
        if (body.Names?[words.Language] is { Length: > 0 } name && name != body.Name)
            own = Html.Element("bdi", Html.Text(name)) + (" " + words["open_bracket"]) + own + words["close_bracket"];
        var certainty = ApparatusPhrases.Certainty(body.Certainty, words);
        return new Values { ["name"] = own, ["cert"] = certainty, ["note"] = body.Note?[words.Language] };
    }

    /// <summary>Words of the annex without anchors.</summary>
    public static Html Plain(MarkedUp content, OutputPath path, SupporterDirectory directory, Language language, RenderContext context) =>
        new PageHtml(path, language, context) { HasAnchors = false }.Line(directory.Fragments.Of(content, language));

    /// <summary>The original of words that stand on a page in another language; null on the original's own.</summary>
    public static Html? Original(MarkedUp content, OutputPath path, SupporterDirectory directory, Language language, RenderContext context) =>
        language.IsOriginal ? null : Plain(content, path, directory, context.Edition.Settings.Original, context);
}
