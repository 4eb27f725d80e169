using IskraSite.Diagnostics;

namespace IskraSite.Editions.Model;

/// <summary>What is said, once: a text of an issue, or a page of the edition; how it is said stands in its <see cref="Versions"/>.</summary>
public sealed class Text
{
    /// <summary>What the <see cref="Name"/> of a page of the edition begins with.</summary>
    public const string PageNames = "pages/";

    private IReadOnlyList<Slug> authorIds = [];
    private IReadOnlyList<TextVersion> versions = [];
    private bool isWithheld;

    /// <summary>Its slug, unique in its issue (or among the pages).</summary>
    public required Slug Id { get; init; }

    /// <summary>The issue's id; null for a page of the edition.</summary>
    public Slug? IssueId { get; init; }

    /// <summary>What kind of text it is, as in its front matter.</summary>
    public required TextKind Kind { get; init; }

    /// <summary>The date that it bears, or null.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Where that is said, for findings; null where it is not.</summary>
    public SourceLocation? DatePlace { get; init; }

    /// <summary>Ids of its authors, persons or organisations.</summary>
    public required IReadOnlyList<Slug> AuthorIds
    {
        get => authorIds;
        init => authorIds = value;
    }

    /// <summary>Where the authors are named, for findings.</summary>
    public required SourceLocation AuthorPlace { get; init; }

    /// <summary>Its lines of the witness, in reading order.</summary>
    public required LineReferences Source { get; init; }

    /// <summary>Where these lines are named, for findings; null where none are.</summary>
    public SourceLocation? SourcePlace { get; init; }

    /// <summary>How far it is proofread: 0 raw, 1 compared with the witness, 2 partly, 3 by one person, 4 by a second.</summary>
    public required int Proof { get; init; }

    /// <summary>Where that is said, for findings; null where it is not.</summary>
    public SourceLocation? ProofPlace { get; init; }

    /// <summary>Whether it is said to equal the witness, letter by letter: what only the fidelity proof can know.</summary>
    public bool ClaimsFidelity => Proof == 1;

    /// <summary>Withheld from every output.</summary>
    public bool IsWithheld
    {
        get => isWithheld;
        init => isWithheld = value;
    }

    /// <summary>Its place among its fellows when they are ordered by hand.</summary>
    public int Order { get; init; }

    /// <summary>The names that it had before: their addresses lead to it.</summary>
    public IReadOnlyList<FormerName> RedirectFrom { get; init; } = [];

    /// <summary>Whether, as a page of the edition, it shows how often each rule of regularisation applied.</summary>
    public bool ShowsRegularisations { get; init; }

    /// <summary>Whether the page ends with the publisher's key and the commands by which a copy is checked.</summary>
    public bool ShowsSigningKey { get; init; }

    /// <summary>One for each language that it exists in, in the edition's order of languages; the original first.</summary>
    public required IReadOnlyList<TextVersion> Versions
    {
        get => versions;
        init => versions = value;
    }

    /// <summary>Whether the paper printed it: it then has block ids and a source. Notes and pages are the editors' own.</summary>
    public bool IsPrinted => IssueId is not null && Kind.IsPrinted;

    /// <summary>The version in the language in which it was printed.</summary>
    public TextVersion Original => Versions[0];

    /// <summary>Issue and slug: its name in messages.</summary>
    public string Name => IssueId is null ? PageNames + Id : $"{IssueId}/{Id}";

    /// <summary>The version in a language, or null.</summary>
    public TextVersion? In(Language language) => Versions.FirstOrDefault(version => version.Language == language);

    /// <summary>What readers of a language are shown: the version in it, or the original in its place.</summary>
    public TextVersion ShownIn(Language language) => In(language) ?? Original;

    /// <summary>The same text with other authors.</summary>
    internal Text By(IReadOnlyList<Slug> authors)
    {
        var copy = (Text)MemberwiseClone();
        copy.authorIds = authors;
        return copy;
    }

    /// <summary>The same text, of which other things are said.</summary>
    internal Text With(IReadOnlyList<TextVersion> said)
    {
        var copy = (Text)MemberwiseClone();
        copy.versions = said;
        return copy;
    }

    /// <summary>The same text, withheld.</summary>
    internal Text Withheld()
    {
        var copy = (Text)MemberwiseClone();
        copy.isWithheld = true;
        return copy;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A text in one language.</summary>
/// <param name="Path">Its file, relative to the input folder.</param>
/// <param name="Title">For lists; the printed heading is in the body.</param>
/// <param name="AuthorNote">What the attribution rests on, or null.</param>
/// <param name="Translator">Who translated: a name, or <c>editors</c>; or null.</param>
/// <param name="TranslatedFrom">The fingerprints of the original's blocks when it was translated; empty when never accepted.</param>
/// <param name="TitlePlace">Where the title is said: the place of findings about the file as a whole.</param>
public sealed record TextVersion(
    Language Language, string Path, string Title, string Summary, string? AuthorNote, string? Translator,
    IReadOnlyList<string> TranslatedFrom, SourceLocation TitlePlace)
{
    /// <summary>Whether the edition's own editors translated it.</summary>
    public bool IsTranslatedByEditors => Translator == "editors";

    /// <summary>The bytes of its file: how much there is to read is known before the body is.</summary>
    public long Length { get; init; }
}
