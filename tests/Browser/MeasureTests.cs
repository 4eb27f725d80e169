using Microsoft.Playwright;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>How far a reader must look for the text, and how long its lines are: with the edition's faces and with those that stand in for them.</summary>
[NeedsProgram("Chromium")]
public sealed class MeasureTests
{
    public static TheoryData<string> Texts =>
        [.. RealEdition.Result.Edition!.IssueTexts.SelectMany(text => text.Versions.Select(version => $"{version.Language.Code}/{text.IssueId}/{text.Id}/index.html"))];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task The_first_line_of_a_text_is_in_the_upper_half_of_a_phone(string path)
    {
        var context = await Chromium.NewContextAsync(390);
        var page = await OpenAsync(context, path);
        await page.SetViewportSizeAsync(390, 844);
        var top = await page.EvaluateAsync<double>("document.querySelector('.body').getBoundingClientRect().top");
        await context.CloseAsync();
        Assert.InRange(top, 1, 400);
    }

    [Theory]
    [InlineData("fa/2001-04/interview/index.html", true)]
    [InlineData("en/2001-04/interview/index.html", true)]
    [InlineData("fa/2001-04/interview/index.html", false)]
    [InlineData("en/2001-04/interview/index.html", false)]
    [InlineData("fa/2001-04/open-letter/index.html", true)]
    [InlineData("en/2001-04/open-letter/index.html", true)]
    [InlineData("fa/principles/index.html", true)]
    [InlineData("en/principles/index.html", true)]
    public async Task A_line_has_45_to_75_characters(string path, bool hasFaces)
    {
        foreach (var width in (int[])[768, 1280, 1920])
        {
            var context = await Chromium.NewContextAsync(width);
            if (!hasFaces) await context.RouteAsync("**/*.woff2", route => route.AbortAsync());
            var page = await OpenAsync(context, path);
            var lines = await LinesAsync(page);
            await context.CloseAsync();
            Assert.NotEmpty(lines);
            Assert.All(lines, length => Assert.InRange(length, 45, 75));
        }
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Join(RealEdition.Folder, path)).AbsoluteUri);
        await page.EvaluateAsync("document.fonts.ready.then(() => true)");
        return page;
    }

    // The characters of each full line: the last line of a paragraph and one that a long word has cut short are none.
    private static async Task<int[]> LinesAsync(IPage page) => await page.EvaluateAsync<int[]>("""
        () => [...document.querySelectorAll('.body p:not(.lines, .signature)')].flatMap(paragraph => {
          const lines = [];
          let bottom;
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node.parentElement.closest('.bn, .pb, sup, .unseen')) continue;
            for (let i = 0; i < node.data.length; i++) {
              const range = document.createRange();
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const box = range.getClientRects()[0];
              if (box && box.width && (bottom === undefined || Math.abs(box.bottom - bottom) > box.height / 2)) { lines.push(''); bottom = box.bottom; }
              if (lines.length) lines[lines.length - 1] += node.data[i];
            }
          }
          const lengths = lines.map(line => line.replace(/\u200c/g, '').replace(/\s+/g, ' ').trim().length);
          return lengths.slice(0, -1);
        })
        """);
}
