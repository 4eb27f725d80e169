using IskraSite.Editions.Model;
using IskraSite.Outputs.Bodies;
using IskraSite.Outputs.Frame;
using IskraSite.Outputs.Metadata;
using IskraSite.Outputs.Templates;

namespace IskraSite.Outputs.Pages;

/// <summary>A page in the editors' own words: about the edition, its principles, the editors' note to an issue.</summary>
internal static class EditionPage
{
    public static void Write(Text text, VersionBody body, Issue? issue, Press press)
    {
        var language = body.Version.Language;
        var path = Addresses.Text(language, text);
        var frame = new PageFrame(path, language, "page", body.Version.Title, body.Version.Summary)
        {
            Subject = issue is null ? PageSubject.Itself : new PageSubject.OfIssue(issue, IsItsPage: false),
            InLanguage = other => Addresses.Text(other, text),
            Issue = issue,
            Trail = issue is null ? [] : [(issue.Title[language], Addresses.Issue(language, issue))],
        };
        var html = new PageHtml(path, language, press) { Text = text };

        // The template shows the title; a first heading that repeats it is the same title for readers of the bare file.
        var blocks = body.Blocks is [Heading { Level: 1 }, ..] ? body.Blocks.Skip(1) : body.Blocks;
        press.WritePage(frame, "page.html", new Values
        {
            ["title"] = body.Version.Title,
            ["summary"] = body.Version.Summary,
            ["body"] = html.Blocks(blocks),
        });
    }
}
