using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.OneFile;

/// <summary>
/// One file that asks for no other: an issue with its texts, names, supporters and a search, in each language and in all of them; and the
/// whole edition likewise, while it is small. For phones that open single files only, messengers and memory sticks.
/// </summary>
internal sealed class OneFileRoom : Room<OneFileRoom.Kept>, ICounted
{
    /// <inheritdoc/>
    public override string? Name => "one-file";

    /// <inheritdoc/>
    public override IEnumerable<string> Plan(Edition edition) =>
        edition.Issues.SelectMany(issue => FileScope.Of(edition.Settings, issue)).Concat(WholeFiles(edition)).Select(scope => scope.Path);

    /// <inheritdoc/>
    public IEnumerable<Text> Carries(Issue issue) => issue.AllTexts;

    /// <inheritdoc/>
    protected override Kept RenderIssue(IssueBodies bodies, Press press)
    {
        var names = NamedIn.Of(bodies, press.Edition.Authorities);
        foreach (var scope in FileScope.Of(press.Edition.Settings, bodies.Issue))
        {
            var issue = IssueSection.Render(scope, bodies, press, (text, language, count, supporters) =>
            {
                // The file of several languages holds them a second time.
                if (scope.Languages.Count > 1) return;
                bodies.Census.Add(this, text, language, count);
                bodies.Census.AddAnnex(this, language, supporters);
            });
            FilePage.Write(scope, [issue], [IssueSection.Contents(scope, bodies.Issue, press)], names, null, press);
        }

        return new Kept([.. WholeFiles(press.Edition).Select(scope => IssueSection.Render(scope, bodies, press))]);
    }

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<Kept> kept, IReadOnlyList<TextBody> pages, Press press)
    {
        var edition = press.Edition;
        var names = NamedIn.InOrder(edition.Authorities, _ => true);
        foreach (var (scope, index) in WholeFiles(edition).Select((scope, index) => (scope, index)))
        {
            var own = new Values
            {
                ["t"] = new FileWords(scope, press).Labels,
                ["texts"] = Values.List(pages.Where(page => scope.Has(page.Text)).Select(page => TextSection.Render(scope, page, null, press)).OfType<Html>()),
            };
            FilePage.Write(
                scope, [.. kept.Select(issue => issue.Issue[index])], edition.Issues.Select(issue => IssueSection.Contents(scope, issue, press)), names, press.Render("one-file-pages.html", own), press);
        }
    }

    // Known before a text is rendered, from the lengths of the sources: so no link leads to what is not made, and no issue is kept that is not needed.
    private static IEnumerable<FileScope> WholeFiles(Edition edition) => WholeEdition.IsSmall(edition) ? FileScope.Of(edition.Settings, null) : [];

    /// <summary>What is kept of an issue.</summary>
    /// <param name="Issue">Its part of each file of the whole edition; none when the edition is too large for such a file.</param>
    internal sealed record Kept(IReadOnlyList<Html> Issue);
}
