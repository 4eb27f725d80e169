using System.Globalization;
using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>
/// The notes of one document: what the editors did and think, numbered through, and the text's own footnotes. Each is called from its place and leads back there
/// (EPUB Structural Semantics Vocabulary 1.1, <c>footnote</c>; DPUB-ARIA 1.1, <c>doc-footnote</c>), so that a reading system can show it where it is called.
/// </summary>
internal sealed class BookNotes(string file, BookState state)
{
    private readonly StringBuilder apparatus = new();
    private readonly StringBuilder footnotes = new();

    /// <summary>The number of the next note.</summary>
    public int Next { get; private set; } = 1;

    /// <summary>Notes an intervention.</summary>
    /// <returns>Its call.</returns>
    public string CallOf(ApparatusEntry entry, Strings words) => Add(words, language => InterventionIn(entry, state.Context.StringsOf(language)));

    /// <summary>Notes what the editors think of a supporter.</summary>
    /// <returns>Its call; nothing when they say nothing.</returns>
    public string CallOf(Supporter supporter, Strings words) =>
        supporter.Identification is null && supporter.Note is null ? "" : Add(words, language => SupporterIn(supporter, state.Context.StringsOf(language)));

    /// <summary>Calls a footnote of the text.</summary>
    public static string CallOf(int footnote, string prefix, Strings words) =>
        string.Create(CultureInfo.InvariantCulture, $"<sup class=\"fn\"><a id=\"{prefix}ref{footnote}\" href=\"#{prefix}{footnote}\" epub:type=\"noteref\" role=\"doc-noteref\">[{words.Number(footnote)}]</a></sup>");

    /// <summary>Adds a footnote of the text.</summary>
    public void Add(int footnote, string prefix, Html content, Language language)
    {
        var words = state.Context.StringsOf(language);
        var number = words.Number(footnote);
        footnotes.Append(CultureInfo.InvariantCulture, $"<aside id=\"{prefix}{footnote}\" epub:type=\"footnote\" role=\"doc-footnote\"{BookState.LanguageAttributes(language)}>\n{content.Markup}");
        footnotes.Append(CultureInfo.InvariantCulture, $"<p>{Back($"{prefix}ref{footnote}", $"[{number}]", words)}</p>\n</aside>\n");
    }

    /// <summary>All notes, under headings; nothing when there are none.</summary>
    public string Html() => Section("notes", footnotes) + Section("apparatus", apparatus);

    private string Section(string key, StringBuilder content) => content.Length == 0 ? "" : $"<section epub:type=\"footnotes\" class=\"notes\">\n<h2>{state.Html(state.Label(key))}</h2>\n{content}</section>\n";

    private string Add(Strings words, Func<Language, string> said)
    {
        var number = Next++;
        var digits = words.Number(number);
        var (note, call) = (state.IdOf(file, string.Create(CultureInfo.InvariantCulture, $"n{number}")), state.IdOf(file, string.Create(CultureInfo.InvariantCulture, $"e{number}")));
        apparatus.Append(CultureInfo.InvariantCulture, $"<aside id=\"{note}\" epub:type=\"footnote\" role=\"doc-footnote\">\n");
        var isFirst = true;
        foreach (var language in state.Book.Languages)
        {
            var back = isFirst ? Back(call, digits, state.Context.StringsOf(language)) + " " : "";
            apparatus.Append(CultureInfo.InvariantCulture, $"<p{BookState.LanguageAttributes(language)}>{back}{said(language)}</p>\n");
            isFirst = false;
        }

        apparatus.Append("</aside>\n");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<sup class=\"call\"><a id=\"{call}\" href=\"#{note}\" epub:type=\"noteref\" role=\"doc-noteref\" aria-label=\"{Rendering.Templates.Html.Escape(words.Format("call_label", digits))}\">{digits}</a></sup>");
    }

    private static string Back(string id, string number, Strings words) =>
        $"<a href=\"#{id}\" role=\"doc-backlink\" aria-label=\"{Rendering.Templates.Html.Escape($"{number}{words["colon"]} {words["back_to_text"]}")}\">{number}</a>";

    private string InterventionIn(ApparatusEntry entry, Strings words)
    {
        var said = new StringBuilder($"<b>{Escaped(words["kind_" + entry.Kind], words)}{words["colon"]}</b> {entry.Readings(words).Markup}");
        string[] sure = [.. new[] { ApparatusPhrases.Certainty(entry.Intervention.Note.Certainty, words), ApparatusPhrases.Cause(entry.Intervention.Note.Cause, words) }.OfType<string>()];
        if (sure.Length > 0) said.Append(' ').Append(words["open_bracket"]).Append(Escaped(string.Join(words["list_mark"] + " ", sure), words)).Append(words["close_bracket"]);
        if (entry.NoteIn(words.Language) is { } note) said.Append(' ').Append(Escaped(note, words));
        return said.ToString();
    }

    private string SupporterIn(Supporter supporter, Strings words)
    {
        var said = new List<string>();
        if (supporter.Identification is { } body)
        {
            // Names in Latin script have brackets of their own: each name stands in its own direction.
            var name = $"<bdi dir=\"ltr\">{Rendering.Templates.Html.Escape(body.Name)}</bdi>";
            if (body.Names?[words.Language] is { Length: > 0 } own && own != body.Name)
                name = $"<bdi>{Escaped(own, words)}</bdi> {words["open_bracket"]}{name}{words["close_bracket"]}";
            said.Add($"<b>{Escaped(words["identified"], words)}{words["colon"]}</b> {name}");
            if (ApparatusPhrases.Certainty(body.Certainty, words) is { } sure) said[^1] += $" {words["open_bracket"]}{Escaped(sure, words)}{words["close_bracket"]}";
            if (body.Note?[words.Language] is { Length: > 0 } why) said.Add(Escaped(why, words));
        }

        if (supporter.Note?[words.Language] is { Length: > 0 } note) said.Add($"<b>{Escaped(words["editors_remark"], words)}{words["colon"]}</b> {Escaped(note, words)}");
        return string.Join(' ', said);
    }

    private string Escaped(string text, Strings words) => state.Escaped(text, words.Language);
}
