namespace IskraSite.Editions.Model;

/// <summary>What kind of text it is: one that a paper prints, or the editors' own.</summary>
public sealed class TextKind : ListedKind
{
    private TextKind(string name, bool isPrinted = true, bool isSigned = false)
        : base(name) => (IsPrinted, IsSigned) = (isPrinted, isSigned);

    /// <summary>The editors' own: notes to an issue, pages of the edition.</summary>
    public static TextKind Note { get; } = new("note", isPrinted: false);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TextKind> All { get; } =
    [
        new("masthead"), new("slogans"), new("notice"), new("teaser"), new("announcement", isSigned: true), new("message", isSigned: true), new("interview", isSigned: true),
        new("letter", isSigned: true), new("article", isSigned: true), Note,
    ];

    /// <summary>Whether a paper prints it; the others are the editors' own.</summary>
    public bool IsPrinted { get; }

    /// <summary>Whether lines broken by hand under it are a signature; in a masthead or a notice they are just short lines.</summary>
    public bool IsSigned { get; }

    /// <summary>The kind with a name; null when there is none (which reading has reported).</summary>
    public static TextKind? Find(string? name) => Find(All, name);
}
