using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.OneFile;

/// <summary>An issue as the file shows it, and what the contents say of it.</summary>
internal static class IssueSection
{
    /// <summary>The issue with all its texts.</summary>
    public static Html Render(FileScope scope, IssueBodies bodies, RenderContext context)
    {
        var issue = bodies.Issue;
        var words = context.StringsOf(scope.Frame);
        var values = new Values
        {
            ["id"] = issue.Id.Value,
            ["title"] = FileLabels.Each(scope, context, language => issue.Title[language]),
            ["date_html"] = DatePhrases.Element(issue.Date, words),
            ["summary"] = FileLabels.Each(scope, context, language => issue.Summary[language]),
            ["texts"] = Values.List(bodies.Texts.Where(body => scope.Has(body.Text)).Select(body => TextSection.Render(scope, body, bodies.Fragments, context)).OfType<Html>()),
        };
        return context.Render("one-file-issue.html", values);
    }

    /// <summary>What the contents list of an issue, known without its bodies; the title of the file is that of its only issue.</summary>
    public static Values Contents(FileScope scope, Issue issue, RenderContext context) => new()
    {
        ["id"] = issue.Id.Value,
        ["title"] = scope.Issue is null && context.Edition.Issues.Count > 1 ? FileLabels.Each(scope, context, language => issue.Title[language]) : null,
        ["texts"] = Values.List(issue.AllTexts.Where(scope.Has).Select(text => new Values
        {
            ["href"] = "#" + scope.PlaceOf(text),
            ["title"] = FileLabels.Each(scope, context, language => text.In(language)?.Title ?? ""),
        })),
    };
}
