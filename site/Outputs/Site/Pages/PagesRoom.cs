using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>The pages that every edition has: the language chooser, homes, issues, texts, the edition's own pages, the page for what is not found.</summary>
internal sealed class PagesRoom : Room
{
    /// <inheritdoc/>
    public override string? Name => OutputKeys.Pages;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition)
    {
        yield return Addresses.LanguageChooser;
        yield return Addresses.NotFound;
        foreach (var language in edition.Settings.Languages)
        {
            yield return Addresses.Home(language);
            foreach (var issue in edition.Issues) yield return Addresses.Issue(language, issue);
            foreach (var part in Divisions.Of(edition).Issues.Below) yield return part.PathIn(Addresses.Issues(language));
            foreach (var text in edition.AllTexts) yield return Addresses.Text(language, text);
        }
    }

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, RenderContext context)
    {
        var issue = bodies.Issue;
        var figures = IssueFigures.Of(bodies);
        foreach (var language in context.Edition.Settings.Languages)
        {
            IssuePage.Write(bodies, figures, language, context);
            if (issue.Id == context.Edition.Issues[^1].Id) HomePage.Write(bodies, language, context);
            for (var i = 0; i < bodies.Texts.Count; i++)
            {
                var body = bodies.Texts[i];
                if (body.Text == issue.EditorsNote) EditionPage.Write(body, language, issue, bodies.Fragments, context);
                else TextPage.Write(bodies, i, language, context);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, RenderContext context)
    {
        LanguageChooserPage.Write(context);
        foreach (var language in context.Edition.Settings.Languages)
        {
            if (context.Edition.Issues.Count == 0) HomePage.Write(null, language, context);
            foreach (var part in Divisions.Of(context.Edition).Issues.Below) IssuesPage.Write(part, language, context);
            foreach (var page in pages) EditionPage.Write(page, language, null, context.PageFragments, context);
        }
    }
}
