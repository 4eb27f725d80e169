using System.Globalization;

namespace IskraSite.Benchmarks.Corpus;

/// <summary>
/// The peers’ corpus as a site of Hugo, with the pages that the profile <em>plain</em> has: articles, issues, home, RSS, sitemap.
/// </summary>
internal static class HugoCorpus
{
    /// <summary>Writes the site: the layouts of <c>tests/Benchmarks/hugo/</c> and the articles.</summary>
    public static void Write(IEnumerable<int> issues, string folder)
    {
        var layouts = Path.Join(Repository.Benchmarks, "hugo");
        foreach (var file in Directory.EnumerateFiles(layouts, "*", SearchOption.AllDirectories))
            CorpusFolder.Put(folder, Path.GetRelativePath(layouts, file), File.ReadAllText(file));
        Parallel.ForEach(issues, issue =>
        {
            foreach (var language in Vocabulary.Both)
            {
                var head = $"title: \"{issue}\"\ndate: {Day(Article.DateOf(issue))}T06:00:00Z\nissue: {issue}";
                CorpusFolder.Put(folder, $"content/{language.Language}/{Article.FolderOf(issue)}/_index.md", $"---\n{head}\n---\n");
            }

            for (var number = 1; number <= Article.InIssue; number++)
            {
                var article = new Article(issue, number);
                foreach (var language in Vocabulary.Both) Write(article, language, folder);
            }
        });
    }

    private static void Write(Article article, Vocabulary language, string folder)
    {
        var (title, summary, blocks, definitions) = article.In(language);
        CorpusFolder.Put(folder, $"content/{language.Language}/{Article.FolderOf(article.Issue)}/{article.Slug}.md", $"""
            ---
            title: "{title}"
            date: {Day(article.Date)}T{6 + article.Number:00}:00:00Z
            author: "{article.Author.In(language)}"
            issue: {article.Issue}
            slug: "{article.Slug}"
            summary: "{summary}"
            tags: [{string.Join(", ", article.Tags.Select(tag => language["tags"][tag]))}]
            ---

            {string.Join("\n\n", blocks)}

            {definitions}
            """);
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
