using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Source;

/// <summary>
/// The source: the files as received, each line by line in its own order, and for each text its lines beside the edition's reading of them.
/// </summary>
internal sealed class SourceRoom : Room
{
    /// <inheritdoc/>
    public override string? Name => OutputKeys.Source;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition)
    {
        foreach (var issue in edition.Issues.Where(issue => issue.HasWitness))
        {
            foreach (var witness in issue.Witnesses) yield return Addresses.SourceFile(issue, witness);
            foreach (var language in edition.Settings.Languages)
            {
                foreach (var witness in issue.Witnesses) yield return Addresses.SourceOfIssue(language, issue, witness);
                foreach (var text in issue.PrintedTexts.Where(text => text.In(language) is not null)) yield return Addresses.Source(language, text);
            }
        }
    }

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, RenderContext context)
    {
        if (!bodies.Issue.HasWitness) return null;
        foreach (var body in bodies.Texts.Where(body => body.Text.IsPrinted))
        {
            var rows = body.Collation is { } lines ? SourceRows.Of(lines, body.Original.Blocks) : [];
            if (body.Annex is { Collation: { } annexLines } annex)
                rows = [.. rows, .. SourceRows.Of(annexLines, annex, context.Edition.Settings.Original)];
            foreach (var language in context.Edition.Settings.Languages.Where(language => body.Text.In(language) is not null)) Write(body.Text, bodies.Issue, rows, language, context);
        }

        var places = new PlacesOfLines(bodies);
        foreach (var source in bodies.Sources)
        {
            context.Write(Addresses.SourceFile(bodies.Issue, source.File), source.Content);
            var words = source.Lines.Select(line => SourceOfIssuePage.WordsOf(line, context.Edition.Settings.Original)).ToList();
            foreach (var language in context.Edition.Settings.Languages) SourceOfIssuePage.Write(source, words, bodies, places, language, context);
        }

        return null;
    }

    private static void Write(Text text, Issue issue, IReadOnlyList<SourceRow> rows, Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        var original = context.Edition.Settings.Original;
        var path = Addresses.Source(language, text);
        var version = text.In(language)!;
        var frame = new PageFrame(path, language, "source", words.Format("source_title", version.Title), words["source_intro"])
        {
            Subject = new PageSubject.OfTextView(text, [language]),
            InLanguage = other => Addresses.Source(other, text),
            Issue = issue,
            Breadcrumbs = [(issue.Title[language], Addresses.Issue(language, issue)), (version.Title, Addresses.Text(language, text))],
        };
        context.WritePage(frame, "source.html", new Values
        {
            ["title"] = frame.Title,
            ["summary_counts"] = words.Format("source_counts", words.Number(rows.Count), words.Number(rows.Count(row => row.IsChanged))),
            ["text"] = new Values { ["title"] = version.Title, ["href"] = context.Map.Href(path, Addresses.Text(language, text)) },
            ["whole_href"] = context.Map.Href(path, Addresses.SourceOfIssue(language, issue, issue.Witnesses[0])),
            ["witness_lang"] = original.Code,
            ["witness_dir"] = original.Direction,
            ["rows"] = Values.List(rows.Select(row => new Values
            {
                ["line"] = Runs.HtmlOf(LinePhrases.Of(row.Reference, words), original, original),
                ["id"] = Addresses.LineOfSource(row.Reference),
                ["witness"] = row.WitnessHtml(original),
                ["edition"] = row.EditionHtml(original),
                ["changed"] = row.IsChanged,
            })),
        });
    }
}
