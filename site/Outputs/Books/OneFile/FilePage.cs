using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Books.OneFile;

/// <summary>The HTML document of a file by itself: styles, script and font stand in it, and its policy admits nothing else.</summary>
internal static class FilePage
{
    private const string Font = "one-file/text.woff2";
    private const string FontFace = "one-file/font.css";

    private static readonly string[] Styles =
    [
        "styles/10-tokens.css", "styles/20-base.css", "styles/30-layout.css", "styles/40-text.css", "styles/50-apparatus.css", "styles/70-directory.css",
        "styles/75-search.css", "styles/80-facing.css", "one-file/one-file.css", "styles/90-print.css",
    ];

    private static readonly string[] Scripts =
        ["scripts/folding.js", "scripts/search-query.js", "one-file/search-scan.js", "one-file/one-file.js", "scripts/search.js"];

    private const string Filter = "scripts/directory.js";

    /// <summary>What it needs of the theme.</summary>
    public static IEnumerable<string> ThemeFiles(Edition edition) =>
    [
        .. Styles, .. Scripts, "images/icon.svg",
        .. edition.Issues.Any(issue => issue.Supporters is not null) ? [Filter] : Array.Empty<string>(),
        .. edition.Settings.Languages.Any(language => language.Direction == "rtl") ? [Font, FontFace] : Array.Empty<string>(),
    ];

    /// <summary>Writes it.</summary>
    /// <param name="issues">The issues, rendered.</param>
    /// <param name="parts">What its contents list: fragments and titles, issue by issue.</param>
    /// <param name="names">The entities that it names.</param>
    /// <param name="pages">The edition's own pages, when it holds the whole.</param>
    public static void Write(FileScope scope, IReadOnlyList<Html> issues, IEnumerable<Values> parts, IReadOnlyList<Entity> names, Html? pages, RenderContext context)
    {
        var (settings, language) = (context.Edition.Settings, scope.Frame);
        var words = context.StringsOf(language);
        var styles = StylesFor(scope, context.Theme);
        var issueTitle = scope.Issue?.Title[language];
        var held = scope.Issue is { } one ? [one] : context.Edition.Issues;
        var listed = held.FirstOrDefault(issue => issue.Supporters is not null);
        var script = string.Concat((listed is null ? Scripts : [.. Scripts, Filter]).Select(name => context.Theme.Parts.GetValueOrDefault(name, "")));
        var frame = new PageFrame(scope.Path, language, "file", issueTitle, "");
        var labels = new FileLabels(scope, context).Labels;
        var web = Addresses.Absolute(settings.BaseUrl, scope.Issue is { } issue ? Addresses.Issue(language, issue) : Addresses.Home(language));
        var values = new Values
        {
            ["csp"] = ContentPolicy.ForSingleFile(styles, script),
            ["title"] = issueTitle,
            ["languages"] = string.Join(", ", scope.Languages.Select(l => l.Name)),
            ["description"] = new Unseen(scope.Issue?.Summary[language] ?? settings.Description[language]),
            ["canonical"] = new Unseen(Addresses.Absolute(settings.BaseUrl, scope.Path)),
            ["icon"] = IconOf(context.Theme),
            ["styles"] = new Unseen(Html.RawText(styles)),
            ["script"] = new Unseen(Html.RawText(script)),
            ["t"] = labels,
            ["page_class"] = scope.Languages.Count > 1 ? "one-file several" : "one-file",
            ["titles"] = FileLabels.Each(scope, context, l => settings.Title[l]),
            ["form"] = new Unseen(SearchForm.Of(language, scope.Languages, held, "", "", hasAutofocus: false, context)),
            ["contents"] = Values.List(parts),
            ["issues"] = Values.List(issues.Select(AttributeQuotes.WithoutNeedless)),
            ["supporters_href"] = listed?.AnnexedText is { } annexed && scope.Has(annexed) ? $"#{scope.PlaceOf(annexed)}{SupporterValues.Id}" : null,
            ["names"] = NamesValues.Of(scope, names, context),
            ["pages"] = pages,
            ["colophon"] = FrameValues.ColophonOfFile(frame, labels, web, context),
        };
        PageFraming.AddCommon(values, frame, context);
        context.Write(scope.Path, "one-file.html", values, "one-file-text.html");
    }

    // English words alone never ask for our font.
    private static string StylesFor(FileScope scope, Theme theme)
    {
        var styles = string.Concat(Styles.Select(name => theme.Parts.GetValueOrDefault(name, "")));
        return scope.Languages.Any(language => language.IsRightToLeft) && theme.Parts.GetValueOrDefault(Font) is { } font && theme.Parts.GetValueOrDefault(FontFace) is { } face
            ? styles + face.Replace("\"text.woff2\"", $"\"{font}\"", StringComparison.Ordinal)
            : styles;
    }

    private static string? IconOf(Theme theme) =>
        theme.Files.TryGetValue(Theme.Icon, out var icon) ? "data:image/svg+xml;base64," + Convert.ToBase64String(theme.Assets[icon].Bytes) : null;
}
