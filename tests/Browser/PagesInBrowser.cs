using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using IskraSite.Tests.Outputs;
using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>Every kind of page as a reader's browser shows it from a disk, without a network, on a phone and on a desk.</summary>
public abstract class PagesInBrowser
{
    private static readonly AxeRunOptions Accessibility = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    public static TheoryData<string, int> Views
    {
        get
        {
            var views = new TheoryData<string, int>();
            foreach (var page in PageKinds.All)
            {
                views.Add(page, 320);
                views.Add(page, 1280);
            }

            return views;
        }
    }

    protected abstract ColorScheme Scheme { get; }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_is_accessible_keeps_to_itself_and_fits(string path, int width)
    {
        var own = new List<string>();
        var context = await Chromium.NewContextAsync(width, Scheme, bypassPolicy: true);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") own.Add("console: " + message.Text);
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal)) own.Add("asks for " + request.Url);
        };
        page.RequestFailed += (_, request) => own.Add("does not get " + request.Url);

        await page.GotoAsync(new Uri(Path.Join(RealEdition.Folder, path)).AbsoluteUri);
        if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")) own.Add("is wider than the window");

        // The checker itself asks for the stylesheets again, which a page on a disk may not: what it does is not the page's doing.
        var complaints = own.ToList();
        var found = await page.RunAxe(Accessibility);
        complaints.AddRange(found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Target} {node.Html}")));
        await context.CloseAsync();

        Assert.Empty(complaints);
    }
}

public sealed class LightPagesTests : PagesInBrowser
{
    protected override ColorScheme Scheme => ColorScheme.Light;
}

public sealed class DarkPagesTests : PagesInBrowser
{
    protected override ColorScheme Scheme => ColorScheme.Dark;
}
