using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Source;

/// <summary>A machine reading in its own order: where it comes from, its sum, and each line with its place in the edition.</summary>
internal static class SourceOfIssuePage
{
    /// <summary>Writes the page.</summary>
    /// <param name="lines">The words of each line as HTML, which are the same in every language.</param>
    public static void Write(
        PublishedSource source, IReadOnlyList<Html> lines, IssueBodies bodies, PlacesOfLines places, Language language, RenderContext context)
    {
        var (issue, file) = (bodies.Issue, source.File);
        var words = context.StringsOf(language);
        var original = context.Edition.Settings.Original;
        var path = Addresses.SourceOfIssue(language, issue, file);
        var title = file.Title?[language] is { } own ? words.Format("source_of_issue_further", own) : words["source_of_issue"];
        var frame = new PageFrame(path, language, "source", title, words.Format("source_of_issue_about", issue.Title[language]))
        {
            Subject = new PageSubject.OfIssue(issue, IsPageOfIssue: false),
            InLanguage = other => Addresses.SourceOfIssue(other, issue, file),
            Issue = issue,
            Breadcrumbs = [(issue.Title[language], Addresses.Issue(language, issue))],
        };
        context.WritePage(frame, "source-of-issue.html", new Values
        {
            ["title"] = title,
            ["intro"] = words.Format("source_of_issue_intro", words.Number(source.LineCount), words.Number(source.Lines.Count(line => line.HasLetters))),
            ["file"] = new Values { ["text"] = file.PublishedName, ["href"] = context.Map.Href(path, Addresses.SourceFile(issue, file)) },
            ["bytes"] = words.Number(source.Content.Length),
            ["sum"] = Checksum.Of(source.Content).ToString(),
            ["withheld"] = source.IsMasked ? words["source_masked"] : null,
            ["provenance"] = Values.List(ProvenancePhrases.Of(file.Provenance, words).Select(said => new Values
            {
                ["question"] = said.Question,
                ["answer"] = context.HtmlOf(said.Answer, language),
            })),
            ["provenance_note"] = file.Provenance.Note is { } note ? context.HtmlOf(note, language) : null,
            ["others"] = Values.List(issue.Witnesses.Where(other => other.Id != file.Id).Select(other =>
                Values.Link(other.Title?[language] ?? words["source_of_issue"], context.Map.Href(path, Addresses.SourceOfIssue(language, issue, other))))),
            ["witness_lang"] = original.Code,
            ["witness_dir"] = original.Direction,
            ["lines"] = Values.List(source.Lines.Select((line, i) => Line(line, lines[i], issue, places, path, language, context))),
        });
    }

    private static Values Line(
        PublishedLine line, Html html, Issue issue, PlacesOfLines places, OutputPath path, Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        var unused = line.HasLetters ? issue.Unused.FirstOrDefault(unused => unused.Lines.Has(line.Reference)) : null;
        return new Values
        {
            ["id"] = Addresses.LineOfSource(line.Reference),
            ["line"] = context.HtmlOf(LinePhrases.Number(line.Reference, words), language),
            ["html"] = html,
            ["reason"] = unused is null ? null : context.HtmlOf(unused.Reason, language),
            ["withheld"] = issue.WithheldLines.Any(withheld => withheld.Has(line.Reference)) ? words["withheld_line"] : null,
            ["places"] = Values.List(places.Of(line.Reference).GroupBy(place => place.Text).Select(inText => new Values
            {
                ["title"] = inText.Key.In(language)?.Title ?? inText.Key.Original.Title,
                ["links"] = Values.List(inText.Select(place => Values.Link(
                    place.Country?.Name.ReadingIn(language).Text ?? place.Anchor.Value,
                    context.Map.Href(path, Addresses.Text(inText.Key.In(language) is null ? context.Edition.Settings.Original : language, inText.Key), place.Anchor.Value)))),
            })),
        };
    }

    /// <summary>The words of a line. The program's marks are left to right, whatever they stand in.</summary>
    public static Html WordsOf(PublishedLine line, Language original) => Html.Join("", line.Segments.Select(segment => segment.Kind switch
    {
        SourceSegmentKind.Mark => Html.Element("code", Html.Text(segment.Text), ("dir", "ltr")),
        SourceSegmentKind.Gap => Html.Text(segment.Text),
        _ => Runs.HtmlOf(segment.Text, original, original),
    }));
}
