using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Site.History;

/// <summary>What an entry of the history names, as a reader is led there.</summary>
/// <param name="Fragment">The block, or null.</param>
internal sealed record NamedPlace(string Title, OutputPath Path, BlockId? Fragment)
{
    /// <summary>The places that a version names; what is not made in this language is left out.</summary>
    public static IEnumerable<NamedPlace> Of(IEnumerable<TextReference> references, Language language, RenderContext context) =>
        references.Select(reference => Find(reference, language, context)).OfType<NamedPlace>().Where(place => context.Map.Has(place.Path));

    /// <summary>Its address on the web.</summary>
    public string AddressAt(FeedHome home) => home.PageAt(Path) + (Fragment is null ? "" : $"#{Fragment}");

    private static NamedPlace? Find(TextReference reference, Language language, RenderContext context)
    {
        if (context.Edition.FindIssue(new Slug(reference.Name)) is { } issue) return new NamedPlace(issue.Title[language], Addresses.Issue(language, issue), null);
        if (context.Edition.FindText(reference.Name) is not { } text || text.In(language) is not { } version) return null;
        var path = Addresses.Text(language, text);
        if (reference.BlockId is not { } block) return new NamedPlace(version.Title, path, null);
        var words = context.StringsOf(language);
        return new NamedPlace(words.Format("history_block", version.Title, words.InDigits(block.Label)), path, block);
    }
}
