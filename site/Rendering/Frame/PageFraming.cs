using IskraSite.Editions.Model;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Frame;

/// <summary>Writes pages: the template of the page, then the frame round it.</summary>
internal static class PageFraming
{
    /// <summary>The template of the frame.</summary>
    public const string Template = "layout.html";

    /// <summary>The script of every page: what the reader has set on the device, and citations to copy.</summary>
    private const string ReaderScript = "reader.js";

    /// <summary>Renders and writes a page.</summary>
    /// <param name="frame">What the page says about itself.</param>
    /// <param name="template">The template of what stands inside <c>main</c>.</param>
    /// <param name="values">The template's values; what every template gets is added.</param>
    public static void WritePage(this RenderContext context, PageFrame frame, string template, Values values)
    {
        AddCommon(values, frame, context);
        using var content = context.RenderPage(template, values);
        var layout = LayoutValues(frame, content, context);
        context.Write(frame.Path, Template, layout, template);
    }

    /// <summary>The values that every template gets.</summary>
    public static void AddCommon(Values values, PageFrame frame, RenderContext context)
    {
        values["lang"] = frame.Language.Code;
        values["dir"] = frame.Language.Direction;
        values["s"] = context.StringsOf(frame.Language).AsValues();
        values["root"] = new Unseen(SiteMap.RootOf(frame.Path));
        values["home"] = new Unseen(context.Map.Href(frame.Path, Addresses.Home(frame.Language)));
        values["edition"] = FrameValues.For(frame, context).Edition;
    }

    private static Values LayoutValues(PageFrame frame, RenderedPage content, RenderContext context)
    {
        var (settings, language, map) = (context.Edition.Settings, frame.Language, context.Map);
        var words = context.StringsOf(language);
        var shared = FrameValues.For(frame, context);
        var reader = context.Theme.Files.TryGetValue(ReaderScript, out var script) ? map.Href(frame.Path, script) : null;
        var isChooser = frame.IsOfNoLanguage;
        var values = new Values
        {
            ["content"] = content,
            ["title"] = frame.Title,
            ["description"] = new Unseen(frame.Description),
            ["canonical"] = new Unseen(Addresses.Absolute(settings.BaseUrl, frame.Path)),
            ["alternates"] = Values.List(Versions(frame, context).Select(version => new Values { ["lang"] = version.Code, ["href"] = Addresses.Absolute(settings.BaseUrl, version.Path) })),
            ["metadata"] = PageMetadata.Of(Facts(frame, context)),
            // The language chooser is of no one language: it has no head and no foot, and what a reader has set holds there and is set elsewhere.
            ["sections"] = isChooser ? null : shared.NavigationOf(frame.Path),
            ["switch"] = Values.List(isChooser ? [] : Switch(frame, context)),
            ["both"] = frame.Facing is { } facing ? Unseen.Of(map.HrefIfMade(frame.Path, facing)) : null,
            ["feeds"] = Values.UnseenList(Feeds(frame, context, words)),
            ["colophon"] = isChooser ? null : shared.Colophon,
            ["page_class"] = "page-" + frame.Class,
            ["breadcrumbs"] = Values.List(Breadcrumbs(frame, context)),
            ["previous"] = frame.Previous is { } previous ? Values.Link(previous.Text, map.Href(frame.Path, previous.Path)) : null,
            ["next"] = frame.Next is { } next ? Values.Link(next.Text, map.Href(frame.Path, next.Path)) : null,
            ["csp"] = ContentPolicy.ForMeta,
            ["styles"] = map.Href(frame.Path, context.Theme.StylesPath),
            ["page_styles"] = context.Theme.Files.TryGetValue(frame.Class + ".css", out var own) ? map.Href(frame.Path, own) : null,
            ["icon"] = context.Theme.Files.TryGetValue(Theme.Icon, out var icon) ? map.Href(frame.Path, icon) : null,
            // Waited for, though small: what the reader has set is known before the first paint, and nothing moves afterwards.
            ["reader"] = Unseen.Of(reader),
            ["fonts"] = Values.UnseenList(Fonts(frame, context)),
            ["settings"] = reader is null || isChooser ? null : shared.Settings,
            ["scripts"] = Values.List(Scripts(frame, context)),
            ["kept"] = context.Published is { } published ? KeptVersion(published, frame, context) : null,
            ["opensearch"] = Unseen.Of(map.HrefIfMade(frame.Path, Addresses.OpenSearch(language))),
            ["manifest"] = Unseen.Of(map.HrefIfMade(frame.Path, Addresses.WebManifest(language))),
        };
        AddCommon(values, frame, context);
        return values;
    }

    private static Values KeptVersion(PublishedVersion published, PageFrame frame, RenderContext context)
    {
        var (own, words) = (context.Edition.Settings.Version, context.StringsOf(frame.Language));
        var said = own == published.Newest ? words.Format("version_kept", words.InDigits(own)) : words.Format("version_old", words.InDigits(own), words.InDigits(published.Newest));
        return new Values
        {
            ["text"] = context.HtmlOf(published.HasLess ? $"{said} {words["version_less"]}" : said, frame.Language),
            ["today"] = Values.Link(words["version_today"], published.HrefOfToday(frame.Path, Addresses.Home(frame.Language))),
        };
    }

