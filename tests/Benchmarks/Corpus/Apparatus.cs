using System.Text;

namespace IskraSite.Benchmarks.Corpus;

/// <summary>
/// What makes an issue of the corpus one of an edition: marks in its texts, the witness that they were read from, an annex of supporters,
/// a chronology.
/// </summary>
internal sealed class Apparatus(int issue, Action<string, Name> note)
{
    private const int EntriesOfCountry = 6;

    private static readonly Name[] Countries =
    [
        new("canada", "کانادا", "Canada", "CA"), new("sweden", "سوئد", "Sweden", "SE"), new("finland", "فنلاند", "Finland", "FI"),
        new("norway", "نروژ", "Norway", "NO"), new("denmark", "دانمارک", "Denmark", "DK"), new("germany", "آلمان", "Germany", "DE"),
    ];

    private readonly Prng random = new($"{issue}/apparatus");
    private readonly WitnessText witness = new();
    private readonly StringBuilder events = new("events:\n");
    private readonly StringBuilder form = new("pages: 5\nwitness: source/reading.txt\n");

    /// <summary>Puts the marks of an article into its blocks in a language.</summary>
    public void Mark(Article article, List<string> blocks, Vocabulary language)
    {
        var marks = new Marks(article, note);
        marks.AddTo(blocks, language);
        if (!language.IsOriginal) return;
        events.Append(null, $$"""
              - id: event-{{article.Number}}
                date: {{marks.Day:yyyy-MM-dd}}
                title: {fa: رویداد, en: Event}
                passages:
                  - at: {{article.Slug}}#p3

            """);
    }

    /// <summary>Has the blocks of an original read by the machine.</summary>
    /// <returns>The lines of the text’s front matter that name its lines of the witness.</returns>
    public string Read(Article article, IReadOnlyList<string> blocks)
    {
        // The second article is read in the wrong order, as columns are; the first has a line of the printers in it.
        var half = blocks.Count / 2;
        var swapped = article.Number == 2 ? witness.Add(blocks.Skip(half)) : default;
        var head = witness.Add(blocks.Take(half));
        if (article.Number == 1)
        {
            var (line, _) = witness.Add(["صفحه ۲"]);
            form.Append(null, $"unused:\n  - {{lines: {line}, kind: jump, reason: {{fa: راهنمای چاپی, en: Printed jump line}}}}\n");
        }

        var tail = article.Number == 2 ? swapped : witness.Add(blocks.Skip(half));
        if (article.Number == 2)
            form.Append(null, $"joins:\n  - {{from: {head.Last}, to: {tail.First}, cert: high, why: {{fa: دستور زبان, en: Grammar}}}}\n");
        return $"source: [{head.First}-{head.Last}, {tail.First}-{tail.Last}]\nproof: 1\n";
    }

    /// <summary>Writes annex, chronology and witness into the folder of the issue.</summary>
    /// <param name="annexed">The article that the annex belongs to.</param>
    /// <returns>What its <c>issue.yml</c> says of them.</returns>
    public string Write(Article annexed, string folder)
    {
        CorpusFolder.Put(folder, "supporters.yml", Annex());
        CorpusFolder.Put(folder, "chronology.yml", events.ToString());
        CorpusFolder.Put(folder, "source/reading.txt", witness.ToString());
        return form.Append(null, $"supporters: {annexed.Slug}\n").ToString();
    }

    private string Annex()
    {
        var countries = new StringBuilder();
        var printed = new List<string> { "لیست حمایت‌ها:" };
        foreach (var country in Countries)
        {
            note("places.yml", country);
            printed.Add(country.Persian);
            countries.Append(null, $$"""
                  - code: {{country.Country}}
                    place: {{country.Id}}
                    name: {fa: {{country.Persian}}, en: {{country.English}}}
                    entries:

                """);
            for (var i = 1; i <= EntriesOfCountry; i++)
            {
                var union = Name.Organisation(random.Skewed(Name.Organisations));
                var branch = random.Between(1, 9) * 10 + i;
                note("organisations.yml", union);
                var persian = $"[{union.Persian}]{{org={union.Id}}} (شعبه {Vocabulary.Persian.Digits(branch)})";
                printed.Add(persian);
                countries.Append(null, $$"""
                          - id: {{country.Id}}-{{i}}
                            name: {fa: '{{persian}}', en: '[{{union.English}}]{org={{union.Id}}} (branch {{branch}})'}
                            kind: union
                            branch: "{{branch}}"
                            cert: high

                    """);
            }
        }

        var (first, last) = witness.Add(printed);
        return $$"""
            title: {fa: ضمیمه, en: Annex}
            source: [{{first}}-{{last}}]
            heading:
              id: a1
              text: {fa: '{{printed[0]}}', en: 'List of supporters:'}
            countries:
            {{countries}}
            """;
    }
}
