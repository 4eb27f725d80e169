using IskraSite.Diagnostics;
using IskraSite.Publishing.Releases;
using Xunit;

namespace IskraSite.Tests.Publishing.Finished;

/// <summary>Editions in which templates get whatever they may be given.</summary>
internal static class RichEdition
{
    private const string Outputs = "outputs: [pages, facing, source, emendations, supporters, indexes, feeds, sitemap, offline, hosting]";

    /// <summary>The tiny edition with a note on an emendation and others to words, footnotes, what a register calls a person and printed pages, in every form that templates make.</summary>
    public static EditionBench Make()
    {
        var bench = EditionBench.Good();
        bench.Replace("edition.yml", Outputs, Outputs.Replace("[pages", "[pages, chronology, printed-pages, one-file, epub, search", StringComparison.Ordinal));
        bench.Replace("issues/2001-04/issue.yml", "texts: [", "pages: 2\ntexts: [");
        bench.Replace("issues/2001-04/announcement.fa.md", "cause=unknown}", "cause=unknown note=\"حرفی دو بار چاپ شده است.\" note-en=\"A letter is printed twice.\"}");
        bench.Replace("issues/2001-04/announcement.fa.md", "author: [kurdistan-committee]", "author: [kurdistan-committee, mahmoud-salehi]");

        bench.Put("people.yml", bench.TextOf("people.yml").TrimEnd('\n') + "\n  wikidata: Q42\n  cert: high\n");
        bench.Replace("issues/2001-04/announcement.fa.md", "به همه کارگران", "به [همه کارگران]{note=\"در سراسر ایران.\" note-en=\"All over Iran.\"}");
        bench.Replace("issues/2001-04/announcement.en.md", "all workers", "[all workers]{.note}");
        bench.Replace("pages/principles.fa.md", "هر تغییری", "هر [تغییری]{note=\"در متن.\" note-en=\"In the text.\"}");
        bench.Replace("pages/principles.fa.md", "نشان‌دار است", "[نشان‌دار]{.unclear cert=high cause=unknown} است");
        bench.Replace("pages/principles.en.md", "Every change", "Every [change]{.note}");

        // The one country that is on no map.
        bench.Replace("places.yml", "country: SE", "country: BV").Replace("issues/2001-04/supporters.yml", "code: SE", "code: BV");
        foreach (var language in (string[])["fa", "en"])
        {
            foreach (var file in (string[])[$"issues/2001-04/announcement.{language}.md", $"pages/principles.{language}.md"])
            {
                var text = bench.TextOf(file).TrimEnd('\n');
                var at = text.LastIndexOf('.');
                bench.Put(file, text[..at] + ".[^1]" + text[(at + 1)..] + "\n\n[^1]: ۱۳۸۰\n");
            }
        }

        return bench;
    }

    /// <summary>An edition whose first version is kept, of which a text has another name since and a page is withdrawn.</summary>
    public static EditionBench OfReleases()
    {
        var bench = EditionBench.Good();
        bench.Replace("edition.yml", Outputs, Outputs.Replace("[pages", "[pages, history", StringComparison.Ordinal));
        Assert.True(ReleaseLedger.Record(bench.Options(), new DiagnosticBag())?.IsNew);
        foreach (var language in (string[])["fa", "en"])
        {
            File.Move(bench.PathOf($"issues/2001-04/message.{language}.md"), bench.PathOf($"issues/2001-04/notice.{language}.md"));
            File.Delete(bench.PathOf($"pages/principles.{language}.md"));
        }

        bench.Replace("issues/2001-04/issue.yml", "[announcement, message]", "[announcement, notice]").Replace("issues/2001-04/issue.yml", "supporters: message", "supporters: notice");
        bench.AddToFrontMatter("issues/2001-04/notice.fa.md", "redirect-from: message");
        bench.Replace("edition.yml", "\npublisher:", "\nretired:\n  - {id: pages/principles, version: 2.0.0, to: 2001-04/announcement, reason: {fa: خواسته شد., en: Asked for.}}\npublisher:");
        bench.Replace("edition.yml", "version: 1.0.0\npublished", "version: 2.0.0\npublished");
        bench.Replace("edition.yml", "history:\n", "history:\n  - {version: 2.0.0, date: 2026-12-24, changes: {fa: دوم., en: Second.}, changed: [2001-04/notice]}\n");
        return bench;
    }

    /// <summary>Two such issues, in one of which a text is withheld, with a further reading that is left out.</summary>
    public static EditionBench OfTwoIssues()
    {
        var bench = Make();
        foreach (var file in Directory.EnumerateFiles(bench.PathOf("issues/2001-04"), "*", SearchOption.AllDirectories).ToList())
            bench.Put("issues/2001-05/" + Path.GetRelativePath(bench.PathOf("issues/2001-04"), file), File.ReadAllText(file));
        bench.Put("issues/2001-05/source/leaf.txt", "صفحه ۳\n");
        bench.Replace("issues/2001-05/issue.yml", "witness: source/reading.txt\nunused:\n", """
            witness: source/reading.txt
            witnesses:
              - {id: leaf, file: source/leaf.txt, title: {fa: برگ, en: A leaf}}
            unused:
              - lines: "leaf:1"
                kind: running-header
                reason: {fa: سرصفحه., en: Running head.}

            """);
        foreach (var issue in (string[])["2001-04", "2001-05"])
            bench.Replace($"issues/{issue}/message.fa.md", "kind: message\n", "kind: message\nwithheld: true\n");

        // A text and a page without translation, an issue with a number and an image of a page.
        File.Delete(bench.PathOf("issues/2001-05/announcement.en.md"));
        bench.Put("pages/thanks.fa.md", "---\ntitle: سپاس\nsummary: از همه.\n---\n\nسپاس از همه.\n");
        bench.Replace("issues/2001-05/issue.yml", "pages: 2\n", "pages: 2\nnumber: 3\nprice: {fa: رایگان, en: Free}\nfacsimile: [{page: 1, iiif: \"https://images.example/1\"}]\n");
        return bench;
    }

    /// <summary>The edition that is published, with a second version, mirrors, and a supporter that is withheld.</summary>
    public static EditionBench OfThePaper()
    {
        var bench = EditionBench.Real();
        bench.Replace("edition.yml", "publisher:\n", """
              - version: 0.9.0
                date: 2026-11-20
                added: [2001-04/interview]
                changed: [2001-04/announcement#p2]
                changes: {fa: آزمایشی., en: A trial.}
            mirrors: ["https://mirror.example/iskra/"]
            signing-key: RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3
            publisher:

            """);
        bench.Replace("issues/2001-04/supporters.yml", "      - id: gb-9\n", "      - id: gb-9\n        withheld: true\n");
        return bench;
    }
}
