namespace IskraSite.Tests.Publishing.Finished;

/// <summary>The tiny edition with a note on an emendation, footnotes and printed pages, in every form that templates make.</summary>
internal static class RichEdition
{
    private const string Outputs = "outputs: [pages, facing, source, emendations, supporters, indexes, feeds, sitemap, offline, hosting]";

    /// <summary>The templates that are filled while an issue is rendered; the others come when that has gone well.</summary>
    public static readonly IReadOnlySet<string> TemplatesOfIssues = new HashSet<string>
    {
        "colophon.html", "sections.html", "layout.html", "text.html", "facing.html", "source.html", "source-of-issue.html", "issue.html", "printed-page.html",
        "link-panel.html",
        "one-file.html", "one-file-issue.html", "one-file-text.html", "book-title.html", "book-title-words.html", "book-about.html",
        "book-about-words.html", "book-text.html", "book-text-about.html", "book-text-foot.html", "book-notes.html", "book-index.html",
        "book-contents.html", "book-pair.html", "book-cover.html", "pamphlet.html",
    };

    public static EditionBench Make()
    {
        var bench = EditionBench.Good();
        bench.Replace("edition.yml", Outputs, Outputs.Replace("[pages", "[pages, printed-pages, one-file, epub, search", StringComparison.Ordinal));
        bench.Replace("issues/2001-04/issue.yml", "texts: [", "pages: 2\ntexts: [");
        bench.Replace("issues/2001-04/announcement.fa.md", "cause=unknown}", "cause=unknown note=\"حرفی دو بار چاپ شده است.\" note-en=\"A letter is printed twice.\"}");
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
}
