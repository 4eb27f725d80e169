using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Outputs.Books.Epub;
using IskraSite.Outputs.Books.OneFile;
using IskraSite.Outputs.Books.Pdf;
using IskraSite.Outputs.Delivery.Assets;
using IskraSite.Outputs.Delivery.Compressed;
using IskraSite.Outputs.Delivery.Hosting;
using IskraSite.Outputs.Delivery.Installed;
using IskraSite.Outputs.Delivery.Mirror;
using IskraSite.Outputs.Delivery.Offline;
using IskraSite.Outputs.Delivery.OldVersions;
using IskraSite.Outputs.Records.Citations;
using IskraSite.Outputs.Records.Data;
using IskraSite.Outputs.Records.Feeds;
using IskraSite.Outputs.Records.PlainText;
using IskraSite.Outputs.Records.Sitemap;
using IskraSite.Outputs.Records.Tei;
using IskraSite.Outputs.Site.Chronology;
using IskraSite.Outputs.Site.Emendations;
using IskraSite.Outputs.Site.Facing;
using IskraSite.Outputs.Site.History;
using IskraSite.Outputs.Site.Indexes;
using IskraSite.Outputs.Site.Pages;
using IskraSite.Outputs.Site.Pictures;
using IskraSite.Outputs.Site.PrintedPages;
using IskraSite.Outputs.Site.Search;
using IskraSite.Outputs.Site.Source;
using IskraSite.Outputs.Site.Supporters;
using IskraSite.Outputs.Site.Withdrawn;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;

namespace IskraSite.Publishing;

/// <summary>The list of rooms: a new output is a folder and a line here.</summary>
internal static class RoomList
{
    private const string ThemeHelp = "put it back, as the theme that came with the program has it";

    /// <summary>The rooms that an edition asks for; a name that is none of theirs is a finding.</summary>
    /// <param name="settings">What the edition asks for.</param>
    /// <param name="chromium">The browser that prints PDFs; null: whichever the machine has.</param>
    /// <param name="kept">The published versions that stay.</param>
    /// <param name="stop">Ends a browser at work.</param>
    public static IReadOnlyList<IRoom> For(
        EditionSettings settings, Theme theme, string? chromium, DiagnosticBag bag, IReadOnlyList<IKeptVersion>? kept = null, CancellationToken stop = default)
    {
        IReadOnlyList<IRoom> all =
        [
            new PagesRoom(),
            new FacingRoom(),
            new PrintedPagesRoom(),
            new SourceRoom(),
            new EmendationsRoom(),
            new SupportersRoom(MapView.Read(theme.Map, bag)),
            new IndexesRoom(),
            new ChronologyRoom(),
            new DataRoom(),
            new SearchRoom(),
            new FeedsRoom(),
            new IssueFeedsRoom(),
            new HistoryRoom(),
            new WithdrawnRoom(),
            new CitationsRoom(),
            new PlainTextRoom(),
            new PicturesRoom(theme),
            new EpubRoom(),
            new PdfRoom(PdfRoom.FindBrowser(settings, chromium, bag, stop)),
            new TeiRoom(),
            new AssetsRoom(theme),
            new OneFileRoom(),
            new SitemapRoom(),
            new HostingRoom(),
            new RetiredRoom(),
            new OldVersionsRoom(kept ?? []),
            new OfflineRoom(),
            new InstalledRoom(),
            new MirrorRoom(),
            new CompressedRoom(),
        ];
        // What stands in the head of pages has no files of its own, and so no room.
        var names = all.Select(room => room.Name).OfType<string>().Append(PageMetadata.Name).ToList();
        foreach (var (name, place) in settings.Outputs.Where(output => !names.Contains(output.Key)))
        {
            // A place without a line is an option of the command line.
            var concern = place.Line == 0 ? Concern.Usage : Concern.Settings;
            var help = Suggestion.Help(name, names);
            bag.Add(new Diagnostic(Codes.Output.Unknown, place, $"there is no output ‘{name}’", help) { Concern = concern });
        }

        if (all.OfType<PicturesRoom>().Any(room => settings.Outputs.ContainsKey(room.Name!))) PicturesRoom.Check(theme, bag);
        return [.. all.Where(room => room.Name is null || settings.Outputs.ContainsKey(room.Name))];
    }

    /// <summary>What a room is called in the site map.</summary>
    public static string NameOf(IRoom room) => room.Name ?? "assets";

    /// <summary>Holds the theme against what the rooms need of it.</summary>
    public static void CheckTheme(IEnumerable<IRoom> rooms, Theme theme, Edition edition, DiagnosticBag bag)
    {
        if (theme.Styles.Length == 0) bag.Add(Codes.Theme.Missing, SourceLocation.OfFile("styles/"), "the theme has no styles", ThemeHelp);
        foreach (var file in rooms.SelectMany(room => room.ThemeFiles(edition).Select(path => (Path: path, room.Name))).Where(file => !theme.Present.Contains(file.Path)).ToLookup(file => file.Path, file => file.Name))
        {
            var outputs = file.OfType<string>().Distinct().ToList();
            bag.Add(Codes.Theme.Missing, SourceLocation.OfFile(file.Key), $"the theme has no such file, and {(outputs.Count == 0 ? "every page" : string.Join(", ", outputs.Select(name => $"‘{name}’")))} cannot do without it", ThemeHelp);
        }
    }

    /// <summary>Plans every file of the rooms.</summary>
    public static SiteMap Plan(IEnumerable<IRoom> rooms, Edition edition, DiagnosticBag bag)
    {
        var map = new SiteMap();
        foreach (var room in rooms)
        {
            foreach (var path in room.Plan(edition)) map.Add(path, NameOf(room), bag);
            foreach (var folder in room.PlanFolders(edition)) map.AddFolder(folder, NameOf(room));
        }

        foreach (var room in rooms.OfType<ICompanionRoom>())
        {
            foreach (var ending in room.PlanEndings(edition)) map.AddEnding(ending);
        }

        return map;
    }
}
