using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Outputs.Books.Parts;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Books.Pdf;

/// <summary>
/// Each issue as a PDF in each of its languages and sizes of paper, printed by a Chromium of the machine. Without one it plans nothing, and so no page leads to what is not
/// there: it is asked for by <c>--with pdf</c>, not by the edition, since its bytes depend on the browser.
/// </summary>
/// <param name="browser">What prints; null when there is none.</param>
internal sealed class PdfRoom(Browser? browser) : Room
{
    /// <inheritdoc/>
    public override string? Name => OutputKeys.Pdf;

    /// <summary>The browser for an edition that asks for PDFs; that there is none is a finding.</summary>
    public static Browser? FindBrowser(EditionSettings settings, string? given, DiagnosticBag bag, CancellationToken stop)
    {
        if (!settings.Outputs.TryGetValue(OutputKeys.Pdf, out var place)) return null;
        var browser = Browser.Find(given, out var why, stop);
        if (browser is null) bag.Add(Codes.Output.NoBrowser, place, why, "install Chromium, or name it in the environment variable CHROMIUM");
        return browser;
    }

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => browser is null ? [] :
        from issue in edition.Issues
        from language in Book.LanguagesOf(issue, edition.Settings)
        from paper in Paper.All
        select Addresses.Pdf(edition.Settings, issue, language.Code, paper.Name);

    /// <inheritdoc/>
    public override IEnumerable<string> ThemeFiles(Edition edition) => browser is null ? [] : Pamphlet.ThemeFiles;

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, RenderContext context)
    {
        if (browser is null) return null;
        foreach (var language in Book.LanguagesOf(bodies.Issue, context.Edition.Settings))
        {
            var state = new BookState(new Book(bodies.Issue, [language], OutputKeys.Pdf, language.Code, new OutputPath("")) { IsOneDocument = true }, bodies, context);
            var pamphlet = new Pamphlet(state);
            foreach (var paper in Paper.All)
            {
                var path = Addresses.Pdf(context.Edition.Settings, bodies.Issue, language.Code, paper.Name);

                // On which pages the texts are is known when they have been printed; the contents tell it in a second print.
                var pages = new PrintedPdf(browser.Print(pamphlet.On(paper, pages: null))).Pages;
                var document = pamphlet.On(paper, pages);
                var pdf = new PrintedPdf(browser.Print(document)).WithTitles(Headings.In(document));
                PdfDates.Set(pdf, context.Edition.Settings.Published.FirstDay);
                context.Write(path, pdf, ThemeOrigin.OfTemplates(Pamphlet.Template, TextPart.Template));
            }
        }

        return null;
    }
}
