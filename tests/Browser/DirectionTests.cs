using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Bodies;
using IskraSite.Tests.Languages;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>The table of directions measured glyph by glyph in a browser: as pages write the lines, and as the results of the search do.</summary>
[NeedsProgram("Chromium")]
public sealed class DirectionTests
{
    // From left to right, each letter that has a width and a place of its own.
    private const string Measure = """
        () => [...document.querySelectorAll('p')].map(p => {
          const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
          const seen = [];
          let at = 0;
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (let i = 0; i < node.data.length; i++, at++) {
              const range = document.createRange();
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const box = range.getBoundingClientRect();
              if (box.width > 0 && !/[ \u0654]/.test(node.data[i])) seen.push([(box.left + box.right) / 2, at, node.data[i]]);
            }
          return seen.sort((one, other) => one[0] - other[0]).map(glyph => glyph[2]).join('');
        })
        """;

    private static readonly Language Persian = new("fa", "فارسی", "rtl", IsOriginal: true);
    private static readonly Language English = new("en", "English", "ltr", IsOriginal: false);

    [Fact]
    public async Task A_browser_shows_each_line_as_the_table_says()
    {
        var html = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><style>p { white-space: nowrap; font: 16px monospace }</style>");
        foreach (var line in DirectionTable.All)
        {
            var language = line.IsRightToLeft ? Persian : English;
            html.Append($"<p dir={language.Direction} lang={language.Code}>").Append(Runs.HtmlOf(line.Line, language, Persian).Markup).Append("</p>");
        }

        var context = await Chromium.NewContextAsync(1600);
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html.ToString());
        var seen = await page.EvaluateAsync<string[]>(Measure);
        await context.CloseAsync();
        Assert.Equal(DirectionTable.All.Select(LettersOf), seen);
    }

    [Fact]
    public async Task The_search_isolates_what_pages_isolate()
    {
        var context = await Chromium.NewContextAsync(1600);
        var page = await context.NewPageAsync();
        var script = RealEdition.Files.Single(file => file.StartsWith("assets/search-", StringComparison.Ordinal) && RealEdition.Text(file).Contains("String.raw", StringComparison.Ordinal));
        var rule = RealEdition.Text(script).Split("String.raw`")[1].Split('`')[0];
        var found = await page.EvaluateAsync<string[]>("""
            ([table, lines]) => {
              const parts = table.split('\n');
              const whole = rule => rule.replace(/§(.)/g, (_, part) => whole(parts[part.charCodeAt(0) - 65]));
              const rules = [new RegExp(whole(parts[0]), 'g'), new RegExp(whole(parts[1]), 'g')];
              return lines.map(line => [...line.slice(1).matchAll(rules[line[0] === '<' ? 0 : 1])].filter(match => match[match.length - 1] === undefined)
                .map(match => match[0].slice(match.slice(1).join('').length)).join('|'));
            }
            """, new object[] { rule, DirectionTable.All.Select(line => (line.IsRightToLeft ? "<" : ">") + line.Line).ToArray() });
        await context.CloseAsync();
        Assert.Equal(
            DirectionTable.All.Select(line => string.Join('|', IskraSite.Languages.DirectionRule.IsolatesIn(line.Line, line.IsRightToLeft).Select(range => line.Line[range]))), found);
    }

    private static string LettersOf(DirectionTable line) => string.Concat(line.Seen.Split('|').Select(piece => piece[0] == '<' ? new string([.. piece[1..].Reverse()]) : piece[1..]))
        .Replace(" ", "", StringComparison.Ordinal).Replace("\u200C", "", StringComparison.Ordinal).Replace("\u0654", "", StringComparison.Ordinal);
}
