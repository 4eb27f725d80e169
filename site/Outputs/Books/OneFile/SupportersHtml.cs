using System.Globalization;
using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Counting;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.OneFile;

/// <summary>
/// The supporters of an issue: the printed list and the directory in one, since the file holds nothing twice. Each entry is as printed, with
/// what the editors know of it below; the filter of the directory narrows it.
/// </summary>
/// <param name="columns">What writes the text that the list is annexed to, in each language: the interventions are numbered through.</param>
internal sealed class SupportersHtml(FileScope scope, SupporterList annex, IReadOnlyDictionary<Language, FileHtml> columns, HtmlFragments fragments, RenderContext context)
{
    /// <summary>The id of the list in its text.</summary>
    public const string Id = "supporters";

    private readonly StringBuilder html = new();

    /// <summary>The list.</summary>
    public Values Render()
    {
        Html? heading = null, closing = null;
        foreach (var section in annex.Sections)
        {
            if (section[0] is AnnexHeading first) heading = Block("h4", first, "h");
            else if (section[0] is AnnexClosing last) closing = Block("p", last, "b");
            else Write(section);
        }

        return new Values
        {
            ["id"] = IdOf(Id),
            ["heading"] = heading,
            ["list"] = new Html(html.ToString()),
            ["labels"] = Values.List(columns.Keys.Select(language => new Values { ["lang"] = language.Code, ["text"] = context.StringsOf(language)["supporters_nav"] })),
            ["filter"] = IsFirst ? SupportersFilter.Of(scope, context) : null,
            ["closing"] = closing,
        };
    }

    // A file has one filter, which narrows the lists of all its issues.
    private bool IsFirst => scope.Issue is not null || ReferenceEquals(context.Edition.Issues.Select(issue => issue.Supporters).First(other => other is not null), annex);

    private string IdOf(string id) => columns.First().Value.IdOf(id);

    private Html Block(string element, AnnexBlock block, string field) => new($"<{element} id=\"{IdOf(block.Id)}\">{Words(block.Content, field)}</{element}>");

    // Words in each language, each to be found by itself.
    private string Words(MarkedUp content, string field) =>
        string.Join(' ', columns.Select(column => Column(column.Key, field.Length == 0 ? "" : $" data-f={field}", column.Value.Line(fragments.Of(content, column.Key)).Markup)));

    // What is in the language of the frame need not say so.
    private string Column(Language language, string attributes, string markup) => columns.First().Key == language
        ? $"<span{attributes}>{markup}</span>"
        : $"<span lang={language.Code} dir={language.Direction}{attributes}>{markup}</span>";

    private void Write(IReadOnlyList<AnnexPiece> section)
    {
        var country = ((CountryHeading)section[0]).Country;
        WriteHeading(country);
        var isListOpen = false;
        foreach (var entry in section.OfType<AnnexEntry>())
        {
            if (entry is Supporter != isListOpen) html.Append(isListOpen ? "</ul>\n" : "<ul class=\"rows\">\n");
            isListOpen = entry is Supporter;
            if (entry is Supporter supporter) Write(supporter, country);
            else html.Append(Block("p", entry, "b").Markup).Append('\n');
        }

        html.Append(isListOpen ? "</ul>\n</section>\n" : "</section>\n");
    }

    private void WriteHeading(SupporterCountry country)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section id=\"{IdOf("in/" + country.PlaceId)}\" data-country=\"{country.PlaceId}\">\n<h5>");
        html.AppendJoin(' ', columns.Select(column =>
        {
            var title = context.StringsOf(column.Key).Format("country_title", context.Edition.Authorities.NameOfPlace(country.PlaceId, column.Key) ?? ReadingText.Of(country.Name[column.Key]));
            return Column(column.Key, $" data-f=t data-text=\"{Html.Escape(title)}\"", column.Value.Line(fragments.Of(country.Name, column.Key)).Markup);
        }));
        html.Append("</h5>\n");
    }

    private void Write(Supporter supporter, SupporterCountry country)
    {
        // The heading says where a supporter is from: its own country is no link in every line.
        foreach (var column in columns.Values) column.Country = country.PlaceId;
        var before = columns.Values.Select(column => column.Counted.Words).ToList();
        html.Append(CultureInfo.InvariantCulture, $"<li id=\"{IdOf(supporter.Id)}\" data-kind={supporter.Kind}>{Words(supporter.Content, "")}");
        foreach (var (column, words) in columns.Values.Zip(before))
        {
            column.Supporters += new Count(1, column.Counted.Words - words);
            column.Country = null;
        }

        var small = new List<string>();
        if (columns.Count == 1) small.Add(Html.Escape(context.StringsOf(scope.Frame)["supporter_kind_" + supporter.Kind.Replace('-', '_')]));
        if (supporter.Identification is { } body) small.Add($"= {Identified(body)}");
        foreach (var language in columns.Keys.Where(language => supporter.Note?[language] is { Length: > 0 }))
            small.Add(Column(language, " data-f=n", context.HtmlOf(supporter.Note!, language).Markup));
        if (small.Count > 0) html.Append(" <small>").AppendJoin(' ', small).Append("</small>");
        html.Append("</li>\n");
    }

    // Its name in each language where there is one, then its own: what the search says of it in a language is the one and the other.
    private string Identified(Identification body) => string.Concat(columns.Keys
        .Where(language => body.Names?[language] is { Length: > 0 } name && name != body.Name)
        .Select(language => $"<bdi{(language == scope.Frame ? "" : $" lang={language.Code} dir={language.Direction}")}>{Html.Escape(body.Names![language])}</bdi>{Html.Escape(context.StringsOf(scope.Frame)["list_separator"])}")) + $"<bdi class=o dir=ltr>{Html.Escape(body.Name)}</bdi>";
}
