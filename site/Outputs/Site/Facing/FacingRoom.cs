using System.Globalization;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Facing;

/// <summary>Facing columns: original and translations beside one another, block by block, with the menus in each language.</summary>
internal sealed class FacingRoom : Room
{
    /// <inheritdoc/>
    public override string? Name => OutputKeys.Facing;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => edition.IssueTexts.Where(IsFacing)
        .SelectMany(text => edition.Settings.Languages.Select(language => Addresses.Facing(language, text)).Append(Addresses.FacingOfOld(text)));

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, RenderContext context)
    {
        foreach (var body in bodies.Texts.Where(body => IsFacing(body.Text)))
        {
            foreach (var language in context.Edition.Settings.Languages) Write(body, language, bodies, context);
            WriteOld(body, context);
        }

        return null;
    }

    private static bool IsFacing(Text text) => text is { IsPrinted: true, Versions.Count: > 1 };

    private static void Write(TextBody body, Language language, IssueBodies bodies, RenderContext context)
    {
        var (issue, fragments) = (bodies.Issue, bodies.Fragments);
        var text = body.Text;
        var path = Addresses.Facing(language, text);
        var words = context.StringsOf(language);
        var named = text.ShownIn(language);
        var frame = new PageFrame(path, language, "both", words.Format("facing_title", named.Title), named.Summary)
        {
            Subject = new PageSubject.OfTextView(text, [.. text.Versions.Select(version => version.Language)]),
            Columns = [.. text.Versions.Select(version => version.Language)],
            InLanguage = other => Addresses.Facing(other, text),
            Issue = issue,
            Breadcrumbs = [(issue.Title[language], Addresses.Issue(language, issue))],
            BreadcrumbTitle = words["both"],
        };

        // The reader's own language comes first, where a line begins in it; so each column stands on one side on all these pages.
        var versions = body.Versions.OrderBy(version => version.Version.Language == language ? 0 : 1).ToList();
        var languages = versions.Select(version => version.Version.Language).ToList();
        var columns = languages.ToDictionary(l => l, l => new PageHtml(path, l, context) { Text = text, HasAnchors = false, HeadingShift = 1 });
        var group = body.Original.HeadingGroup;
        var rows = body.Original.Blocks.Select((block, i) =>
            Row(block.Id, versions.Where(v => i < v.Blocks.Count).Select(v => (v.Version.Language, Cell(v, i))), words));
        if (body.Annex is { } annex) rows = rows.Concat(annex.Sections.Select(AnnexRow));
        context.WritePage(frame, "facing.html", new Values
        {
            ["all"] = words[versions.Count > 2 ? "columns_every" : "columns_all"],
            ["columns"] = Values.List(versions.Select((v, column) => new Values
            {
                ["place"] = PlaceOf(column),
                ["lang"] = v.Version.Language.Code,
                ["dir"] = v.Version.Language.Direction,
                ["href"] = context.Map.Href(path, Addresses.Text(v.Version.Language, text)),
                ["name"] = v.Version.Language.Name,
                ["title"] = v.Version.Title,
            })),
            ["rows"] = Values.List(rows),
            ["notes"] = Values.List(versions.Select((v, column) => NotesOf(body, v, column, context)).OfType<Values>()),
        });

        Html Cell(VersionBody version, int i) =>
            columns[version.Version.Language].InRow(fragments.Of(version).Blocks[i], group.IsRubric(i) && version.Blocks[i] is Heading);

        Values AnnexRow(IReadOnlyList<AnnexPiece> section) =>
            Row((section[0] as AnnexBlock)?.Id, languages.Select(l => (l, AnnexHtml.Of(section, columns[l], l, fragments))), words);
    }

    // The old address leads on to each language; hosts do so by themselves.
    private static void WriteOld(TextBody body, RenderContext context)
    {
        var (text, settings) = (body.Text, context.Edition.Settings);
        var path = Addresses.FacingOfOld(text);
        var frame = new PageFrame(path, settings.Original, "language-chooser", body.Original.Version.Title, body.Original.Version.Summary)
        {
            Subject = new PageSubject.OfTextView(text, [.. text.Versions.Select(version => version.Language)]),
            IsOfNoLanguage = true,
        };
        context.WritePage(frame, "moved.html", new Values
        {
            ["languages"] = Values.List(settings.Languages.Select(language => new Values
            {
                ["lang"] = language.Code,
                ["dir"] = language.Direction,
                ["title"] = text.ShownIn(language).Title,
                ["enter"] = context.StringsOf(language)["both"],
                ["href"] = context.Map.Href(path, Addresses.Facing(language, text)),
            })),
        });
    }

    // Each column has its own, below the rows; a note leads to its row. An entry of the annex has none of its own.
    private static Values? NotesOf(TextBody body, VersionBody version, int column, RenderContext context)
    {
        var (language, notes) = (version.Version.Language, version.Notes);
        if (notes.Count == 0) return null;
        var words = context.StringsOf(language);
        var values = InLanguage(language, "title", words["word_notes"]);
        values["place"] = PlaceOf(column);
        values["entries"] = Values.List(notes.Select(note => new Values
        {
            ["href"] = RowOf(note) is { } block ? $"#{block}" : null,
            ["html"] = context.HtmlOf(NotePhrases.Of(note, words), language),
            ["number"] = RowOf(note) is { } of ? words.InDigits(of.Label) : null,
        }));
        return values;

        BlockId? RowOf(EditorsNote note) => note.Block is { } id && (version.BlockIds.Contains(id) || (body.Annex?.Find(id) is { } piece and not AnnexEntry && piece.Id == id)) ? id : null;
    }

    private static Values Row(BlockId? id, IEnumerable<(Language Language, Html Html)> cells, Strings words) => new()
    {
        ["id"] = id?.Value,
        ["number"] = id is { } own ? words.InDigits(own.Label) : null,
        ["label"] = id is { } of ? new Unseen(words.Format("block_number", words.InDigits(of.Label))) : null,
        ["cells"] = Values.List(cells.Select((cell, column) =>
        {
            var values = InLanguage(cell.Language, "html", cell.Html);
            values["place"] = PlaceOf(column);
            return values;
        })),
    };

    // By which the styles know a column: they name no language.
    private static Unseen PlaceOf(int column) => new(column.ToString(CultureInfo.InvariantCulture));

    private static Values InLanguage(Language language, string key, object value) => new() { ["lang"] = language.Code, ["dir"] = language.Direction, [key] = value };
}
