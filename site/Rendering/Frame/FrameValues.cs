using IskraSite.Editions.Model;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Frame;

/// <summary>
/// What the frames of all pages of one language at one depth have in common: made once, since ten thousand pages show the same footer.
/// </summary>
/// <param name="Edition">What every template is told of the edition.</param>
/// <param name="Colophon">The foot.</param>
/// <param name="Settings">What a reader can set.</param>
/// <param name="Elsewhere">The navigation of a page that is none of the sections.</param>
/// <param name="Sections">That of each section at this depth, where it is marked.</param>
internal sealed record FrameValues(Values Edition, Html Colophon, Html Settings, Html Elsewhere, IReadOnlyDictionary<OutputPath, Html> Sections)
{
    /// <summary>The navigation of a page.</summary>
    public Html NavigationOf(OutputPath path) => Sections.GetValueOrDefault(path, Elsewhere);

    /// <summary>The values for a page.</summary>
    public static FrameValues For(PageFrame frame, RenderContext context) => (FrameValues)context.FrameCache.GetOrAdd(
        (frame.Language.Code, frame.Path.Depth), static (_, args) => Make(args.frame, args.context), (frame, context));

    /// <summary>The colophon of a file by itself.</summary>
    /// <param name="labels">Its labels, in every language of the file.</param>
    /// <param name="web">Where its content is on the web.</param>
    public static Html ColophonOfFile(PageFrame frame, Values labels, string web, RenderContext context) => RenderColophon(new Values { ["t"] = labels, ["web"] = web, ["offline"] = null, ["kept"] = null, ["mirrors"] = null }, frame.Language, context);

    private static FrameValues Make(PageFrame frame, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var words = context.StringsOf(frame.Language);
        var edition = EditionValues(settings, words, isUnseen: true);
        var foot = new Values
        {
            ["t"] = words.AsValues(),
            ["web"] = null,
            ["offline"] = Unseen.Of(context.Map.HrefIfMade(frame.Path, Addresses.Offline(frame.Language))),
            ["kept"] = Unseen.Of(context.Map.HrefIfMade(frame.Path, Addresses.Kept(frame.Language))),
            ["mirrors"] = Values.List(settings.Mirrors.Select(mirror => new Values { ["href"] = mirror.AbsoluteUri, ["name"] = mirror.Authority + mirror.AbsolutePath.TrimEnd('/') })),
        };
        var sections = SectionsOf(frame, context, words).ToList();
        return new FrameValues(
            edition, RenderColophon(foot, frame.Language, context),
            context.Render("settings.html", new Values { ["s"] = words.AsValues() }),
            Navigation(null),
            sections.Where(section => section.Path.Depth == frame.Path.Depth).ToDictionary(section => section.Path, section => Navigation(section.Path)));

        Html Navigation(OutputPath? current)
        {
            var search = Addresses.Search(frame.Language);
            return context.Render("sections.html", new Values
            {
                ["s"] = words.AsValues(),
                ["search"] = sections.FirstOrDefault(section => section.Path == search) is { Text: not null } found ? Section(found) : null,
                ["sections"] = Values.List(sections.Where(section => section.Path != search).Select(Section)),
            });

            Values Section((OutputPath Path, string Text, string Href) section) => new() { ["text"] = section.Text, ["href"] = section.Href, ["current"] = section.Path == current };
        }
    }

    /// <summary>The drawing: what it says stands beside it in words.</summary>
    public static Unseen? NameplateOf(EditionSettings settings, Language language) => settings.Nameplates.TryGetValue(language.Code, out var drawn)
        ? new Unseen(Html.Element("svg", Html.Element("path", Html.Text(""), ("d", drawn.Outline)), ("viewBox", drawn.ViewBox), ("aria-hidden", "true")))
        : null;

    // The colophon is the one place that shows what every template may.
    private static Values EditionValues(EditionSettings settings, Strings words, bool isUnseen) => new()
    {
        IsUnseen = isUnseen,
        ["title"] = settings.Title[words.Language],
        ["nameplate"] = NameplateOf(settings, words.Language),
        ["description"] = new Unseen(settings.Description[words.Language]),
        ["version"] = words.InDigits(settings.Version),
        ["published"] = DatePhrases.Both(settings.Published, words),
        ["publisher"] = settings.Publisher[words.Language],
        ["withdrawal"] = settings.Withdrawal[words.Language],
        ["original_lang"] = settings.Original.Code,
        ["original_dir"] = settings.Original.Direction,
    };

    private static Html RenderColophon(Values values, Language language, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var words = context.StringsOf(language);
        values["s"] = words.AsValues();
        values["edition"] = EditionValues(settings, words, isUnseen: false);
        values["licences"] = Values.List(settings.Licences.Select(licence => new Values
        {
            ["name"] = context.HtmlOf(licence.Name, language),
            ["note"] = context.HtmlOf(licence.Note, language),
            ["href"] = licence.Address.AbsoluteUri,
        }));
        return context.Render("colophon.html", values);
    }

    private static IEnumerable<(OutputPath Path, string Text, string Href)> SectionsOf(PageFrame frame, RenderContext context, Strings words)
    {
        var language = frame.Language;
        IEnumerable<(string Text, OutputPath Path)> sections =
        [
            (words["home"], Addresses.Home(language)),
            (words["search"], Addresses.Search(language)),
            (words["supporters_nav"], Addresses.Supporters(language)),
            .. EntityKinds.All.Select(kind => (words[kind.Plural], Addresses.Index(language, kind))),
            (words["chronology"], Addresses.Chronology(language)),
            (words["emendations_nav"], Addresses.Emendations(language)),
            .. context.Edition.Pages.Where(page => !Addresses.IsAboutCopies(page.Id)).Select(page => (page.ShownIn(language).Title, Addresses.Text(language, page))),
            (words["feeds"], Addresses.FeedsPage(language)),
        ];
        foreach (var (text, path) in sections)
        {
            if (context.Map.HrefIfMade(frame.Path, path) is { } href) yield return (path, text, href);
        }
    }
}
