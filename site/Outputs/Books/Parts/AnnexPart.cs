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
        html.Append("<section class=\"annex\">\n").Append(Paired(annex.Heading.Id, annex.Heading.Content, "h2"));
        var countries = new List<Entry>();
        foreach (var country in annex.Countries)
        {
            html.Append(Paired(IdOf(country), country.Name, "h3"));
            countries.Add(new Entry(new Label([.. languages.Select(language => (language, ReadingText.Of(country.Name[language])))]), state.HrefOf(file, IdOf(country)), []));
            var isListOpen = false;
            foreach (var entry in country.Entries)
            {
                if (entry is Supporter != isListOpen) html.Append(isListOpen ? "</ul>\n" : "<ul>\n");
                isListOpen = entry is Supporter;
                if (entry is Supporter supporter) html.Append("<li>").Append(Paired(entry.Id, entry.Content, "p", supporter)).Append("</li>\n");
                else html.Append(Paired(entry.Id, entry.Content, "p"));
            }

            if (isListOpen) html.Append("</ul>\n");
        }

        if (annex.Closing is { } closing) html.Append(Paired(closing.Id, closing.Content, "p"));
        html.Append("</section>\n");
        return new Entry(state.LabelOf(language => annex.Title[language]), state.HrefOf(file, annex.Heading.Id), countries);

        // What the editors think of a supporter is called once, after the words in the language that leads; two calls do not run into one number.
        string Paired(string id, MarkedUp content, string element, Supporter? supporter = null) => BookState.Paired(languages, language =>
        {
            var (page, before) = (pages[language], pages[language].Counted.Words);
            var words = page.Line(content[language]).Markup;
            if (supporter is not null) page.Supporters += new Count(1, page.Counted.Words - before);
            var call = supporter is not null && language == languages[0] ? notes.CallOf(supporter, state.Words) : "";
            if (call.Length > 0 && words.EndsWith("</sup>", StringComparison.Ordinal)) call = " " + call;
            return $"<{element} id=\"{page.IdOf(id)}\">{words}{call}</{element}>\n";
        });
    }

    /// <summary>The id of a country's heading.</summary>
    public static string IdOf(SupporterCountry country) => "country-" + country.PlaceId;
}
