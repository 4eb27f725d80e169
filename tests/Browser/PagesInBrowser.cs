using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>Every kind of page as a reader's browser shows it from a disk, without a network, on a phone and on a desk, in light and in dark.</summary>
public abstract class PagesInBrowser
{
    protected static async Task<IReadOnlyList<string>> ComplaintsAboutAsync(string path)
    {
        var complaints = new List<string>();
        var context = await Chromium.NewContextAsync(320, bypassPolicy: true);
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
        complaints.AddRange(await Accessibility.ComplaintsAsync(page));
        await context.CloseAsync();
        return complaints;
    }
}

[NeedsProgram("Chromium")]
public sealed class PersianPagesTests : PagesInBrowser
{
    public static TheoryData<string> Paths => [.. PageKinds.In("fa")];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_is_accessible_keeps_to_itself_and_fits(string path) => Assert.Empty(await ComplaintsAboutAsync(path));
}

[NeedsProgram("Chromium")]
public sealed class EnglishPagesTests : PagesInBrowser
{
    public static TheoryData<string> Paths => [.. PageKinds.In("en"), .. PageKinds.InNoLanguage];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_is_accessible_keeps_to_itself_and_fits(string path) => Assert.Empty(await ComplaintsAboutAsync(path));
}
