using IskraSite.Tests.Outputs;
using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>Every kind of page as a reader's browser shows it from a disk, without a network, on a phone and on a desk.</summary>
public abstract class PagesInBrowser
{
    public static TheoryData<string> Paths => [.. PageKinds.All];

    protected abstract ColorScheme Scheme { get; }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_is_accessible_keeps_to_itself_and_fits(string path)
    {
        var complaints = new List<string>();
        var context = await Chromium.NewContextAsync(320, Scheme, bypassPolicy: true);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Add("console: " + message.Text);
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal)) complaints.Add("asks for " + request.Url);
        };
        page.RequestFailed += (_, request) => complaints.Add("does not get " + request.Url);

        await page.GotoAsync(new Uri(Path.Join(RealEdition.Folder, path)).AbsoluteUri);
        foreach (var width in (int[])[320, 1280])
        {
            await page.SetViewportSizeAsync(width, 800);
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")) complaints.Add($"is wider than a window of {width} px");
            complaints.AddRange((await Accessibility.ComplaintsAsync(page)).Select(complaint => $"{complaint} ({width} px)"));
        }

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
