using IskraSite.Editions.Model;
using IskraSite.Languages.Persian;

namespace IskraSite.Editions.Collation;

/// <summary>
/// The proof of the boundaries between words: wherever the letters agree, a space of the source is a space of the edition. Ends of lines of the
/// source and half-spaces are free.
/// </summary>
/// <param name="Boundaries">The figures.</param>
/// <param name="Regularised">What was passed over by a rule.</param>
/// <param name="Differences">Where they differ: the letter after the boundary, counted on both sides.</param>
internal sealed record BoundaryProof(Tally Boundaries, Regularisations Regularised, IReadOnlyList<(int Left, int Right)> Differences)
{
    /// <summary>Compares the boundaries between letters that have been compared.</summary>
    /// <param name="left">The letters of the edition.</param>
    /// <param name="right">The letters of the source.</param>
    /// <param name="hunks">Where the letters differ.</param>
    public static BoundaryProof Of(IReadOnlyList<WitnessLetter> left, IReadOnlyList<WitnessLetter> right, IReadOnlyList<Hunk> hunks)
    {
        var (tally, regularised, differences) = (default(Tally), new Regularisations(), new List<(int, int)>());
        var (l, r) = (0, 0);
        foreach (var hunk in hunks.Append(new Hunk(left.Count, 0, right.Count, 0)))
        {
            for (var isFirst = true; l < hunk.Left; (l, r, isFirst) = (l + 1, r + 1, false))
            {
                CountLetter(left[l].Raw, right[r].Raw, regularised);

                // What stands before the first letter after a difference belongs to the difference.
                if (isFirst) continue;
                var (here, there) = (left[l].Before, right[r].Before);
                CountBoundary(here, there, regularised);
                if (there == WordBoundary.Space) tally += new Tally(1, 0, 0);
                if (AreEqual(here, there)) continue;
                tally += there == WordBoundary.Space ? new Tally(0, 1, 0) : new Tally(0, 0, 1);
                differences.Add((l, r));
            }

            tally += Inside(hunk, left, right);
            (l, r) = (hunk.LeftEnd, hunk.Right + hunk.RightCount);
        }

        return new BoundaryProof(tally, regularised, differences);
    }

    /// <summary>Whether a boundary of the edition is one that the source allows.</summary>
    public static bool AreEqual(WordBoundary edition, WordBoundary source) =>
        source is WordBoundary.LineEnd or WordBoundary.HalfSpace || edition == WordBoundary.HalfSpace
        || edition >= WordBoundary.Space == (source == WordBoundary.Space);

    // Where letters differ, boundaries are only counted: what one side has more of, nothing accounts for.
    private static Tally Inside(Hunk hunk, IReadOnlyList<WitnessLetter> left, IReadOnlyList<WitnessLetter> right)
    {
        var here = Slice(left, hunk.Left, hunk.LeftCount).Select(letter => letter.Before).ToList();
        var there = Slice(right, hunk.Right, hunk.RightCount).Select(letter => letter.Before).ToList();
        var spaces = there.Count(boundary => boundary == WordBoundary.Space);
        var own = here.Count(boundary => boundary >= WordBoundary.Space);
        var free = there.Count(boundary => boundary == WordBoundary.LineEnd);
        var halves = here.Count(boundary => boundary == WordBoundary.HalfSpace);
        return new Tally(spaces, Math.Max(0, spaces - own - halves), Math.Max(0, own - spaces - free));
    }

    // With the letter after it, before which a boundary of the difference may stand; not the first of all, before which there is none.
    private static IEnumerable<WitnessLetter> Slice(IReadOnlyList<WitnessLetter> letters, int start, int count)
    {
        for (var i = Math.Max(1, start); i < Math.Min(letters.Count, start + count + 1); i++) yield return letters[i];
    }

    private static void CountLetter(char here, char there, Regularisations regularised)
    {
        if (here == there) return;
        regularised.Add(there switch
        {
            '\u064A' => RegularisationRule.ArabicYeh,
            '\u0649' => RegularisationRule.DotlessYeh,
            '\u0643' => RegularisationRule.ArabicKaf,
            _ => Regularisation.IsQuotationMark(there) ? RegularisationRule.QuotationMark : RegularisationRule.Composition,
        });
    }

    private static void CountBoundary(WordBoundary here, WordBoundary there, Regularisations regularised)
    {
        RegularisationRule? rule = (here, there) switch
        {
            (WordBoundary.HalfSpace, WordBoundary.None) => RegularisationRule.HalfSpaceInserted,
            (WordBoundary.HalfSpace, WordBoundary.Space) => RegularisationRule.HalfSpaceForSpace,
            (not WordBoundary.HalfSpace, WordBoundary.HalfSpace) => RegularisationRule.HalfSpaceDropped,
            (WordBoundary.Space, WordBoundary.LineEnd) => RegularisationRule.LineEndToSpace,
            (WordBoundary.None or WordBoundary.HalfSpace, WordBoundary.LineEnd) => RegularisationRule.LineEndInWord,
            (WordBoundary.LineEnd, WordBoundary.Space) => RegularisationRule.SpaceToLineEnd,
            _ => null,
        };
        if (rule is { } applied) regularised.Add(applied);
    }
}
