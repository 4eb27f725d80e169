namespace IskraSite.Editions.Model;

/// <summary>What kind of text it is: one that a paper prints, or the editors' own. An edition may have kinds besides those that every edition has.</summary>
public sealed class TextKind : ListedKind
{
    private TextKind(string name, bool isPrinted = true, bool isSigned = false)
        : base(name) => (IsPrinted, IsSigned) = (isPrinted, isSigned);

    /// <summary>A kind of an edition's own, or one of the list under another name.</summary>
    /// <param name="words">What readers call it; null: as the theme calls it.</param>
    internal TextKind(string name, Localized? words, bool isSigned)
        : this(name, isSigned: isSigned) => Words = words;

    /// <summary>The editors' own: notes to an issue, pages of the edition.</summary>
    public static TextKind Note { get; } = new("note", isPrinted: false);

    /// <summary>Those that every edition has.</summary>
    public static IReadOnlyList<TextKind> All { get; } =
    [
        new("masthead"), new("slogans"), new("notice"), new("teaser"), new("announcement", isSigned: true), new("message", isSigned: true), new("interview", isSigned: true),
        new("letter", isSigned: true), new("article", isSigned: true), new("editorial", isSigned: true), new("report", isSigned: true), new("statement", isSigned: true),
        new("poem", isSigned: true), new("story", isSigned: true), new("review", isSigned: true), new("obituary", isSigned: true), new("correction"), new("advertisement"), new("cartoon"), new("caption"), Note,
    ];

    /// <summary>What readers call it; null where the theme has a word for it.</summary>
    public Localized? Words { get; }

    /// <summary>Whether a paper prints it; the others are the editors' own.</summary>
    public bool IsPrinted { get; }

    /// <summary>Whether lines broken by hand under it are a signature; in a masthead or a notice they are just short lines.</summary>
    public bool IsSigned { get; }

    /// <summary>The kind with a name out of the list that every edition has; null when there is none.</summary>
    public static TextKind? Find(string? name) => Find(All, name);
}
