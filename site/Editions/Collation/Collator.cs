using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Languages.Persian;

namespace IskraSite.Editions.Collation;

/// <summary>The fidelity proof of one text: its witness layer against its lines of the source, letter by letter and word by word.</summary>
internal static class Collator
{
    /// <summary>More differences than this in one text are one mistake, and the rest is noise.</summary>
    private const int MostFindings = 12;

    /// <summary>Compares, reports every difference at both places, and says where each line of the source is rendered.</summary>
    /// <param name="layer">The letters of the edition.</param>
    /// <param name="source">The lines, in reading order.</param>
    public static Proof Collate(IReadOnlyList<WitnessLetter> layer, SourceText file, LineReferences source, Witnesses witness, DiagnosticBag bag)
    {
        var lines = witness.Expand(source).ToList();
        var letters = lines.SelectMany(witness.LettersOf).ToList();
        var hunks = LetterDiff.Compare(layer, letters);
        foreach (var hunk in hunks.Take(MostFindings)) Report(hunk, layer, file, letters, lines, witness, source, bag);
        var words = BoundaryProof.Of(layer, letters, hunks);
        foreach (var (here, there) in words.Differences.Take(MostFindings)) ReportBoundary(here, there, layer, file, letters, lines, witness, bag);
        var compared = new Tally(letters.Count, hunks.Sum(hunk => hunk.RightCount), hunks.Sum(hunk => hunk.LeftCount));
        foreach (var line in lines) witness.CountDropped(line, words.Regularised);
        return new Proof(
            new FidelityFigures(compared, words.Boundaries, words.Regularised),
            hunks.Count == 0 ? Correspondence(lines, layer, witness) : null);
    }

    private static CollatedLines Correspondence(List<LineReference> lines, IReadOnlyList<WitnessLetter> layer, Witnesses witness)
    {
        var collated = new List<CollatedLine>(lines.Count);
        var next = 0;
        foreach (var line in lines)
        {
            var count = witness.LettersOf(line).Count;
            collated.Add(new CollatedLine(line, witness.WordsOf(line, HiddenLetters.None), layer[next].Index, layer[next + count - 1].Index));
            next += count;
        }

        return new CollatedLines(collated);
    }

    private static void Report(
        Hunk hunk, IReadOnlyList<WitnessLetter> layer, SourceText file, List<WitnessLetter> letters, List<LineReference> lines, Witnesses witness,
        LineReferences source, DiagnosticBag bag)
    {
        var here = PlaceOf(file, layer, hunk.Left, hunk.LeftCount);
        var there = letters.Count == 0 ? source.Place : PlaceInSource(letters, hunk.Right, hunk.RightCount, lines, witness);
        var message = (hunk.LeftCount, hunk.RightCount) switch
        {
            (0, _) => $"the source has «{Words(letters, hunk.Right, hunk.RightCount)}», which the edition does not have here",
            (_, 0) => $"the edition has «{Words(layer, hunk.Left, hunk.LeftCount)}», which the source does not have here",
            _ => $"the edition has «{Words(layer, hunk.Left, hunk.LeftCount)}» where the source has «{Words(letters, hunk.Right, hunk.RightCount)}»",
        };
        bag.Add(
            Codes.Collate.Difference, here, message,
            "mend the slip, or mark the departure: [reading]{sic=\"source\"}, [word]{.supplied}, [word]{.surplus}; and see that the lines under source: are complete and in reading order",
            new RelatedLocation(there, "the source"));
    }

    private static void ReportBoundary(
        int here, int there, IReadOnlyList<WitnessLetter> layer, SourceText file, List<WitnessLetter> letters, List<LineReference> lines, Witnesses witness,
        DiagnosticBag bag)
    {
        var (edition, source) = (WordsAround(layer, here), WordsAround(letters, there));
        var (left, right) = (Spelt(layer, edition.First, edition.Count), Spelt(letters, source.First, source.Count));
        var isLost = letters[there].Before == WordBoundary.Space;
        bag.Add(
            Codes.Collate.Boundary, PlaceOf(file, layer, edition.First, edition.Count),
            isLost ? $"the edition joins «{left}», which the source divides: «{right}»" : $"the edition divides «{left}», which the source joins: «{right}»",
            $"{(isLost ? "put the space back" : "take the space away")}; if the edition is to read so, mark it: [{left}]{{sic=\"{right}\"}}",
            new RelatedLocation(PlaceInSource(letters, source.First, source.Count, lines, witness), "the source"));
    }

    // The word, or the two words, around a boundary.
    private static (int First, int Count) WordsAround(IReadOnlyList<WitnessLetter> letters, int index)
    {
        var (first, end) = (index - 1, index + 1);
        while (first > 0 && letters[first].Before <= WordBoundary.HalfSpace) first--;
        while (end < letters.Count && letters[end].Before <= WordBoundary.HalfSpace) end++;
        return (first, end - first);
    }

    private static string Spelt(IReadOnlyList<WitnessLetter> letters, int first, int count)
    {
        var words = new System.Text.StringBuilder(count);
        for (var i = first; i < first + count; i++)
        {
            if (i > first && letters[i].Before == WordBoundary.HalfSpace) words.Append(Letters.Zwnj);
            else if (i > first && letters[i].Before != WordBoundary.None) words.Append(' ');
            words.Append(letters[i].Raw);
        }

        return words.ToString();
    }

    // The letters may be of several witnesses: the place is in that of the first of them.
    private static SourceLocation PlaceInSource(List<WitnessLetter> letters, int index, int count, List<LineReference> lines, Witnesses witness)
    {
        var at = Math.Min(index, letters.Count - 1);
        var (own, start) = (lines[0].Witness, 0);
        foreach (var line in lines)
        {
            own = line.Witness;
            start += witness.LettersOf(line).Count;
            if (start > at) break;
        }

        return PlaceOf(witness.FileOf(own)!, letters, index, count);
    }

    private static SourceLocation PlaceOf(SourceText file, IReadOnlyList<WitnessLetter> letters, int index, int count)
    {
        if (letters.Count == 0) return file.Locate(0);
        if (index == letters.Count) return file.Locate(letters[^1].Index + 1);
        var first = letters[index].Index;
        return count == 0 ? file.Locate(first) : file.Locate(first, letters[index + count - 1].Index - first + 1);
    }

    private static string Words(IReadOnlyList<WitnessLetter> letters, int index, int count)
    {
        const int Most = 40;
        var words = string.Concat(letters.Skip(index).Take(Math.Min(count, Most)).Select(letter => letter.Value));
        return count > Most ? words + "…" : words;
    }
}
