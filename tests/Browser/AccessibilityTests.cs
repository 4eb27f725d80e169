using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>The checker itself: a page that is wrong is found to be.</summary>
[NeedsProgram("Chromium")]
public sealed class AccessibilityTests
{
    [Fact]
    public async Task A_picture_without_words_and_grey_on_grey_are_found()
    {
        var context = await Chromium.NewContextAsync(390, bypassPolicy: true);
        var page = await context.NewPageAsync();
        await page.SetContentAsync("""<html lang="en"><title>t</title><main><h1>h</h1><img src="data:,"><p style="color:#aaa;background:#bbb">grey on grey</p></main></html>""");
        var complaints = await Accessibility.ComplaintsAsync(page);
        await context.CloseAsync();
        Assert.Contains(complaints, complaint => complaint.StartsWith("image-alt: ", StringComparison.Ordinal));
        Assert.Contains(complaints, complaint => complaint.StartsWith("color-contrast: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_read_in_the_dark_is_found()
    {
        var context = await Chromium.NewContextAsync(390, bypassPolicy: true);
        var page = await context.NewPageAsync();
        await page.SetContentAsync("""<html lang="en"><title>t</title><style>@media (prefers-color-scheme: dark) { main { background: #222 } }</style><main><h1>black on black</h1></main></html>""");
        var complaints = await Accessibility.ComplaintsAsync(page);
        await context.CloseAsync();
        Assert.NotEmpty(complaints);
        Assert.All(complaints, complaint => Assert.True(complaint.StartsWith("color-contrast: ", StringComparison.Ordinal) && complaint.EndsWith("Dark)", StringComparison.Ordinal), complaint));
    }
}
