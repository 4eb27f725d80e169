using IskraSite.Editions.Model;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Frame;

/// <summary>
/// What the frames of all pages of one language at one depth have in common: made once, since ten thousand pages show the same footer.
/// </summary>
/// <param name="Edition">The edition's names.</param>
/// <param name="Colophon">The foot of the page.</param>
/// <param name="Sections">The sections of the navigation, with their paths.</param>
internal sealed record FrameValues(Values Edition, Html Colophon, IReadOnlyList<(string Path, Values Plain, Values Current)> Sections)
{
    /// <summary>The values for a page.</summary>
    public static FrameValues For(PageFrame frame, Press press) => (FrameValues)press.Shared.GetOrAdd(
        (frame.Language.Code, frame.Path.AsSpan().Count('/')), static (_, args) => Make(args.frame, args.press), (frame, press));

    /// <summary>The foot of a file by itself.</summary>
    /// <param name="frame">Its frame.</param>
    /// <param name="labels">Its labels, in every language of the file.</param>
    /// <param name="web">Where its content is on the web.</param>
    /// <param name="press">Renders it.</param>
    public static Html ColophonOfFile(PageFrame frame, Values labels, string web, Press press) => Foot(new Values { ["t"] = labels, ["web"] = web, ["offline"] = null, ["kept"] = null, ["mirrors"] = null }, For(frame, press).Edition, frame.Language, press);

    private static FrameValues Make(PageFrame frame, Press press)
    {
        var settings = press.Edition.Settings;
        var words = press.WordsOf(frame.Language);
        var edition = new Values
        {
            ["title"] = settings.Title[frame.Language],
            ["description"] = settings.Description[frame.Language],
            ["version"] = words.InDigits(settings.Version),
            ["published"] = DateWords.Both(settings.Published, words),
            ["publisher"] = settings.Publisher[frame.Language],
            ["withdrawal"] = settings.Withdrawal[frame.Language],
        };
        var foot = new Values
        {
            ["t"] = words.AsValues(),
            ["web"] = null,
            ["offline"] = press.Map.HrefIfMade(frame.Path, Addresses.Page(frame.Language, "offline")),
            ["kept"] = press.Map.HrefIfMade(frame.Path, Addresses.Kept(frame.Language)),
            ["mirrors"] = Values.List(settings.Mirrors.Select(mirror => new Values { ["href"] = mirror.AbsoluteUri, ["name"] = mirror.Authority + mirror.AbsolutePath.TrimEnd('/') })),
        };
        return new FrameValues(edition, Foot(foot, edition, frame.Language, press), [.. SectionsOf(frame, press, words)]);
    }

    private static Html Foot(Values values, Values edition, Language language, Press press)
    {
        var settings = press.Edition.Settings;
        values["s"] = press.WordsOf(language).AsValues();
        values["edition"] = edition;
        values["licences"] = Values.List(settings.Licences.Select(l => new Values { ["name"] = Said(l.Name), ["note"] = Said(l.Note), ["href"] = l.Address.AbsoluteUri }));
        return press.Render("colophon.html", values);

        Html Said(Localized text) => new(Runs.Escaped(text[language], language, settings.Original));
    }

    private static IEnumerable<(string Path, Values Plain, Values Current)> SectionsOf(PageFrame frame, Press press, Words words)
    {
        var language = frame.Language;
        IEnumerable<(string Text, string Path)> sections =
        [
            (words["home"], Addresses.Home(language)),
            (words["search"], Addresses.Search(language)),
            (words["supporters_nav"], Addresses.Supporters(language)),
            (words["people"], Addresses.Index(language, EntityKind.Person)),
            (words["organisations"], Addresses.Index(language, EntityKind.Organisation)),
            (words["places"], Addresses.Index(language, EntityKind.Place)),
            (words["chronology"], Addresses.Chronology(language)),
            (words["emendations_nav"], Addresses.Emendations(language)),
            .. press.Edition.Pages.Where(page => page.Id != "offline").Select(page => (page.In(language)?.Title ?? "", Addresses.Text(language, page))),
            (words["feeds"], Addresses.FeedsPage(language)),
        ];
        foreach (var (text, path) in sections)
        {
            if (press.Map.HrefIfMade(frame.Path, path) is { } href) yield return (path, Section(text, href, false), Section(text, href, true));
        }
    }

    private static Values Section(string text, string href, bool isCurrent) => new() { ["text"] = text, ["href"] = href, ["current"] = isCurrent };
}
