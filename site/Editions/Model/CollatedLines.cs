using IskraSite.Diagnostics;

namespace IskraSite.Editions.Model;

/// <summary>
/// The proven correspondence of a text with its witness: for each line of the source, in reading order, the stretches of the text's
/// witness layer that render it. Made by collation, so that nobody types it.
/// </summary>
/// <param name="Lines">In reading order.</param>
public sealed record CollatedLines(IReadOnlyList<CollatedLine> Lines)
{
    /// <summary>The lines from which the letters of a stretch of the edition's file come, in reading order.</summary>
    public IReadOnlyList<LineReference> LinesOf(Extent extent) =>
        [.. Lines.Where(line => line.First < extent.End && line.Last >= extent.Start).Select(line => line.Reference)];
}

/// <summary>One line of the witness and where the text renders it.</summary>
/// <param name="Witness">Its words as received, without the machine's mark-up.</param>
/// <param name="First">Offset, in the text's file, of the first letter that renders it.</param>
/// <param name="Last">Offset of the last letter that renders it.</param>
public sealed record CollatedLine(LineReference Reference, string Witness, int First, int Last)
{
    /// <summary>Whether words of a withheld supporter are left out of <see cref="Witness"/>; <see cref="ReadingText.GapSign"/> stands in their place.</summary>
    public bool IsMasked { get; init; }
}
