namespace IskraSite.Editions.Model;

/// <summary>The kinds of texts that a paper prints, and the editors' own.</summary>
internal static class TextKinds
{
    public static IReadOnlyList<string> All { get; } =
        ["masthead", "slogans", "notice", "teaser", "announcement", "message", "interview", "letter", "article", "note"];
}
