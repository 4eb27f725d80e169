using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>The issues of a year or a month, where there are too many for the home page.</summary>
internal static class IssuesPage
{
    public static void Write(Division<Issue> part, Language language, RenderContext context)
    {
        var root = Addresses.Issues(language);
        var words = context.StringsOf(language);
        var title = words["issues"];
        var frame = PartsPanel.FrameOf(part, new PageFrame(root, language, "page", title, title) { Subject = PageSubject.List, InLanguage = Addresses.Issues }, context) with { };
        frame = frame with { Breadcrumbs = [.. frame.Breadcrumbs.Select(step => step.Path == root ? (step.Text, Addresses.Home(language)) : step)] };
        context.WritePage(frame with { Description = frame.Title! }, "issues.html", new Values
        {
            ["title"] = frame.Title,
            ["parts"] = PartsPanel.Of(part, root, frame.Path, language, context),
            ["issues"] = Values.List((part.IsDivided ? [] : part.Items.Reverse()).Select(issue => Row(issue, frame, context))),
        });
    }

    /// <summary>An issue in a list.</summary>
    public static Values Row(Issue issue, PageFrame frame, RenderContext context) => new()
    {
        ["title"] = OtherLanguage.Words(issue.Title, frame.Language, context),
        ["summary"] = OtherLanguage.Words(issue.Summary, frame.Language, context),
        ["href"] = context.Map.Href(frame.Path, Addresses.Issue(frame.Language, issue)),
    };
}
