using System.Globalization;
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
    public const string Template = "book-notes.html";

    private readonly List<Values> apparatus = [];
    private readonly List<Values> footnotes = [];

    /// <summary>The number of the next note.</summary>
    public int Next { get; private set; } = 1;

    /// <summary>Notes an intervention.</summary>
    /// <returns>Its call.</returns>
    public Html CallOf(ApparatusEntry entry, Strings words) =>
        Add(words, language => InterventionIn(entry, state.Context.StringsOf(language)));

    /// <summary>Notes what the editors think of a supporter.</summary>
    /// <returns>Its call; null when they say nothing.</returns>
    public Html? CallOf(Supporter supporter, Strings words) =>
        supporter.Identification is null && supporter.Note is null ? null
            : Add(words, language => SupporterIn(supporter, state.Context.StringsOf(language)));

    /// <summary>Calls a footnote of the text.</summary>
    public static Html CallOf(int footnote, string prefix, Strings words) =>
        Call("fn", IdOf(prefix + "ref", footnote), IdOf(prefix, footnote), $"[{words.Number(footnote)}]", null);

    /// <summary>Adds a footnote of the text.</summary>
    public void Add(int footnote, string prefix, Html content, Language language)
    {
        var words = state.Context.StringsOf(language);
        var values = BookState.InLanguage(language, content);
        values["id"] = IdOf(prefix, footnote);
        values["back"] = Back(IdOf(prefix + "ref", footnote), $"[{words.Number(footnote)}]", words);
        values["words"] = Values.List([]);
        footnotes.Add(values);
    }

    /// <summary>All notes, under headings; nothing when there are none.</summary>
    public Html All() => Section("notes", footnotes) + Section("apparatus", apparatus);

    private Html Section(string key, List<Values> notes) => notes.Count == 0
        ? Html.Text("")
        : state.Context.Render(
            Template, new Values { ["title"] = state.HtmlOf(state.Label(key)), ["notes"] = Values.List(notes) });

    private Html Add(Strings words, Func<Language, Html> said)
    {
        var number = Next++;
        var (note, call) = (state.IdOf(file, IdOf("n", number)), state.IdOf(file, IdOf("e", number)));
        var digits = words.Number(number);
        apparatus.Add(new Values
        {
            ["id"] = note,
            ["lang"] = null,
            ["dir"] = null,
            ["html"] = null,
            ["back"] = Back(call, digits, state.Words),
            ["words"] = Values.List(state.Book.Languages.Select(language => BookState.InLanguage(language, said(language)))),
        });
        return Call("call", call, note, digits, words.Format("call_label", digits));
    }

    private static string IdOf(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");

    private static Html Call(string kind, string id, string note, string number, string? label)
    {
        var link = Html.Element(
            "a", Html.Text(number),
            ("id", id), ("href", "#" + note), ("epub:type", "noteref"), ("role", "doc-noteref"), ("aria-label", label));
        return Html.Element("sup", link, ("class", kind));
    }

    private static Html Back(string id, string number, Strings words)
    {
        var label = $"{number}{words["colon"]} {words["back_to_text"]}";
        return Html.Element("a", Html.Text(number), ("href", "#" + id), ("role", "doc-backlink"), ("aria-label", label));
    }

    private Html InterventionIn(ApparatusEntry entry, Strings words)
    {
        var said = Named("kind_" + entry.Kind, words) + entry.Readings(words);
        string[] sure = [.. new[] { ApparatusPhrases.Certainty(entry.Intervention.Note.Certainty, words), ApparatusPhrases.Cause(entry.Intervention.Note.Cause, words) }.OfType<string>()];
        if (sure.Length > 0) said += Bracketed(HtmlOf(string.Join(words["list_mark"] + " ", sure), words), words);
        if (entry.NoteIn(words.Language) is { } note) said = said + " " + HtmlOf(note, words);
        return said;
    }

    private Html SupporterIn(Supporter supporter, Strings words)
    {
        var said = new List<Html>();
        if (supporter.Identification is { } body)
        {
            // Names in Latin script have brackets of their own: each name stands in its own direction.
            var name = Html.Element("bdi", Html.Text(body.Name), ("dir", "ltr"));
            if (body.Names?[words.Language] is { Length: > 0 } own && own != body.Name)
                name = Html.Element("bdi", HtmlOf(own, words)) + Bracketed(name, words);
            if (ApparatusPhrases.Certainty(body.Certainty, words) is { } sure) name += Bracketed(HtmlOf(sure, words), words);
            said.Add(Named("identified", words) + name);
            if (body.Note?[words.Language] is { Length: > 0 } why) said.Add(HtmlOf(why, words));
        }

        if (supporter.Note?[words.Language] is { Length: > 0 } note) said.Add(Named("editors_remark", words) + HtmlOf(note, words));
        return Html.Join(" ", said);
    }

    private Html Named(string key, Strings words) => Html.Element("b", HtmlOf(words[key], words) + words["colon"]) + " ";

    private static Html Bracketed(Html html, Strings words) => Html.Text(" " + words["open_bracket"]) + html + words["close_bracket"];

    private Html HtmlOf(string text, Strings words) => state.HtmlOf(text, words.Language);
}
