using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Outputs.Bodies;
using IskraSite.Outputs.Templates;

namespace IskraSite.Outputs.OneFile;

/// <summary>
/// The supporters of an issue: the printed list and the directory in one, since the file holds nothing twice. Each entry is as printed, with
/// what the editors know of it below; the filter of the directory narrows it.
/// </summary>
/// <param name="scope">The file.</param>
/// <param name="issue">The issue.</param>
/// <param name="press">Authorities and words.</param>
internal sealed class SupportersHtml(FileScope scope, Issue issue, Press press)
{
    private readonly StringBuilder html = new();
    private readonly SupporterList annex = issue.Supporters!;

    /// <summary>The list.</summary>
    /// <param name="columns">What writes the text that the list is annexed to, in each language: the interventions are numbered through.</param>
    public Values Render(IReadOnlyDictionary<Language, FileHtml> columns)
    {
        html.Clear();
        foreach (var country in annex.Countries) Write(country, columns);
        return new Values
        {
            ["heading"] = Block("h4", annex.Heading, "h", columns),
            ["list"] = new Html(html.ToString()),
            ["filter"] = IsFirst ? SupportersFilter.Of(scope, press) : null,
            ["closing"] = annex.Closing is { } closing ? Block("p", closing, "b", columns) : null,
        };
    }

    // A file has one filter, which narrows the lists of all its issues.
    private bool IsFirst => scope.Issue is not null || press.Edition.Issues.First(other => other.Supporters is not null) == issue;

    private static string IdOf(string id, IReadOnlyDictionary<Language, FileHtml> columns) => columns.First().Value.IdOf(id);

    private static Html Block(string element, AnnexBlock block, string field, IReadOnlyDictionary<Language, FileHtml> columns) =>
        new($"<{element} id=\"{IdOf(block.Id, columns)}\">{Words(block.Content, field, columns)}</{element}>");

    // Words in each language, each to be found by itself.
    private static string Words(MarkedUp content, string field, IReadOnlyDictionary<Language, FileHtml> columns) =>
        string.Join(' ', columns.Select(column => Said(column.Key, $" data-f={field}", column.Value.Line(content[column.Key]).Markup, columns.Count > 1)));

    private static string Said(Language language, string attributes, string markup, bool isMarked) =>
        isMarked ? $"<span lang=\"{language.Code}\" dir=\"{language.Direction}\"{attributes}>{markup}</span>" : $"<span{attributes}>{markup}</span>";

    private void Write(SupporterCountry country, IReadOnlyDictionary<Language, FileHtml> columns)
    {
        var (id, place) = (FileScope.PlaceOf(issue, country), press.Edition.Authorities.Find(EntityKind.Place, country.PlaceId));
        html.Append($"<section id=\"{id}\" data-country=\"{country.PlaceId}\"");
        foreach (var language in columns.Keys) html.Append($" data-label-{language.Code}=\"{Html.Escape(press.WordsOf(language)["supporters_nav"])}\"");
        html.Append(">\n<h5>");
        html.AppendJoin(' ', columns.Select(column =>
        {
            var title = press.WordsOf(column.Key).Format("country_title", place?.Name[column.Key] ?? ReadingText.Of(country.Name[column.Key]));
            return Said(column.Key, $" data-f=t data-text=\"{Html.Escape(title)}\"", column.Value.Line(country.Name[column.Key]).Markup, columns.Count > 1);
        }));
        html.Append("</h5>\n");
        var isListOpen = false;
        foreach (var entry in country.Entries)
        {
            if (entry is Supporter != isListOpen) html.Append(isListOpen ? "</ul>\n" : "<ul class=\"rows\">\n");
            isListOpen = entry is Supporter;
            if (entry is Supporter supporter) Write(supporter, columns);
            else html.Append($"<p id=\"{IdOf(entry.Id, columns)}\">{Words(entry.Content, "b", columns)}</p>\n");
        }

        html.Append(isListOpen ? "</ul>\n</section>\n" : "</section>\n");
    }

    private void Write(Supporter supporter, IReadOnlyDictionary<Language, FileHtml> columns)
    {
        html.Append($"<li id=\"{IdOf(supporter.Id, columns)}\" data-kind=\"{supporter.Kind}\">{Words(supporter.Content, "s", columns)}");
        foreach (var language in columns.Keys)
        {
            var words = press.WordsOf(language);
            var small = new StringBuilder(Html.Escape(words["supporter_kind_" + supporter.Kind.Replace('-', '_')]));
            if (supporter.Identification is { } body)
            {
                // What the search says of it, letter for letter.
                var own = $"<bdi dir=\"ltr\" lang=\"en\">{Html.Escape(body.Name)}</bdi>";
                var names = body.Names?[language] is { Length: > 0 } name && name != body.Name ? $"<bdi>{Html.Escape(name)}</bdi>{Html.Escape(words["list_separator"])}{own}" : own;
                small.Append($"{words["semicolon"]} {Html.Escape(words["search_identified"])} <span class=\"i\">{names}</span>");
            }

            if (supporter.Note?[language] is { Length: > 0 } note) small.Append($" <span data-f=n>{Runs.Escaped(note, language, press.Edition.Settings.Original)}</span>");
            html.Append(' ').Append(Said(language, " class=\"sort\"", small.ToString(), columns.Count > 1));
        }

        html.Append("</li>\n");
    }
}
