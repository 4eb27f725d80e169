using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace IskraSite.Tests.Outputs;

/// <summary>A paper of 300 issues: every page of it is as small as one of a paper with few.</summary>
public sealed partial class ManyIssuesTests
{
    private const int Issues = 300, Names = 600, Kilobyte = 1024;

    // A kind of page by the folder below a language that it lies in, and how many kilobytes it may have as it is and on the line. What is not named is at most Other.
    private static readonly (string Folder, int Plain, int Zipped)[] Budgets =
    [
        ("people/", 120, 12), ("organisations/", 120, 12), ("places/", 120, 12), ("chronology/", 120, 12), ("supporters/map/", 110, 40), ("supporters/", 130, 14),
    ];

    private static readonly (string Folder, int Plain, int Zipped) Other = ("", 48, 10);

    [Fact]
    [TriesMany]
    public void Every_page_is_small_and_everything_is_reached()
    {
        using var bench = EditionBench.Good();
        Write(bench);
        bench.BuildWell();
        var pages = Directory.EnumerateFiles(bench.Output, "index.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(bench.Output, file).Replace('\\', '/')).ToHashSet();
        foreach (var language in (string[])["fa", "en"])
        {
            Assert.Empty(pages.Where(page => page.StartsWith(language + "/", StringComparison.Ordinal)).Select(page => (page, Weight(bench, page, page[3..]))).Where(one => one.Item2 is not null));

            // By links alone, as a reader without scripts goes.
            var reached = Reached(bench, $"{language}/index.html", pages);
            Assert.Empty(pages.Where(page => page.StartsWith(language + "/", StringComparison.Ordinal) && !reached.Contains(page)).Take(5));

            // A year and a month, in the language's own words; letters; what is too large for one file says so.
            Assert.Contains(language == "fa" ? "۱۹۹۱ (۱۳۶۹–۱۳۷۰)" : "1991 (1369–1370)", bench.Page($"{language}/index.html").QuerySelector(".parts")!.TextContent, StringComparison.Ordinal);
            Assert.NotNull(bench.Page($"{language}/issues/1991/index.html").QuerySelector("a[href$='issues/1991/05/index.html']"));
            Assert.Contains("1991", bench.Page($"{language}/search/index.html").QuerySelectorAll("#in-issue option").Select(option => option.GetAttribute("value")));
        }

        // One page in two languages names the other; letters are each language's own.
        Assert.NotNull(bench.Page("fa/issues/1991/05/index.html").QuerySelector("link[rel=alternate][hreflang=en][href$='en/issues/1991/05/']"));
        Assert.NotNull(bench.Page("fa/people/mahmoud-salehi/1991/index.html").QuerySelector("link[rel=alternate][hreflang=en][href$='en/people/mahmoud-salehi/1991/']"));
        var letter = bench.Page("en/people/letter-0057/index.html");
        Assert.Null(letter.QuerySelector("link[hreflang=fa]"));
        Assert.EndsWith("/en/people/letter-0057/", letter.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_added_moves_no_address()
    {
        using var bench = EditionBench.Good();
        const string Outputs = "pages, indexes, chronology, emendations, supporters, offline, one-file";
        Write(bench, 40, Outputs);
        bench.BuildWell();
        var before = Addresses(bench);
        Assert.NotNull(bench.Page("en/downloads/1990/02/index.html").QuerySelector("a[href$='-no-010-en.html']"));
        Write(bench, 60, Outputs);
        bench.BuildWell();
        Assert.Empty(before.Except(Addresses(bench)));
    }

    private static HashSet<string> Addresses(EditionBench bench) =>
        [.. Directory.EnumerateFiles(bench.Output, "index.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(bench.Output, file))];

    private static string? Weight(EditionBench bench, string page, string below)
    {
        var bytes = File.ReadAllBytes(Path.Join(bench.Output, page));
        var budget = Array.Find(Budgets, kind => below.StartsWith(kind.Folder, StringComparison.Ordinal));
        if (budget.Folder is null) budget = Other;
        var zipped = WeightTests.Zipped(bytes);
        return bytes.Length > budget.Plain * Kilobyte || zipped > budget.Zipped * Kilobyte ? $"{bytes.Length} bytes, {zipped} on the line" : null;
    }

    private static HashSet<string> Reached(EditionBench bench, string start, HashSet<string> pages)
    {
        var reached = new HashSet<string> { start };
        var waiting = new Queue<string>([start]);
        while (waiting.TryDequeue(out var page))
        {
            var text = bench.Text(page);
            foreach (var link in Link().EnumerateMatches(text))
            {
                var to = new Uri(new Uri("https://x/" + page), text.Substring(link.Index, link.Length)).AbsolutePath[1..];
                if (pages.Contains(to) && reached.Add(to)) waiting.Enqueue(to);
            }
        }

        return reached;
    }

    [GeneratedRegex("(?<= href=\")[^\"#:]+")]
    private static partial Regex Link();

    // Short texts that name one person always and others in turn, two events and six supporters an issue, five days apart.
    private static void Write(EditionBench bench, int issues = Issues, string outputs = "pages, indexes, chronology, emendations, supporters, search, feeds, history, sitemap")
    {
        var settings = bench.TextOf("edition.yml");
        bench.Put("edition.yml", settings[..settings.IndexOf("outputs:", StringComparison.Ordinal)] + $"outputs: [{outputs}]\n");
        var people = new StringBuilder("- id: mahmoud-salehi\n  name: {fa: محمود صالحی, en: Mahmoud Salehi}\n  about: {fa: دبیر سندیکا., en: Secretary.}\n");
        for (var i = 0; i < Names; i++)
            people.Append(CultureInfo.InvariantCulture, $"- id: p{i}\n  name: {{fa: {(i % 2 == 0 ? "کارگر" : "دبیر")} شماره {i}, en: {(i % 2 == 0 ? "Worker" : "Clerk")} Number {i}}}\n  about: {{fa: کارگر., en: Worker.}}\n");
        bench.Put("people.yml", people.ToString());
        for (var i = 0; i < issues; i++)
        {
            var date = new DateOnly(1990, 1, 3).AddDays(5 * i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var folder = $"issues/no-{i + 1:000}";
            bench.Put($"{folder}/issue.yml", $"title: {{fa: شماره {i + 1}, en: Number {i + 1}}}\ndate: {date}\nsummary: {{fa: کارگران., en: Workers.}}\ntexts: [news]\nsupporters: news\nwitness: source/reading.txt\n");
            bench.Put($"{folder}/news.fa.md", $"---\ntitle: خبر {i + 1}\nsummary: خبر.\nkind: article\ndate: {date}\nsource: 1-2\nproof: 1\n---\n\n# []{{#p1}}خبر {i + 1}\n\n[]{{#p2}}[محمود صالحی]{{person=mahmoud-salehi}} و [کارگر]{{person=p{2 * i}}} در [{date}]{{date={date}}} [آمدند]{{sic=\"آمد\"}}.\n");
            bench.Put($"{folder}/news.en.md", $"---\ntitle: News {i + 1}\nsummary: News.\ntranslator: editors\n---\n\n# []{{#p1}}News {i + 1}\n\n[]{{#p2}}[Mahmoud Salehi]{{person=mahmoud-salehi}} and a [worker]{{person=p{2 * i}}} came on [{date}]{{date={date}}}.\n");
            bench.Put($"{folder}/chronology.yml", $"events:\n  - id: strike\n    date: {date}\n    title: {{fa: اعتصام, en: Strike}}\n    passages: [{{at: news#p2}}]\n");
            bench.Put($"{folder}/source/reading.txt", $"خبر {i + 1}\nمحمود صالحی و کارگر در {date} آمد.\nحمایت‌ها:\nکانادا\n{string.Concat(Enumerable.Range(1, 6).Select(n => $"اتحادیه {n}\n"))}");
            var entries = Enumerable.Range(1, 6).Select(n => $"      - id: ca-{n}\n        name: {{fa: 'اتحادیه {n}', en: 'Union {n}'}}\n        kind: union\n        cert: high\n");
            bench.Put($"{folder}/supporters.yml", $"title: {{fa: ضمیمه, en: Annex}}\nsource: 3-10\nheading:\n  id: a1\n  text: {{fa: 'حمایت‌ها:', en: 'Support:'}}\ncountries:\n  - code: CA\n    place: canada\n    name: {{fa: کانادا, en: Canada}}\n    entries:\n{string.Concat(entries)}");
        }
    }
}
