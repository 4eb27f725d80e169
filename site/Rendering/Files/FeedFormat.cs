using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;

namespace IskraSite.Rendering.Files;

/// <summary>A form in which a feed is made; each carries the same texts under the same ids.</summary>
/// <param name="Name">Its name, the same in every language.</param>
/// <param name="MediaType">Its media type (IANA).</param>
/// <param name="PathOf">The path of the feed of the edition, or of an issue, in a language.</param>
internal sealed record FeedFormat(string Name, string MediaType, Func<Language, Issue?, OutputPath> PathOf)
{
    /// <summary>Atom (RFC 4287): the form named first everywhere.</summary>
    public static FeedFormat Atom { get; } = new("Atom", MediaTypes.Atom, Addresses.Atom);

    /// <summary>RSS 2.0.</summary>
    public static FeedFormat Rss { get; } = new("RSS", MediaTypes.Rss, Addresses.Rss);

    /// <summary>JSON Feed 1.1.</summary>
    public static FeedFormat Json { get; } = new("JSON Feed", MediaTypes.JsonFeed, Addresses.JsonFeed);

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static IReadOnlyList<FeedFormat> All { get; } = [Atom, Rss, Json];
}
