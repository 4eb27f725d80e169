using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.OneFile;

/// <summary>
/// One file that asks for no other: an issue with its texts, names, supporters and a search, in each language and in all of them; and the
/// whole edition likewise, while it is small. For phones that open single files only, messengers and memory sticks.
/// </summary>
internal sealed class OneFileRoom : Room<OneFileRoom.IssueHtml>
{
    /// <inheritdoc/>
    public override string? Name => OutputKeys.OneFile;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) =>
        edition.Issues.SelectMany(issue => FileScope.Of(edition.Settings, issue)).Concat(WholeFiles(edition)).Select(scope => scope.Path);

    /// <inheritdoc/>
    public override IEnumerable<string> ThemeFiles(Edition edition) => FilePage.ThemeFiles(edition);

    /// <inheritdoc/>
    protected override IssueHtml RenderIssue(IssueBodies bodies, RenderContext context)
    {
        var names = context.Edition.Authorities.EntitiesIn(bodies.Issue, bodies.Texts);
        foreach (var scope in FileScope.Of(context.Edition.Settings, bodies.Issue))
        {
            var issue = IssueSection.Render(scope, bodies, context);
            FilePage.Write(scope, [issue], [IssueSection.Contents(scope, bodies.Issue, context)], names, null, context);
        }

        return new IssueHtml([.. WholeFiles(context.Edition).Select(scope => IssueSection.Render(scope, bodies, context))]);
    }

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<IssueHtml> issues, IReadOnlyList<TextBody> pages, RenderContext context)
    {
        var edition = context.Edition;
        var names = edition.Authorities.InOrder.ToList();
        foreach (var (scope, index) in WholeFiles(edition).Select((scope, index) => (scope, index)))
        {
            var own = new Values
            {
                ["t"] = new FileLabels(scope, context).Labels,
                ["texts"] = Values.List(pages.Where(page => scope.Has(page.Text))
                    .Select(page => TextSection.Render(scope, page, context.PageFragments, context)).OfType<Html>()),
            };
            FilePage.Write(
                scope, [.. issues.Select(issue => issue.Files[index])], edition.Issues.Select(issue => IssueSection.Contents(scope, issue, context)), names, context.Render("one-file-pages.html", own), context);
        }
    }

    // Known before a text is rendered, from the lengths of the sources: so no link leads to what is not made, and no issue is kept that is not needed.
    private static IEnumerable<FileScope> WholeFiles(Edition edition) => WholeEdition.IsSmall(edition) ? FileScope.Of(edition.Settings, null) : [];

    /// <summary>What the files of the whole edition have of an issue.</summary>
    /// <param name="Files">Its part of each file of the whole edition; none when the edition is too large for such a file.</param>
    internal sealed record IssueHtml(IReadOnlyList<Html> Files);
}
