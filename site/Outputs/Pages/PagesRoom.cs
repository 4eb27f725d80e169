using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Pages;

/// <summary>The pages that every edition has: doors, homes, issues, texts, the edition's own pages, the page for what is not found.</summary>
internal sealed class PagesRoom : Room<IssueFigures>
{
    /// <inheritdoc/>
    public override string? Name => "pages";

    /// <inheritdoc/>
    public override IEnumerable<string> Plan(Edition edition)
    {
        yield return Addresses.Doors;
        yield return Addresses.NotFound;
        foreach (var language in edition.Settings.Languages)
        {
            yield return Addresses.Home(language);
            foreach (var issue in edition.Issues) yield return Addresses.Issue(language, issue);
            foreach (var text in edition.AllTexts.Where(text => !text.IsWithheld && text.In(language) is not null)) yield return Addresses.Text(language, text);
        }
    }

    /// <inheritdoc/>
    protected override IssueFigures RenderIssue(IssueBodies bodies, Press press)
    {
        var issue = bodies.Issue;
        var figures = IssueFigures.Of(bodies);
        foreach (var language in press.Edition.Settings.Languages)
        {
            IssuePage.Write(bodies, figures, language, press);
            for (var i = 0; i < bodies.Texts.Count; i++)
            {
                var body = bodies.Texts[i];
                if (body.In(language) is not { } version) continue;
                if (body.Text == issue.EditorsNote) EditionPage.Write(body.Text, version, issue, press);
                else TextPage.Write(bodies, i, version, press);
            }
        }

        return figures;
    }

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<IssueFigures> kept, IReadOnlyList<TextBody> pages, Press press)
    {
        DoorsPage.Write(press);
        foreach (var language in press.Edition.Settings.Languages)
        {
            HomePage.Write(language, press);
            foreach (var version in pages.Select(page => (page.Text, Body: page.In(language))))
            {
                if (version.Body is { } body) EditionPage.Write(version.Text, body, null, press);
            }
        }
    }
}
