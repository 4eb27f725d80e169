using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.OneFile;

/// <summary>
/// The supporters of an issue: the printed list and the directory in one, since the file holds nothing twice. Each entry is as printed,
/// with what the editors know of it below; the filter of the directory narrows it.
/// </summary>
/// <param name="columns">What writes the text of the list, in each language: the interventions are numbered through.</param>
internal sealed class SupporterValues(
    FileScope scope, SupporterList annex, IReadOnlyDictionary<Language, FileHtml> columns, HtmlFragments fragments, RenderContext context)
{
    /// <summary>The id of the list in its text.</summary>
    public const string Id = "supporters";

    public Values All()
    {
        Values? heading = null, closing = null;
        var countries = new List<Values>();
        foreach (var section in annex.Sections)
        {
            if (section[0] is AnnexHeading first) heading = Block(first);
            else if (section[0] is AnnexClosing last) closing = Block(last);
            else countries.Add(Country(section));
        }

        return new Values
        {
            ["id"] = IdOf(Id),
            ["heading"] = heading,
            ["countries"] = Values.List(countries),
            ["labels"] = Values.UnseenList(columns.Keys
                .Select(language => new Values { ["lang"] = language.Code, ["text"] = context.StringsOf(language)["supporters_nav"] })),
            ["filter"] = IsFirst ? SupportersFilter.Of(scope, context) : null,
            ["closing"] = closing,
        };
    }

    // A file has one filter, which narrows the lists of all its issues.
    private bool IsFirst =>
        scope.Issue is not null
        || context.Edition.Issues.First(issue => issue.Supporters is not null).Id == columns.First().Value.Text!.IssueId;

    private string IdOf(string id) => columns.First().Value.IdOf(id);

    private Values Block(AnnexBlock block) => new() { ["id"] = IdOf(block.Id.Value), ["words"] = Values.List(Words(block.Content)) };

    // Words in each language, each to be found by itself.
    private IEnumerable<Values> Words(MarkedUp content) =>
        columns.Select(column => InLanguage(column.Key, "html", column.Value.Line(fragments.Of(content, column.Key))));

    // What is in the language of the frame need not say so.
    private Values InLanguage(Language language, string key, object value)
    {
        var isFirst = columns.First().Key == language;
        return new Values { ["lang"] = isFirst ? null : language.Code, ["dir"] = isFirst ? null : language.Direction, [key] = value };
    }

    private Values Country(IReadOnlyList<AnnexPiece> section)
    {
        var country = ((CountryHeading)section[0]).Country;
        var words = Words(country.Name).Zip(columns.Keys, (name, language) =>
        {
            var place = context.Edition.Authorities.NameOfPlace(country.PlaceId, language) ?? country.Name.ReadingIn(language).Text;
            name["title"] = new Unseen(context.StringsOf(language).Format("country_title", place));
            return name;
        });
        return new Values
        {
            ["id"] = IdOf("in/" + country.PlaceId),
            ["place"] = new Unseen(country.PlaceId.Value),
            ["words"] = Values.List(words),
            ["groups"] = Values.List(Groups(section.OfType<AnnexEntry>(), country)),
        };
    }

    // Supporters that follow one another make a list.
    private IEnumerable<Values> Groups(IEnumerable<AnnexEntry> entries, SupporterCountry country)
    {
        var supporters = new List<Values>();
        foreach (var entry in entries)
        {
            if (entry is Supporter supporter)
            {
                supporters.Add(Entry(supporter, country));
                continue;
            }

            if (supporters.Count > 0) yield return Group(null, supporters);
            supporters = [];
            yield return Group(Block(entry), []);
        }

        if (supporters.Count > 0) yield return Group(null, supporters);

        static Values Group(Values? remark, IEnumerable<Values> supporters) =>
            new() { ["remark"] = remark, ["supporters"] = Values.List(supporters) };
    }

    private Values Entry(Supporter supporter, SupporterCountry country)
    {
        // The heading says where a supporter is from: its own country is no link in every line.
        foreach (var column in columns.Values) column.Country = country.PlaceId;
        var values = Block(supporter);
        foreach (var column in columns.Values) column.Country = null;
        values["kind"] = new Unseen(supporter.Kind.Name);
        values["small"] = Values.List(Remarks(supporter));
        return values;
    }

    private IEnumerable<Values> Remarks(Supporter supporter)
    {
        if (columns.Count == 1) yield return Remark("kind", KindPhrases.Of(supporter.Kind, context.StringsOf(scope.Frame)));
        if (supporter.Identification is { } body)
        {
            // Its name in each language where there is one, then its own: what the search says of it in a language
            // is the one and the other.
            var values = Remark("body", body.Name);
            values["names"] = Values.List(columns.Keys.Where(language => body.Names?[language] is { Length: > 0 } name && name != body.Name)
                .Select(language => InLanguage(language, "text", body.Names![language])));
            yield return values;
        }

        foreach (var language in columns.Keys.Where(language => supporter.Note?[language] is { Length: > 0 }))
        {
            var values = Remark("note", context.HtmlOf(supporter.Note![language], language));
            if (language != columns.First().Key) (values["lang"], values["dir"]) = (language.Code, language.Direction);
            yield return values;
        }
    }

    private static Values Remark(string key, object value)
    {
        var values = new Values { ["kind"] = null, ["body"] = null, ["names"] = null, ["note"] = null, ["lang"] = null, ["dir"] = null };
        values[key] = value;
        return values;
    }
}
