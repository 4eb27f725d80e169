using IskraSite.Editions.Model;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>The document of one text, or of one of the edition's pages: block by block, in each language of the book.</summary>
internal static class TextPart
{
    public const string Template = "book-text.html";

    public static BookPart Of(TextBody body, BookState state)
    {
        var text = body.Text;
        var file = state.FileOf(text)!;
        var versions = state.Book.Languages.Select(body.In).OfType<VersionBody>().ToList();
        var languages = versions.Select(version => version.Version.Language).ToList();
        var fragments = versions.ToDictionary(version => version.Version.Language, version => state.HtmlOf(version, text));
        var notes = new BookNotes(file, state);
        var pages = languages.ToDictionary(language => language, language => new BookHtml(state, file, language, language == languages[0], notes) { Text = text });
        var (breaks, heads) = (new List<Html>(), new Dictionary<Language, Html>());
        List<Html> above = [.. Pairs(0, versions[0].HeadingGroup.Above)];
        foreach (var language in languages)
        {
            var (marks, headings) = pages[language].HeadingGroupAfterBreaks(fragments[language]);
            breaks.Add(marks);
            heads[language] = headings;
        }

        List<Html> blocks = [.. Pairs(versions[0].HeadingGroup.BodyStart, versions[0].Blocks.Count)];
        var annex = body.Annex is { } list ? AnnexPart.Of(list, file, pages, notes, state) : default;
        foreach (var language in languages)
        {
            for (var i = 0; i < fragments[language].Footnotes.Count; i++)
                notes.Add(i + 1, pages[language].IdOf("fn"), pages[language].Blocks(fragments[language].Footnotes[i]), language);
        }

        var title = new Label([.. versions.Select(version => (version.Version.Language, version.Version.Title))]);
        var html = state.Context.Render(Template, new Values
        {
            ["printed"] = text.IsPrinted,
            ["above"] = Html.Join("", above),
            ["breaks"] = Html.Join("", breaks),
            ["heads"] = state.Paired(languages, language => heads[language]),
            ["about"] = text.IsPrinted ? state.Paired(languages, language => AboutIn(text, text.In(language)!, state)) : null,
            ["body"] = Html.Join("", blocks),
            ["annex"] = annex.Pieces,
            ["notes"] = notes.All(),
            ["foot"] = text.IsPrinted ? state.Paired(languages, language => FootIn(text, text.In(language)!, state)) : null,
        });
        var contents = new Entry(title, state.HrefOf(file), annex.Entry is { } entry ? [entry] : []);
        return new BookPart(file, text.IsPrinted ? "bodymatter" : "backmatter", null, contents, title, html);

        // The blocks from one number to before another, each in every language that has it.
        IEnumerable<Html> Pairs(int start, int end)
        {
            for (var i = start; i < end; i++)
            {
                var there = versions.Where(version => i < version.Blocks.Count).Select(version => version.Version.Language).ToList();
                yield return state.Paired(there, language => pages[language].Blocks([fragments[language].Blocks[i]]));
            }
        }
    }

    // Kind, authors, date: what a reader must know of a text before reading it.
    private static Html AboutIn(Text text, TextVersion version, BookState state)
    {
        var (language, words) = (version.Language, state.Context.StringsOf(version.Language));
        var kind = KindPhrases.Of(text.Kind, words);
        List<Html> facts = kind == version.Title ? [] : [state.HtmlOf(kind, language)];
        if (text.AuthorIds.Count > 0)
        {
            var names = text.AuthorIds
                .Select(id => Html.Element("bdi", state.HtmlOf(state.Context.Edition.Authorities.NameOfAgent(id, language), language)));
            facts.Add(state.HtmlOf(words["author"], language) + (words["colon"] + " ") + Html.Join(words["list_mark"] + " ", names));
        }

        if (text.Date is { } date) facts.Add(DatePhrases.Element(date, words));
        if (version.AuthorNote is { } note) facts.Add(state.HtmlOf(note, language));
        return facts.Count == 0 ? Html.Text("")
            : state.Context.Render("book-text-about.html", new Values { ["facts"] = Values.List(facts) });
    }

    private static Html FootIn(Text text, TextVersion version, BookState state)
    {
        var (language, words) = (version.Language, state.Context.StringsOf(version.Language));
        var proof = ProofPhrases.Of(text, state.Book.Issue, words);
        return state.Context.Render("book-text-foot.html", new Values
        {
            ["s"] = words.AsValues(),
            ["proof"] = proof is null ? null : state.HtmlOf(words["proof_level"] + words["colon"] + " " + proof, language),
            ["citation"] = state.HtmlOf(CitationPhrases.Of(text, version, state.Book.Issue, state.Context), language),
        });
    }
}
