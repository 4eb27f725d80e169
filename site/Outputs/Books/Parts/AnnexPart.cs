using IskraSite.Editions.Model;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>The supporters' annex in the document of its text: by country and entry, as printed, each entry in each language of the book.</summary>
internal static class AnnexPart
{
    /// <summary>Makes it.</summary>
    /// <returns>Its pieces as the template shows them, and its entry in the table of contents, the countries under it.</returns>
    public static (ValueList Pieces, Entry Entry) Of(
        SupporterList annex, string file, IReadOnlyDictionary<Language, BookHtml> pages, BookNotes notes, BookState state)
    {
        var languages = state.Book.Languages.Where(pages.ContainsKey).ToList();
        var countries = annex.Pieces.OfType<CountryHeading>().Select(EntryOf).ToList();
        return (Values.List(Groups()), new Entry(state.LabelOf(language => annex.Title[language]), state.HrefOf(file, annex.Heading.Id.Value), countries));

        Entry EntryOf(CountryHeading country)
        {
            var label = new Label([.. languages.Select(language => (language, country.Content.ReadingIn(language).Text))]);
            return new Entry(label, state.HrefOf(file, IdOf(country)), []);
        }

        // Supporters that follow one another make a list.
        IEnumerable<Values> Groups()
        {
            var supporters = new List<Html>();
            foreach (var piece in annex.Pieces)
            {
                if (piece is not Supporter && supporters.Count > 0)
                {
                    yield return Group(null, supporters);
                    supporters = [];
                }

                if (piece is Supporter) supporters.Add(Paired(piece));
                else yield return Group(Paired(piece), []);
            }

            if (supporters.Count > 0) yield return Group(null, supporters);
        }

        // What the editors think of a supporter is called once, after the words in the language that leads; two calls do not run into one number.
        Html Paired(AnnexPiece piece) => state.Paired(languages, language =>
        {
            var page = pages[language];
            var fragment = state.Bodies.Fragments.Of(piece.Content, language);
            var words = page.Line(fragment);
            if (piece is Supporter supporter && language == languages[0] && notes.CallOf(supporter, state.Words) is { } call)
                words = fragment.EndsWithCall ? words + " " + call : words + call;

            return Html.Element(ElementOf(piece), words, ("id", page.IdOf(IdOf(piece)))) + "\n";
        });
    }

    private static Values Group(Html? html, IEnumerable<Html> supporters) =>
        new() { ["html"] = html, ["supporters"] = Values.List(supporters) };

    private static string ElementOf(AnnexPiece piece) => piece switch
    {
        AnnexHeading => "h2",
        CountryHeading => "h3",
        Supporter or AnnexRemark or AnnexClosing => "p",
        _ => throw new System.Diagnostics.UnreachableException(piece.GetType().Name),
    };

    /// <summary>The id that a piece has in its document: a country's heading too, since the contents lead there.</summary>
    public static string IdOf(AnnexPiece piece) => piece switch
    {
        CountryHeading heading => "country-" + heading.Country.PlaceId,
        AnnexBlock block => block.Id.Value,
        _ => throw new System.Diagnostics.UnreachableException(piece.GetType().Name),
    };
}
