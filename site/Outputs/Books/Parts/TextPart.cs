using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Phrases;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>The document of one text, or of one of the edition's pages: block by block, in each language of the book.</summary>
internal static class TextPart
{
    public static BookPart Of(TextBody body, BookState state)
    {
        var text = body.Text;
        var file = state.FileOf(text)!;
        var versions = state.Book.Languages.Select(body.In).OfType<VersionBody>().ToList();
        var languages = versions.Select(version => version.Version.Language).ToList();
        var fragments = versions.ToDictionary(version => version.Version.Language, version => state.HtmlOf(version, text));
        var notes = new BookNotes(file, state);
        var pages = languages.ToDictionary(language => language, language => new BookHtml(state, file, language, language == languages[0], notes) { Text = text });
        var html = new StringBuilder();
        var inner = new List<Entry>();

        html.Append("<header>\n");
        var heads = new Dictionary<Language, string>();
        foreach (var version in versions)
        {
            var (marks, headings) = pages[version.Version.Language].HeadingGroupAfterBreaks(fragments[version.Version.Language]);
            html.Append(marks);
            heads[version.Version.Language] = headings.Markup;
        }

        html.Append(BookState.Paired(languages, language => heads[language]));
        if (text.IsPrinted) html.Append(BookState.Paired(languages, language => MetaOf(text, text.In(language)!, state)));
        html.Append("</header>\n");

        for (var i = versions[0].HeadingGroup.TitleCount; i < versions[0].Blocks.Count; i++)
            html.Append(BookState.Paired([.. versions.Where(version => i < version.Blocks.Count).Select(version => version.Version.Language)], language => pages[language].Blocks([fragments[language].Blocks[i]]).Markup));

        var counted = languages.ToDictionary(language => language, language => pages[language].Counted);
        if (body.Annex is { } annex) inner.Add(AnnexPart.Append(html, annex, file, pages, notes, state));
        if (text.IssueId is not null) state.Written.AddRange(languages.Select(language => (text, language, counted[language], pages[language].Supporters)));
        foreach (var version in versions)
        {
            for (var i = 0; i < version.Footnotes.Count; i++) notes.Add(i + 1, pages[version.Version.Language].IdOf("fn"), pages[version.Version.Language].Blocks(fragments[version.Version.Language].Footnotes[i]), version.Version.Language);
        }

        html.Append(notes.Html());
        if (text.IsPrinted) html.Append("<footer>\n").Append(BookState.Paired(languages, language => FootOf(text, text.In(language)!, state))).Append("</footer>\n");
        var title = new Label([.. versions.Select(version => (version.Version.Language, version.Version.Title))]);
        var (matter, type) = text.IsPrinted ? ("bodymatter", "epub:type=\"chapter\" role=\"doc-chapter\"") : ("backmatter", "epub:type=\"appendix\" role=\"doc-appendix\"");
        return new BookPart(file, matter, null, new Entry(title, state.HrefOf(file), inner), title, $"<section {type}>\n{html}</section>\n");
    }

    // Kind, authors, date: what a reader must know of a text before reading it.
    private static string MetaOf(Text text, TextVersion version, BookState state)
    {
        var words = state.Context.StringsOf(version.Language);
        var kind = words["text_kind_" + text.Kind];
        List<string> said = kind == version.Title ? [] : [state.Escaped(kind, version.Language)];
        if (text.AuthorIds.Count > 0)
            said.Add($"{state.Escaped(words["author"], version.Language)}{words["colon"]} {string.Join(words["list_mark"] + " ", text.AuthorIds.Select(id => $"<bdi>{state.Escaped(state.Context.Edition.Authorities.NameOfAgent(id, version.Language), version.Language)}</bdi>"))}");
        if (text.Date is { } date) said.Add(DatePhrases.Element(date, words).Markup);
        if (version.AuthorNote is { } note) said.Add(state.Escaped(note, version.Language));
        return said.Count == 0 ? "" : $"<p class=\"meta\">{string.Join(" · ", said)}</p>\n";
    }

    private static string FootOf(Text text, TextVersion version, BookState state)
    {
        var words = state.Context.StringsOf(version.Language);
        var proof = words["proof_" + text.Proof.ToString(System.Globalization.CultureInfo.InvariantCulture)];
        return $"<p>{state.Escaped(words["proof_level"] + words["colon"] + " " + proof, version.Language)}</p>\n"
            + $"<p>{state.Escaped(words["cite"] + words["colon"], version.Language)} {state.Escaped(CitationPhrases.Of(text, version, state.Book.Issue, state.Context), version.Language)}</p>\n";
    }
}
