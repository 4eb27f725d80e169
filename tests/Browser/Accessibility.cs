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
    private static readonly Lazy<string> Script = new(() =>
    {
        using var stream = typeof(AxeResult).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    /// <summary>What breaks WCAG 2.2 AA or axe's best practices, one line an element. The context must bypass the page's policy.</summary>
    public static async Task<IReadOnlyList<string>> ComplaintsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'")) await page.EvaluateAsync(Script.Value);
        var found = await page.EvaluateAsync<string>("""
            () => axe.run(document, {
                preload: false,
                resultTypes: ['violations'],
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              }).then(result => JSON.stringify(result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.html}`))))
            """);
        return JsonSerializer.Deserialize<string[]>(found)!;
    }
}
