using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>The directory of supporters in three orders, and a page for each country and each kind.</summary>
/// <param name="views">The views of the theme's map; none when it has no map.</param>
internal sealed class SupportersRoom(IReadOnlyList<MapView> views) : Room
{
    /// <inheritdoc/>
    public override string? Name => OutputKeys.Supporters;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition)
    {
        var directory = SupporterDirectory.Of(edition);
        if (directory.Countries.Count == 0) yield break;
        foreach (var language in edition.Settings.Languages)
        {
            foreach (var order in Enum.GetValues<DirectoryOrder>()) yield return DirectoryPage.PathOf(language, order);
            yield return Addresses.SupportersMap(language);
            foreach (var (place, country) in Divisions.Of(edition).Countries)
            {
                foreach (var part in country.All) yield return part.PathIn(Addresses.Country(language, place));
            }

            foreach (var (name, kind) in Divisions.Of(edition).Kinds)
            {
                foreach (var part in kind.All) yield return part.PathIn(Addresses.SupporterKind(language, name));
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<string> ThemeFiles(Edition edition) => [.. DirectoryPage.Scripts.Select(name => "scripts/" + name), Theme.MapPath];

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, RenderContext context)
    {
        var directory = SupporterDirectory.Of(context.Edition);
        if (directory.Countries.Count == 0) return;
        foreach (var language in context.Edition.Settings.Languages)
        {
            foreach (var order in Enum.GetValues<DirectoryOrder>()) DirectoryPage.Write(directory, order, language, context);
            MapPage.Write(directory, views, language, context);
            for (var i = 0; i < directory.Countries.Count; i++) CountryPage.Write(directory, i, language, context);
            for (var i = 0; i < directory.Kinds.Count; i++) KindPage.Write(directory, i, language, context);
        }
    }
}
