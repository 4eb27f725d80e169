using System.Text.Json;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>The strict policy forbids scripts inside pages; JSON-LD is data inside a page, and a browser must agree.</summary>
[NeedsProgram("Chromium")]
public sealed class MetadataBlockTests
{
    [Theory]
    [InlineData("fa/2001-04/message/index.html")]
    [InlineData("en/supporters/index.html")]
    [InlineData("index.html")]
    public async Task A_browser_with_the_strict_policy_takes_the_data_for_data(string path)
    {
        var complaints = new List<string>();
        var context = await Chromium.NewContextAsync(1280);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add(message.Text);
        };
        await page.AddInitScriptAsync("addEventListener('securitypolicyviolation', event => console.error('violates ' + event.violatedDirective));");
        await page.GotoAsync(new Uri(Path.Join(RealEdition.Folder, path)).AbsoluteUri);
        var data = await page.EvaluateAsync<string>("document.querySelector('script[type=\"application/ld+json\"]').textContent");
        await page.EvaluateAsync("() => { const script = document.createElement('script'); script.type = 'application/ld+json'; document.head.append(script); }");
        await context.CloseAsync();
        Assert.Empty(complaints);
        Assert.Equal("https://schema.org", JsonDocument.Parse(data).RootElement.GetProperty("@context").GetString());
    }
}
