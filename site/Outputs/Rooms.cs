using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Outputs.Assets;
using IskraSite.Outputs.Citations;
using IskraSite.Outputs.Data;
using IskraSite.Outputs.Emendations;
using IskraSite.Outputs.Facing;
using IskraSite.Outputs.Feeds;
using IskraSite.Outputs.Hosting;
using IskraSite.Outputs.Indexes;
using IskraSite.Outputs.Mirror;
using IskraSite.Outputs.Offline;
using IskraSite.Outputs.Pages;
using IskraSite.Outputs.PlainText;
using IskraSite.Outputs.PrintedPages;
using IskraSite.Outputs.Search;
using IskraSite.Outputs.Sitemap;
using IskraSite.Outputs.Source;
using IskraSite.Outputs.Supporters;
using IskraSite.Outputs.Tei;

namespace IskraSite.Outputs;

/// <summary>The list of rooms: a new output is a folder and a line here.</summary>
internal static class Rooms
{
    /// <summary>The rooms that an edition asks for; a name that is none of theirs is a finding.</summary>
    public static IReadOnlyList<IRoom> For(EditionSettings settings, Theme theme, DiagnosticBag bag)
    {
        IReadOnlyList<IRoom> all =
        [
            new PagesRoom(),
            new FacingRoom(),
            new PrintedPagesRoom(),
            new SourceRoom(),
            new EmendationsRoom(),
            new SupportersRoom(),
            new IndexesRoom(),
            new DataRoom(),
            new SearchRoom(),
            new FeedsRoom(),
            new IssueFeedsRoom(),
            new CitationsRoom(),
            new PlainTextRoom(),
            new TeiRoom(),
            new AssetsRoom(theme),
            new SitemapRoom(),
            new HostingRoom(),
            new OfflineRoom(),
            new MirrorRoom(),
        ];
        var names = all.Select(room => room.Name).OfType<string>().ToList();
        foreach (var (name, place) in settings.Outputs.Where(output => !names.Contains(output.Key)))
            bag.Add(Codes.Output.Unknown, place, $"there is no output ‘{name}’", Suggestion.Help(name, names));
        return [.. all.Where(room => room.Name is null || settings.Outputs.ContainsKey(room.Name))];
    }

    /// <summary>Plans every file of the rooms.</summary>
    public static SiteMap Plan(IEnumerable<IRoom> rooms, Edition edition, DiagnosticBag bag)
    {
        var map = new SiteMap();
        foreach (var room in rooms)
        {
            foreach (var path in room.Plan(edition)) map.Add(path, room.Name ?? "assets", bag);
            foreach (var folder in room.PlanFolders(edition)) map.AddFolder(folder);
        }

        return map;
    }
}