    // What a first view is set in, asked for before the styles are there: a face that comes after the first paint waits for the next page.
    private static IEnumerable<string> Fonts(PageFrame frame, RenderContext context) =>
        (frame.Columns ?? [frame.Language])
            .SelectMany(language => context.StringsOf(language)["first_view_fonts"].Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct()
            .Where(context.Theme.Files.ContainsKey).Select(font => context.Map.Href(frame.Path, context.Theme.Files[font]));

    private static IEnumerable<string> Scripts(PageFrame frame, RenderContext context)
    {
        foreach (var name in frame.Scripts.Where(context.Theme.Files.ContainsKey)) yield return context.Map.Href(frame.Path, context.Theme.Files[name]);
        if (context.Map.Has(Addresses.WebManifest(frame.Language)) && context.Theme.Files.TryGetValue("offline.js", out var offline)) yield return context.Map.Href(frame.Path, offline);
        if (frame.Data is { } data) yield return context.Map.Href(frame.Path, data) + context.Versions.QueryOf(data.Value);
    }

    // Only pages that name one another are versions of one page: facing columns lead to the text in each language and are none of them.
    private static IEnumerable<(string Code, OutputPath Path)> Versions(PageFrame frame, RenderContext context)
    {
        if (frame.InLanguage is not { } inLanguage) return [];
        var versions = context.Edition.Settings.Languages.Where(frame.IsIn).Select(language => (language.Code, Path: inLanguage(language))).Where(version => context.Map.Has(version.Path)).ToList();
        return frame.Path == Addresses.LanguageChooser || versions.Exists(version => version.Path == frame.Path)
            ? [.. versions, ("x-default", Addresses.DefaultOf(versions[0].Path, context.Edition.Settings.Languages))]
            : [];
    }

    private static PageFacts Facts(PageFrame frame, RenderContext context)
    {
        var title = context.Edition.Settings.Title[frame.Language];
        var others = Versions(frame, context).Where(version => version.Path != frame.Path).Select(version => context.Edition.Settings.FindLanguage(version.Code)).OfType<Language>().Where(other => other != frame.Language);
        IEnumerable<(string Text, OutputPath? Path)> trail = frame.Breadcrumbs.Count == 0 ? [] : [(title, Addresses.Home(frame.Language)), .. frame.Breadcrumbs, (frame.BreadcrumbTitle ?? frame.Title ?? title, frame.Path)];
        return new PageFacts(frame.Subject, frame.Path, frame.Language, [.. others], frame.Title ?? title, frame.Description,
            [.. trail.Where(step => step.Path is { } path && context.Map.Has(path)).Select(step => (step.Text, step.Path!.Value))], frame.Issue, context);
    }

    private static IEnumerable<Values> Switch(PageFrame frame, RenderContext context)
    {
        foreach (var language in context.Edition.Settings.Languages.Where(language => language != frame.Language))
        {
            var path = frame.InLanguage?.Invoke(language) ?? Addresses.Home(language);
            if (context.Map.HrefIfMade(frame.Path, path) is { } href)
                yield return new Values { ["lang"] = language.Code, ["dir"] = language.Direction, ["name"] = language.Name, ["href"] = href };
        }
    }

    // What is between the nameplate, which leads home, and the page, whose title follows: that is said already.
    private static IEnumerable<Values> Breadcrumbs(PageFrame frame, RenderContext context) =>
        frame.Breadcrumbs.Select(step => Values.Link(step.Text, step.Path is { } to ? context.Map.HrefIfMade(frame.Path, to) : null));

    private static IEnumerable<Values> Feeds(PageFrame frame, RenderContext context, Strings words)
    {
        // Of an issue's feeds its own page tells: who reads one text of it asks for what is new, and that the feeds of the edition have.
        foreach (var issue in frame.Issue is null || frame.Subject is PageSubject.OfText ? [null] : new Issue?[] { null, frame.Issue })
        {
            var title = issue?.Title[frame.Language] ?? context.Edition.Settings.Title[frame.Language];
            foreach (var format in FeedFormat.All)
            {
                if (context.Map.HrefIfMade(frame.Path, format.PathOf(frame.Language, issue)) is { } href)
                    yield return new Values { ["title"] = words.Format("feed_title", title, format.Name), ["type"] = format.MediaType, ["href"] = href };
            }
        }

        if (context.Map.HrefIfMade(frame.Path, Addresses.Corrections(frame.Language)) is { } corrections)
            yield return new Values { ["title"] = words.Format("corrections_title", context.Edition.Settings.Title[frame.Language]), ["type"] = FeedFormat.Atom.MediaType, ["href"] = corrections };
    }
}
