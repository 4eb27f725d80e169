using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Emendations;

/// <summary>Every intervention of the editors in one list, with the joins that they made and the lines that they left out.</summary>
internal sealed class EmendationsRoom : Room<EmendationsOfIssue>
{
    /// <inheritdoc/>
    public override string? Name => OutputKeys.Emendations;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) =>
        from language in edition.Settings.Languages
        from part in Divisions.Of(edition).IssuesEmended.All
        select part.PathIn(Addresses.Emendations(language));

    /// <inheritdoc/>
    protected override EmendationsOfIssue RenderIssue(IssueBodies bodies, RenderContext context)
    {
        // The interventions are in the originals; a reader of another language is led to the original's page.
        var texts = new List<(Text, IReadOnlyList<ApparatusEntry>)>();
        foreach (var body in bodies.Texts.Where(body => body.Text.IsPrinted))
            texts.Add((body.Text, bodies.Fragments.ApparatusOf(body, body.Original)));
        return new EmendationsOfIssue(bodies.Issue, texts);
    }

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<EmendationsOfIssue> issues, IReadOnlyList<TextBody> pages, RenderContext context)
    {
        var byIssue = issues.ToDictionary(issue => issue.Issue.Id);
        foreach (var language in context.Edition.Settings.Languages)
        {
            foreach (var part in Divisions.Of(context.Edition).IssuesEmended.All) Write(part, [.. part.Items.Select(issue => byIssue[issue.Id])], language, context);
        }
    }

    private static void Write(Division<Issue> part, IReadOnlyList<EmendationsOfIssue> counted, Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        var root = Addresses.Emendations(language);
        var whole = new PageFrame(root, language, "emendations", words["emendations"], words["emendations_intro"]) { Subject = PageSubject.List, InLanguage = Addresses.Emendations };
        var frame = PartsPanel.FrameOf(part, whole, context);
        var path = frame.Path;
        var issues = part.IsDivided ? [] : counted;
        var all = issues.SelectMany(issue => issue.Texts).SelectMany(text => text.Entries.Select(entry => (text.Text, Entry: entry))).ToList();
        context.WritePage(frame, "emendations.html", new Values
        {
            ["title"] = frame.Title,
            ["parts"] = PartsPanel.Of(part, root, path, language, context),
            ["counts"] = Values.List(counted.SelectMany(issue => issue.Texts).SelectMany(text => text.Entries).GroupBy(entry => entry.Kind).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Values { ["label"] = words["kind_" + group.Key], ["value"] = words.Number(group.Count()) })),
            ["rows"] = Values.List(all.Select(row => Row(row.Text, row.Entry, path, language, context))),
            ["joins"] = Values.List(issues.SelectMany(issue => issue.Issue.Joins.Select(join => new Values
            {
                ["from"] = SourceLinks.Of(join.From, issue.Issue, path, language, context),
                ["to"] = SourceLinks.Of(join.To, issue.Issue, path, language, context),
                ["why"] = context.HtmlOf(join.Reason, language),
                ["cert"] = ApparatusPhrases.Certainty(join.Certainty, words),
            }))),
            ["unused"] = Values.List(issues.SelectMany(issue => issue.Issue.Unused.Select(unused => new Values
            {
                ["lines"] = SourceLinks.Of(unused.Lines, issue.Issue, path, language, context),
                ["kind"] = words.Has("unused_" + unused.Kind.Replace('-', '_')) ? words["unused_" + unused.Kind.Replace('-', '_')] : unused.Kind,
                ["reason"] = context.HtmlOf(unused.Reason, language),
            }))),
        });
    }

    private static Values Row(Text text, ApparatusEntry entry, OutputPath path, Language language, RenderContext context)
    {
        var original = context.Edition.Settings.Original;
        var values = ApparatusValues.Of(entry, context.StringsOf(language), original, id => id);
        values["text_title"] = text.ShownIn(language).Title;
        values["href"] = context.Map.Href(path, Addresses.Text(original, text), entry.CallId);
        return values;
    }
}
