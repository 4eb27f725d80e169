using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Counting;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>The supporters' annex in the document of its text: by country and entry, as printed, each entry in each language of the book.</summary>
internal static class AnnexPart
{
    /// <summary>Appends it.</summary>
    /// <returns>Its entry in the table of contents, the countries under it.</returns>
    public static Entry Append(StringBuilder html, SupporterList annex, string file, IReadOnlyDictionary<Language, BookHtml> pages, BookNotes notes, BookState state)
    {
        var languages = state.Book.Languages.Where(pages.ContainsKey).ToList();
        html.Append("<section class=\"annex\">\n");
        var isListOpen = false;
        foreach (var piece in annex.Pieces)
        {
            if (piece is Supporter != isListOpen) html.Append(isListOpen ? "</ul>\n" : "<ul>\n");
            isListOpen = piece is Supporter;
            html.Append(piece switch
            {
                AnnexHeading => Paired(piece, "h2"),
                CountryHeading => Paired(piece, "h3"),
                Supporter => $"<li>{Paired(piece, "p")}</li>\n",
                AnnexRemark or AnnexClosing => Paired(piece, "p"),
                _ => throw new System.Diagnostics.UnreachableException(piece.GetType().Name),
            });
        }

        html.Append(isListOpen ? "</ul>\n</section>\n" : "</section>\n");
        return new Entry(state.LabelOf(language => annex.Title[language]), state.HrefOf(file, annex.Heading.Id), [.. annex.Pieces.OfType<CountryHeading>().Select(country =>
            new Entry(new Label([.. languages.Select(language => (language, ReadingText.Of(country.Content[language])))]), state.HrefOf(file, IdOf(country)), []))]);

        // What the editors think of a supporter is called once, after the words in the language that leads; two calls do not run into one number.
        string Paired(AnnexPiece piece, string element) => BookState.Paired(languages, language =>
        {
            var (page, before) = (pages[language], pages[language].Counted.Words);
            var (words, call) = (page.Line(state.Bodies.Fragments.Of(piece.Content, language)).Markup, "");
            if (piece is Supporter supporter)
            {
                page.Supporters += new Count(1, page.Counted.Words - before);
                if (language == languages[0]) call = notes.CallOf(supporter, state.Words);
            }

            if (call.Length > 0 && words.EndsWith("</sup>", StringComparison.Ordinal)) call = " " + call;
            return $"<{element} id=\"{page.IdOf(IdOf(piece))}\">{words}{call}</{element}>\n";
        });
    }

    /// <summary>The id that a piece has in its document: a country's heading too, since the contents lead there.</summary>
    public static string IdOf(AnnexPiece piece) => piece switch
    {
        CountryHeading heading => "country-" + heading.Country.PlaceId,
        AnnexBlock block => block.Id,
        _ => throw new System.Diagnostics.UnreachableException(piece.GetType().Name),
    };
}
