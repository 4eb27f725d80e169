using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Metadata;

/// <summary>What a page is about, as far as machines have a word for it.</summary>
internal abstract record PageSubject
{
    private PageSubject()
    {
    }

    /// <summary>Nothing but itself: help, feeds, the edition's own pages.</summary>
    public static PageSubject Page { get; } = new OfPage();

    /// <summary>The site: language chooser and homes.</summary>
    public static PageSubject Site { get; } = new OfSite();

    /// <summary>A list of the edition's things: an index, the emendations, the supporters of a country.</summary>
    public static PageSubject List { get; } = new OfList();

    /// <summary>The supporters as data.</summary>
    public static PageSubject Dataset { get; } = new OfDataset();

    /// <inheritdoc cref="Page"/>
    internal sealed record OfPage : PageSubject;

    /// <inheritdoc cref="Site"/>
    internal sealed record OfSite : PageSubject;

    /// <inheritdoc cref="List"/>
    internal sealed record OfList : PageSubject;

    /// <inheritdoc cref="Dataset"/>
    internal sealed record OfDataset : PageSubject;

    /// <summary>A printed issue: its own page, or one that shows a part of it.</summary>
    /// <param name="IsPageOfIssue">Whether the page stands for the issue.</param>
    internal sealed record OfIssue(Issue Issue, bool IsPageOfIssue = true) : PageSubject;

    /// <summary>A printed text in one language: the page that stands for it.</summary>
    /// <param name="Pages">The printed pages whose breaks it has, in their order.</param>
    internal sealed record OfText(Text Text, TextVersion Version, Issue Issue, IReadOnlyList<int> Pages) : PageSubject;

    /// <summary>Another view of a text: beside its translations, or beside the source.</summary>
    /// <param name="Languages">The languages that the page shows.</param>
    internal sealed record OfTextView(Text Text, IReadOnlyList<Language> Languages) : PageSubject;

    /// <summary>A person, a body or a place.</summary>
    internal sealed record OfEntity(Entity Entity) : PageSubject;
}
