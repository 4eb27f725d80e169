namespace IskraSite.Editions.Model;

/// <summary>On which printed pages a text stands: what its page breaks say, and where they say nothing, what the editors infer.</summary>
/// <param name="version">The text in one language.</param>
public sealed class PrintedPlaces(Issue issue, TextBody body, VersionBody version)
{
    private readonly List<int> breaks =
    [
        .. Inlines.In(version.Blocks).Concat((body.Annex?.Pieces ?? []).SelectMany(piece => Inlines.In(piece.Content[version.Version.Language])))
            .OfType<PageBreak>().Select(page => page.Number),
    ];

    /// <summary>The pages that begin in the text, in its order.</summary>
    public IReadOnlyList<int> Breaks => breaks;

    /// <summary>The pages that it stands on, in their order.</summary>
    public IEnumerable<int> Pages => breaks.Concat(Unbroken.Select(block => PlaceOf(block.Id)?.Page).OfType<int>()).Distinct().Order();

    /// <summary>The blocks before its first page break: on which page they stand, only the editors can say.</summary>
    public IEnumerable<Block> Unbroken => version.Blocks.TakeWhile(block => !Inlines.In(block).OfType<PageBreak>().Any());

    /// <summary>
    /// Where the editors put one of the <see cref="Unbroken"/> blocks: by itself, or with its text when that has no page break; null when nowhere.
    /// </summary>
    public (int Page, bool IsAlone)? PlaceOf(BlockId? block)
    {
        (int, bool)? whole = null;
        foreach (var layout in issue.Layouts)
        {
            foreach (var piece in layout.Pieces)
            {
                if (piece.TextId != body.Text.Id) continue;
                if (piece.BlockId is null) whole ??= (layout.Page, false);
                else if (piece.BlockId == block) return (layout.Page, true);
            }
        }

        return breaks.Count > 0 ? null : whole;
    }
}
