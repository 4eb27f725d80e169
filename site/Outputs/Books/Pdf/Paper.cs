namespace IskraSite.Outputs.Books.Pdf;

/// <summary>A size of paper.</summary>
/// <param name="Name">Its name as the style of the pages has it (CSS Paged Media 3, §7.1), and the name of its own stylesheet.</param>
internal sealed record Paper(string Name)
{
    /// <summary>The sizes that are made: a pamphlet, two pages of which are a sheet, and that sheet.</summary>
    public static IReadOnlyList<Paper> All { get; } = [new("a5"), new("a4")];
}
