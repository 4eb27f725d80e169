using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace IskraSite.Benchmarks.Corpus;

/// <summary>A corpus as the input folder of an edition.</summary>
internal static partial class EditionCorpus
{
    /// <summary>Writes the input folder.</summary>
    /// <param name="isReal">Whether with all that <see cref="CorpusKind.Real"/> has.</param>
    public static void Write(IEnumerable<int> issues, bool isReal, string folder)
    {
        var named = new ConcurrentDictionary<(string File, Name Name), bool>();
        Parallel.ForEach(issues, issue => WriteIssue(issue, isReal, folder, (file, name) => named.TryAdd((file, name), true)));
        foreach (var file in named.Keys.GroupBy(key => key.File, key => key.Name))
        {
            var entries = file.OrderBy(name => name.Id, StringComparer.Ordinal).Select(name => Entry(file.Key, name));
            CorpusFolder.Put(folder, file.Key, string.Concat(entries));
        }

        WriteSettings(folder, ["pages"]);
    }

    /// <summary>Writes the settings of the edition over those that are there.</summary>
    /// <param name="outputs">What a build of it is to make.</param>
    public static void WriteSettings(string folder, IEnumerable<string> outputs) => CorpusFolder.Put(folder, "edition.yml", $$$"""
        title: {fa: بامداد, en: Bamdad}
        description: {fa: روزنامه بامداد, en: The newspaper Bamdad}
        languages:
          - {code: fa, name: فارسی, direction: rtl, role: original}
          - {code: en, name: English, direction: ltr, role: translation}
        base-url: https://news.example/
        tag-authority: news.example,2026
        version: 1.0.0
        published: 2026-01-01
        history:
          - {version: 1.0.0, date: 2026-01-01, changes: {fa: نخست, en: First}}
        publisher: {name: {fa: بامداد, en: Bamdad}}
        licences:
          program: {id: MIT, name: {fa: MIT, en: MIT}, url: "https://opensource.org/license/mit", note: {fa: برنامه, en: program}}
          apparatus: {id: CC-BY-4.0, name: {fa: CC BY, en: CC BY}, url: "https://creativecommons.org/licenses/by/4.0/", note: {fa: ترجمه, en: translation}}
          texts: {id: UND, name: {fa: UND, en: UND}, url: "https://rightsstatements.org/vocab/UND/1.0/", note: {fa: متن, en: texts}}
        withdrawal: {fa: بنویسید, en: write}
        outputs: [{{{string.Join(", ", outputs)}}}]

        """);

    private static void WriteIssue(int issue, bool isReal, string folder, Action<string, Name> note)
    {
        var home = Path.Join(folder, "issues", Article.FolderOf(issue));
        var apparatus = isReal ? new Apparatus(issue, note) : null;
        var articles = Enumerable.Range(1, Article.InIssue).Select(number => new Article(issue, number)).ToList();
        foreach (var article in articles)
        {
            note("people.yml", article.Author);
            foreach (var language in Vocabulary.Both)
            {
                var (title, summary, blocks, definitions) = article.In(language);
                apparatus?.Mark(article, blocks, language);
                var own = language.IsOriginal
                    ? $"kind: article\ndate: {article.Date:yyyy-MM-dd}\nauthor: [{article.Author.Id}]\n{apparatus?.Read(article, blocks)}"
                    : "";
                var body = string.Join("\n\n", blocks.Select((block, i) => StartOfWords().Replace(block, $"$0[]{{#p{i + 1}}}", 1)));
                var text = $"---\ntitle: '{title}'\nsummary: '{summary}'\n{own}---\n\n{body}\n\n{definitions}";
                CorpusFolder.Put(home, $"{article.Slug}.{language.Language}.md", text);
            }
        }

        CorpusFolder.Put(home, "issue.yml", $$"""
            title: {fa: شماره {{issue}}, en: Issue {{issue}}}
            date: {{Article.DateOf(issue):yyyy-MM-dd}}
            summary: {fa: شماره {{issue}}, en: Issue {{issue}}}
            texts: [{{string.Join(", ", articles.Select(article => article.Slug))}}]

            """ + apparatus?.Write(articles[0], home));
    }

    private static string Entry(string file, Name name)
    {
        var kind = file switch { "organisations.yml" => "  kind: union\n", "places.yml" => $"  country: {name.Country}\n", _ => "" };
        return $$"""
            - id: {{name.Id}}
              name: {fa: {{name.Persian}}, en: {{name.English}}}
              about: {fa: در این شماره‌ها, en: In these issues}
            {{kind}}
            """;
    }

    [GeneratedRegex(@"^(#+ |- |\d+\. |> |\| )?")]
    private static partial Regex StartOfWords();
}
