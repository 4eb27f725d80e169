using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering;

/// <summary>Writes one file of the output.</summary>
/// <param name="origin">The files of the theme that it was made with.</param>
internal delegate void FileWriter(OutputPath path, ReadOnlySpan<byte> bytes, ThemeOrigin origin);

/// <summary>What every room works with: the edition, the site map, the theme, and the one writer.</summary>
internal sealed class RenderContext
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly IReadOnlyDictionary<string, Strings> words;
    private readonly FileWriter write;
    private readonly TemplateSet templates;

    /// <summary>A context for one build.</summary>
    public RenderContext(Edition edition, SiteMap map, Theme theme, FileWriter write)
    {
        (Edition, Map, Theme, this.write) = (edition, map, theme, write);
        templates = theme.Templates;
        words = theme.Strings;
        PageFragments = new HtmlFragments(edition.Settings.Original);
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>The files that are made.</summary>
    public SiteMap Map { get; }

    /// <summary>Templates, styles, fonts and words.</summary>
    public Theme Theme { get; }

    /// <summary>The HTML of the edition's own pages, whose bodies stay to the end.</summary>
    public HtmlFragments PageFragments { get; private init; }

    /// <summary>The same context once more of the edition is known: what its issues were proved to be.</summary>
    public RenderContext With(Edition proved) => new(proved, Map, Theme, write) { FrameCache = FrameCache, Versions = Versions, Derived = Derived, PageFragments = PageFragments, Published = Published };

    /// <summary>The same context for one piece of the work: with a writer of its own, telling what does not work to a bag of its own.</summary>
    public RenderContext For(FileWriter writer, DiagnosticBag findings) =>
        new(Edition, Map, Theme with { Templates = templates.For(findings) }, writer) { FrameCache = FrameCache, Versions = Versions, Derived = Derived, PageFragments = PageFragments, Published = Published };

    /// <summary>The same context for pages of which so many were looked at that these need not be: see <see cref="TemplateSet.Trusted"/>.</summary>
    public RenderContext Trusting() =>
        new(Edition, Map, Theme with { Templates = templates.Trusted() }, write) { FrameCache = FrameCache, Versions = Versions, Derived = Derived, PageFragments = PageFragments, Published = Published };

    /// <summary>The same context with another writer.</summary>
    public RenderContext WithWriter(FileWriter other) => new(Edition, Map, Theme, other) { Versions = Versions, Derived = Derived };

    /// <summary>What frames of pages have in common, made once.</summary>
    public ConcurrentDictionary<(string Language, int Depth), object> FrameCache { get; private init; } = [];

    /// <summary>Files of the last build that may stand for those that are made of the same bytes.</summary>
    public DerivedFiles Derived { get; init; } = DerivedFiles.None;

    /// <summary>Which published version is shown; null: the edition of today.</summary>
    public PublishedVersion? Published { get; init; }

    /// <summary>The versions of folders whose files keep their names.</summary>
    public FolderVersions Versions { get; private init; } = new();

    /// <summary>The words of a language.</summary>
    public Strings StringsOf(Language language) => words[language.Code];

    /// <summary>Plain words in a language as HTML, with their directions said.</summary>
    public Html HtmlOf(string text, Language language) => Runs.HtmlOf(text, language, Edition.Settings.Original);

    /// <summary>What is said in several languages, in one of them.</summary>
    public Html HtmlOf(Localized text, Language language) =>
        text.Has(language) ? HtmlOf(text[language], language) : OtherLanguage.Inline(HtmlOf(text[language], Edition.Settings.Original), Edition.Settings.Original, language);

    /// <summary>Renders a template.</summary>
    public Html Render(string template, Values values) => templates.Render(template, values);

    /// <summary>Renders a template.</summary>
    /// <returns>What it wrote, to be disposed; until then it can be a value of another template.</returns>
    public RenderedPage RenderPage(string template, Values values) => templates.RenderPage(template, values);

    /// <summary>Renders a template and writes what comes of it, as UTF-8.</summary>
    /// <param name="content">The template of what stands inside it; null when that is its own.</param>
    public void Write(OutputPath path, string template, Values values, string? content = null)
    {
        using var page = templates.RenderPage(template, values);
        Write(path, page.Written, ThemeOrigin.OfTemplates(template, content));
    }

    /// <summary>Writes a file that is made of bytes alone, or the one that the last build made of the same.</summary>
    /// <param name="inputs">The sum of all that it is made of.</param>
    /// <param name="origin">The files of the theme that it is made with.</param>
    public void WriteDerived(OutputPath path, Checksum inputs, Func<byte[]> make, ThemeOrigin origin = default) => write(path, Derived.Get(path, inputs, make), origin);

    /// <summary>Writes bytes.</summary>
    /// <param name="origin">The files of the theme that they were made with.</param>
    public void Write(OutputPath path, ReadOnlySpan<byte> bytes, ThemeOrigin origin = default) => write(path, bytes, origin);

    /// <summary>Writes text as UTF-8.</summary>
    /// <param name="origin">The files of the theme that it was made with.</param>
    public void Write(OutputPath path, ReadOnlySpan<char> text, ThemeOrigin origin = default)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Utf8.GetMaxByteCount(text.Length));
        var count = Utf8.GetBytes(text, buffer);
        write(path, buffer.AsSpan(0, count), origin);
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
