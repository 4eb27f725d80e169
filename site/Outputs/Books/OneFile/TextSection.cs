using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Books.OneFile;

/// <summary>A text as the file shows it: alone, or with its translations facing it row by row.</summary>
internal static class TextSection
{
    // Edition h1, issue h2, text h3.
    private const string TopHeading = "h3";
    private const int HeadingShift = 2;

    /// <summary>A text; null when it is in none of the file's languages.</summary>
    public static Html? Render(FileScope scope, TextBody body, HtmlFragments fragments, RenderContext context)
    {
        var versions = scope.Languages.Count == 1 ? [body.ShownIn(scope.Frame)] : body.Versions.Where(version => scope.Languages.Contains(version.Version.Language)).ToList();
        if (versions.Count == 0) return null;
        var text = body.Text;
        var isInRows = scope.Languages.Count > 1;
        var columns = versions.ToDictionary(version => version.Version.Language, version => new FileHtml(scope, text, version.Version.Language, context)
        {
            Text = text,
            TopHeading = TopHeading,
            HeadingShift = HeadingShift,
            IsInRows = isInRows,
        });
        var values = new Values
        {
            ["id"] = scope.PlaceOf(text),
            ["labels"] = Values.UnseenList(scope.Languages.Select(language => new Values { ["lang"] = language.Code, ["text"] = Label(text, context.StringsOf(language)) })),
            ["about"] = Values.List(versions.Select(version => About(version.Version, text, context))),
            ["original"] = scope.Languages.Count > 1 || OtherLanguage.Notice(versions[0].Version, scope.Frame, context) is not { } notice ? null : new Values
            {
                ["lang"] = versions[0].Version.Language.Code,
                ["dir"] = versions[0].Version.Language.Direction,
                ["notice"] = Html.Element("p", notice, ("lang", scope.Frame.Code), ("dir", scope.Frame.Direction), ("class", "quiet")),
            },
            ["hgroup"] = null,
            ["body"] = null,
            ["rows"] = Values.List([]),
        };
        if (isInRows)
        {
            values["rows"] = Values.List(Rows(body, versions, columns, scope, fragments));
        }
        else
        {
            var html = columns[versions[0].Version.Language];
            values["hgroup"] = html.Head(fragments.Of(versions[0]));
            values["body"] = html.Blocks(fragments.Of(versions[0]).AfterTitle);
        }

        values["annex"] = body.Annex is { } annex ? new SupporterValues(scope, annex, columns, fragments, context).All() : null;
        values["notes"] = Values.List(versions.Where(version => version.Footnotes.Count > 0)
            .Select(version => Notes(fragments.Of(version), columns[version.Version.Language], context)));
        values["apparatus"] = Values.List(versions
            .Select(version => Apparatus(fragments.ApparatusOf(body, version), columns[version.Version.Language], context))
            .OfType<Values>());
        values["web"] = Values.List(versions.Take(1).Select(version => Addresses.Text(version.Version.Language, text)).Where(context.Map.Has).Select(path => Addresses.Absolute(context.Edition.Settings.BaseUrl, path)));
        values["t"] = new FileLabels(scope, context).Labels;
        PageFraming.AddCommon(values, new PageFrame(scope.Path, scope.Frame, "file", null, ""), context);
        return context.Render("one-file-text.html", values);
    }

    private static string Label(Text text, Strings words) => text.IssueId is null ? words["search_own_page"] : KindPhrases.Of(text.Kind, words);

    private static Values About(TextVersion version, Text text, RenderContext context)
    {
        var words = context.StringsOf(version.Language);
        var authors = context.Edition.Authorities.AuthorsOf(text).ToList();
        return new Values
        {
            ["lang"] = version.Language.Code,
            ["dir"] = version.Language.Direction,
            ["kind"] = Label(text, words),
            ["authors"] = Values.List(authors.Select((agent, i) => new Values
            {
                ["href"] = "#" + FileScope.PlaceOf(agent.Kind, agent.Id),
                ["name"] = agent.Name[version.Language],
                ["after"] = words.AfterItem(i, authors.Count),
            })),
            ["date_html"] = text.Date is { } date ? DatePhrases.Element(date, words) : null,
            ["translator"] = CitationPhrases.TranslatorOf(version, words),
            ["s"] = words.AsValues(),
        };
    }

    private static IEnumerable<Values> Rows(
        TextBody body, List<VersionBody> versions, Dictionary<Language, FileHtml> columns, FileScope scope, HtmlFragments fragments)
    {
        var blocks = body.Original.Blocks;
        var title = body.Original.HeadingGroup.Title;
        if (title is null)
        {
            yield return Row(null, versions.Select(version => Cell(
                version.Version.Language, "t", columns[version.Version.Language].HeadingGroup([], version.Version.Title))));
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            var cells = versions.Where(version => i < version.Blocks.Count).Select(version =>
            {
                var (language, block) = (version.Version.Language, version.Blocks[i]);
                var html = columns[language].InRow(
                    fragments.Of(version).Blocks[i], body.Original.HeadingGroup.IsRubric(i) && block is Heading);
                return Cell(language, FileHtml.FieldOf(block, blocks[i] == title, body.Text.IsPrinted), html);
            });
            yield return Row(blocks[i].Id is { } id ? columns.GetValueOrDefault(scope.Frame, columns.First().Value).IdOf(id.Value) : null, cells);
        }
    }

    private static Values Row(string? id, IEnumerable<Values> cells) => new() { ["id"] = id, ["cells"] = Values.List(cells) };

    private static Values Cell(Language language, string field, Html html) =>
        new() { ["lang"] = language.Code, ["dir"] = language.Direction, ["field"] = field == "b" ? null : new Unseen(field), ["html"] = html };

    private static Values Notes(BodyHtml body, FileHtml html, RenderContext context) =>
        InLanguage(body.Version.Version.Language, TextRendering.Footnotes(body, html), context);

    private static Values? Apparatus(IReadOnlyList<ApparatusEntry> entries, FileHtml html, RenderContext context)
    {
        if (entries.Count == 0) return null;
        var words = context.StringsOf(entries[0].Language);
        var values = InLanguage(words.Language, null, context);
        values["entries"] = Values.List(
            entries.Select(entry => ApparatusValues.Of(entry, words, context.Edition.Settings.Original, html.IdOf)));
        return values;
    }

    private static Values InLanguage(Language language, Html? html, RenderContext context) =>
        new() { ["lang"] = language.Code, ["dir"] = language.Direction, ["html"] = html, ["s"] = context.StringsOf(language).AsValues() };
}
