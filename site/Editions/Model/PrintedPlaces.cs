namespace IskraSite.Editions.Model;

/// <summary>On which printed pages a text stands: what its page breaks say, and where they say nothing, what the editors infer.</summary>
/// <param name="Breaks">The pages that begin in the text and its annex, in their order.</param>
/// <param name="Unbroken">The blocks before the first page break: on which page they stand, only the editors can say.</param>
public sealed record PrintedPlaces(Issue Issue, Text Text, IReadOnlyList<int> Breaks, IReadOnlyList<BlockId?> Unbroken)
{
    /// <summary>The places of a text in one language.</summary>
    public static PrintedPlaces Of(Issue issue, TextBody body, VersionBody version)
    {
        var breaks = Inlines.In(version.Blocks).Concat((body.Annex?.Pieces ?? []).SelectMany(piece => Inlines.In(piece.Content[version.Version.Language])))
            .OfType<PageBreak>().Select(page => page.Number);
        var unbroken = version.Blocks.TakeWhile(block => !Inlines.Has<PageBreak>(block)).Select(block => block.Id);
        return new PrintedPlaces(issue, body.Text, [.. breaks], [.. unbroken]);
    }

    /// <summary>The pages that it stands on, in their order.</summary>
    public IEnumerable<int> Pages => Breaks.Concat(Unbroken.Select(block => PlaceOf(block)?.Page).OfType<int>()).Distinct().Order();

    /// <summary>
    /// Where the editors put one of the <see cref="Unbroken"/> blocks: by itself, or with its text when that has no page break; null when nowhere.
    /// </summary>
    public (int Page, bool IsAlone)? PlaceOf(BlockId? block)
    {
        (int, bool)? whole = null;
        foreach (var layout in Issue.Layouts)
        {
            foreach (var piece in layout.Pieces)
            {
                if (piece.TextId != Text.Id) continue;
                if (piece.BlockId is null) whole ??= (layout.Page, false);
                else if (piece.BlockId == block) return (layout.Page, true);
            }
        }

        return Breaks.Count > 0 ? null : whole;
    }
}
