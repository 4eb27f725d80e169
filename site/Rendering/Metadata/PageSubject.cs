using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Metadata;

/// <summary>What a page is about, as far as machines have a word for it.</summary>
internal abstract record PageSubject
{
    private PageSubject()
    {
    }

    /// <summary>Nothing but itself: help, feeds, the edition's own pages.</summary>
    public static PageSubject Itself { get; } = new ItselfOnly();

    /// <summary>The site: language chooser and homes.</summary>
    public static PageSubject Site { get; } = new WholeSite();

    /// <summary>A list of the edition's things: an index, the emendations, the supporters of a country.</summary>
    public static PageSubject List { get; } = new ListOfThings();

    /// <summary>The supporters as data.</summary>
    public static PageSubject Data { get; } = new SupportersData();

    /// <inheritdoc cref="Itself"/>
    internal sealed record ItselfOnly : PageSubject;

    /// <inheritdoc cref="Site"/>
    internal sealed record WholeSite : PageSubject;

    /// <inheritdoc cref="List"/>
    internal sealed record ListOfThings : PageSubject;

    /// <inheritdoc cref="Data"/>
    internal sealed record SupportersData : PageSubject;

    /// <summary>A printed issue: its own page, or one that shows a part of it.</summary>
    /// <param name="IsItsPage">Whether the page stands for the issue.</param>
    internal sealed record OfIssue(Issue Issue, bool IsItsPage = true) : PageSubject;

    /// <summary>A printed text in one language: the page that stands for it.</summary>
    internal sealed record OfText(Text Text, TextVersion Version, Issue Issue) : PageSubject;

    /// <summary>Another view of a text: beside its translations, or beside the source.</summary>
    /// <param name="Languages">The languages that the page shows.</param>
    internal sealed record ViewOfText(Text Text, IReadOnlyList<Language> Languages) : PageSubject;

    /// <summary>A person, a body or a place.</summary>
    internal sealed record OfEntity(Entity Entity) : PageSubject;
}
