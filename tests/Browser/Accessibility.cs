using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace IskraSite.Tests.Browser;

/// <summary>
/// Asks axe-core about a page. The package's own call opens a second page for every question and fetches all styles again, which a page
/// on a disk may not do and which waits ten seconds in vain: so its script is run directly.
/// </summary>
internal static class Accessibility
{
    private const string All = "'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'";
    private const string OfColours = "'color-contrast', 'link-in-text-block'";

    private static readonly Lazy<string> Script = new(() =>
    {
        using var stream = typeof(AxeResult).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    /// <summary>
    /// What breaks WCAG 2.2 AA or axe's best practices, one line an element, and whether the page is wider than its window: on a phone and on
    /// a desk, in light and in dark. In dark only what depends on colours is asked: nothing else differs. The context must bypass the page's policy.
    /// </summary>
    public static async Task<IReadOnlyList<string>> ComplaintsAsync(IPage page)
    {
        var complaints = new List<string>();
        foreach (var width in (int[])[320, 1280])
        {
            await page.SetViewportSizeAsync(width, 800);
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")) complaints.Add($"is wider than a window of {width} px");
            foreach (var (scheme, rules) in new[] { (ColorScheme.Light, All), (ColorScheme.Dark, OfColours) })
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                complaints.AddRange((await AskAsync(page, rules)).Select(complaint => $"{complaint} ({width} px, {scheme})"));
            }
        }

        return complaints;
    }

    private static async Task<IReadOnlyList<string>> AskAsync(IPage page, string rules)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'")) await page.EvaluateAsync(Script.Value);
        var found = await page.EvaluateAsync<string>($$"""
            () => axe.run(document, { preload: false, resultTypes: ['violations'], runOnly: [{{rules}}] })
              .then(result => JSON.stringify(result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.html}`))))
            """);
        return JsonSerializer.Deserialize<string[]>(found)!;
    }
}
