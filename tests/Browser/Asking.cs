using Microsoft.Playwright;

namespace IskraSite.Tests.Browser;

/// <summary>Asking the search of a page.</summary>
internal static class Asking
{
    /// <summary>Asks, waits for the hits and, unless told otherwise, for more of them until there are no more.</summary>
    /// <returns>The addresses of the hits.</returns>
    public static async Task<IReadOnlyList<string>> AskAsync(this IPage page, string query, string language, string issue, bool isAll = true) => await page.EvaluateAsync<string[]>("""
        ([query, language, issue, isAll]) => new Promise(resolve => {
          const list = document.getElementById('hits'), more = document.getElementById('more-hits');
          document.getElementById('in-language').value = language;
          document.getElementById('in-issue').value = issue;
          document.getElementById('q').value = query;
          delete list.dataset.query;
          document.getElementById('search').dispatchEvent(new Event('submit', { cancelable: true }));
          let seen = -1;
          (function look() {
            const count = list.children.length;
            if (list.dataset.query !== query || list.hasAttribute('aria-busy')) return setTimeout(look, 5);
            if (!isAll || more.hidden) return resolve([...list.querySelectorAll('a')].map(a => a.href));
            if (count !== seen) { seen = count; more.click(); }
            setTimeout(look, 5);
          })();
        })
        """, new object[] { query, language, issue, isAll });
}
