using IskraSite.Editions.Model;
using IskraSite.Outputs.Bodies;
using IskraSite.Outputs.Frame;
using IskraSite.Outputs.Templates;

namespace IskraSite.Outputs.Supporters;

/// <summary>The supporters of a country, in print order, with everything known of each.</summary>
internal static class CountryPage
{
    public static void Write(IReadOnlyList<IGrouping<string, CountryInIssue>> countries, int index, Language language, Press press)
    {
        var country = countries[index];
        var words = press.WordsOf(language);
        var path = Addresses.Country(language, country.Key);
        var name = DirectoryPage.PlaceName(country.Key, language, press);
        var count = country.Sum(entry => entry.Country.Supporters.Count());
        var frame = new PageFrame(path, language, "country", words.Format("country_title", name), words.Format("country_description", name, words.Number(count)))
        {
            InLanguage = other => Addresses.Country(other, country.Key),
            Issue = country.First().Issue,
            Trail = [(words["supporters"], Addresses.Supporters(language))],
            Previous = Neighbour(countries, index - 1, language, press),
            Next = Neighbour(countries, index + 1, language, press),
        };
        var number = 0;
        press.WritePage(frame, "country.html", new Values
        {
            ["name"] = name,
            ["printed_name"] = PrintedName(country.First(), name, path, press),
            ["count"] = words.Number(count),
            ["entries"] = Values.List(country.SelectMany(part => part.Country.Supporters.Select(supporter => Entry(supporter, part, ++number, path, language, press)))),
            ["remarks"] = Values.List(country.SelectMany(part => part.Country.Remarks).Select(remark => new Values
            {
                ["html"] = Plain(remark.Content, path, language, press),
                ["original"] = Original(remark.Content, path, language, press),
            })),
        });
    }

    private static Values Entry(Supporter supporter, CountryInIssue part, int number, string path, Language language, Press press)
    {
        var words = press.WordsOf(language);
        var text = part.Issue.Texts.FirstOrDefault(text => text.Id == part.Annex.AnnexOf);
        var lines = LinesOf(supporter, part.Annex, press.Edition.Settings.Original);
        return new Values
        {
            ["id"] = supporter.Id,
            ["number"] = words.Number(number),
            ["html"] = Plain(supporter.Content, path, language, press),
            ["original"] = Original(supporter.Content, path, language, press),
            ["kind"] = words["supporter_kind_" + supporter.Kind.Replace('-', '_')],
            ["branch"] = supporter.Branch is { } branch ? words.InDigits(branch) : null,
            ["letters"] = supporter.Letters is { } letters ? words.Number(letters) : null,
            ["cert"] = ApparatusWords.Certainty(supporter.Certainty, words),
            ["identified"] = supporter.Identification is { } body ? Identified(body, words) : null,
            ["note"] = supporter.Note is { } note ? Said(note[language]) : null,
            ["source_text"] = lines.Count == 0 ? null : Said(words.Format(lines.Count == 1 ? "source_line" : "source_lines", words.List([.. lines.Select(line => LineWords.Of(line, words))]))),
            ["source_href"] = lines.Count == 0 || text is null ? null : press.Map.HrefIfMade(path, Addresses.Source(language, text), "l" + lines[0].ToString().Replace('/', '-')),
            ["annex_href"] = text is null ? null : press.Map.HrefIfMade(path, Addresses.Text(language, text), supporter.Id),
        };

        Html Said(string said) => new(Runs.Escaped(said, language, press.Edition.Settings.Original));
    }

    private static Values Identified(Identification body, Words words)
    {
        // Names in Latin script have brackets of their own: each name stands in its own direction.
        var own = $"<bdi dir=\"ltr\">{Html.Escape(body.Name)}</bdi>";
        if (body.Names?[words.Language] is { Length: > 0 } name && name != body.Name)
            own = $"<bdi>{Html.Escape(name)}</bdi> {words["open_bracket"]}{own}{words["close_bracket"]}";
        return new Values { ["name"] = new Html(own), ["cert"] = ApparatusWords.Certainty(body.Certainty, words), ["note"] = body.Note?[words.Language] };
    }

    // The lines are not typed: collation has proved where each letter of the entry comes from.
    private static IReadOnlyList<LineReference> LinesOf(Supporter supporter, SupporterList annex, Language original)
    {
        var inlines = supporter.Content[original];
        return annex.Collation is null || inlines.Count == 0 ? [] : annex.Collation.LinesOf(new Extent(inlines[0].Extent.Start, inlines[^1].Extent.End - inlines[0].Extent.Start));
    }

    private static Html Plain(MarkedUp content, string path, Language language, Press press) =>
        new PageHtml(path, language, press) { HasAnchors = false }.Line(content[language]);

    private static Html? Original(MarkedUp content, string path, Language language, Press press) =>
        language.IsOriginal ? null : Plain(content, path, press.Edition.Settings.Original, press);

    private static Html? PrintedName(CountryInIssue part, string name, string path, Press press)
    {
        var original = press.Edition.Settings.Original;
        return ReadingText.Of(part.Country.Name[original]) == name ? null : new Html($"<span lang=\"{original.Code}\" dir=\"{original.Direction}\">{Plain(part.Country.Name, path, original, press).Markup}</span>");
    }

    private static (string Text, string Path)? Neighbour(IReadOnlyList<IGrouping<string, CountryInIssue>> countries, int index, Language language, Press press) =>
        index >= 0 && index < countries.Count ? (DirectoryPage.PlaceName(countries[index].Key, language, press), Addresses.Country(language, countries[index].Key)) : null;
}
