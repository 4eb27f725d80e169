using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;

namespace IskraSite.Rendering.Files;

/// <summary>
/// Where the links of a feed lead, which must be absolute (RFC 4287, §4.2.7): the edition's home, or one of its mirrors. Every copy has the feeds of all of
/// them, with the same texts under the same ids, so that who reads at a mirror stays there.
/// </summary>
/// <param name="Address">Ends with a slash.</param>
/// <param name="Folder">Where its feeds lie in a copy: empty for those of the home, or ending with a slash.</param>
internal sealed record FeedHome(Uri Address, string Folder)
{
    /// <summary>The home itself, then the mirrors.</summary>
    public static IReadOnlyList<FeedHome> AllOf(EditionSettings settings) =>
        [new(settings.BaseUrl, ""), .. settings.Mirrors.Select(mirror => new FeedHome(mirror, Addresses.FolderOfMirror(mirror))).DistinctBy(home => home.Folder)];

    /// <summary>Where a feed lies that has a path among the feeds of the home.</summary>
    public OutputPath PathOf(OutputPath feed) => new(Folder + feed.Value);

    /// <summary>The address of such a feed.</summary>
    public string AddressOf(OutputPath feed) => Addresses.Absolute(Address, PathOf(feed));

    /// <summary>The address of a page.</summary>
    public string PageAt(OutputPath page) => Addresses.Absolute(Address, page);
}
