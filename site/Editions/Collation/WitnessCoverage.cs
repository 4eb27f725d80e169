using IskraSite.Diagnostics;
using IskraSite.Editions.Model;

namespace IskraSite.Editions.Collation;

/// <summary>The part of the fidelity proof that concerns an issue as a whole: every line is used once, every join has its reason.</summary>
internal static class WitnessCoverage
{
    /// <summary>Checks an issue against its witness.</summary>
    /// <returns>How many lines and cells with letters the witness has, and how many of them nothing uses.</returns>
    public static (int Lines, int Unused, int Joins) Check(Issue issue, Witnesses witness, DiagnosticBag bag)
    {
        var sources = issue.PrintedTexts.Select(text => text.Source).ToList();
        if (issue.Supporters is { } supporters) sources.Add(supporters.Source);
        var usedAt = new Dictionary<LineReference, SourceLocation>();
        var beyond = new List<LineRange>();
        foreach (var references in sources.Concat(issue.Unused.Select(unused => unused.Lines))) Use(references, witness, usedAt, beyond, bag);

        // What such a range holds besides is not told of line by line.
        foreach (var range in beyond)
        {
            foreach (var line in witness.Expand(range)) usedAt.TryAdd(line, range.Place);
        }

        var unused = witness.WithLetters.Where(line => !usedAt.ContainsKey(line)).ToList();
        foreach (var line in unused)
        {
            bag.Add(
                Codes.Collate.Unused, witness.PlaceOf(line), $"no text uses line {line} of the source",
                "add it to the source: of its text, or to unused: in issue.yml with the reason");
        }

        return (witness.WithLetters.Count, unused.Count, CheckJoins(issue, sources, witness, bag));
    }

    private static void Use(LineReferences references, Witnesses witness, Dictionary<LineReference, SourceLocation> usedAt, List<LineRange> beyond, DiagnosticBag bag)
    {
        foreach (var range in references.Ranges)
        {
            var any = false;
            if (witness.FileOf(range.Last.Witness) is { } source && range.Last.Line > source.LineCount && range.First.Line <= source.LineCount)
            {
                bag.Add(Codes.Collate.OutOfRange, range.Place, $"the source has no line {range.Last.Line}", $"it has {source.LineCount} lines");
                beyond.Add(range);
                continue;
            }

            foreach (var line in witness.Expand(range))
            {
                any = true;
                if (usedAt.TryGetValue(line, out var first))
                    bag.Add(Codes.Collate.UsedTwice, range.Place, $"line {line} of the source is used a second time", "a line belongs to one text", new RelatedLocation(first, "the first use"));
                else usedAt[line] = range.Place;
            }

            if (any) continue;
            if (witness.FileOf(range.First.Witness) is { } file)
                bag.Add(Codes.Collate.OutOfRange, range.Place, $"the source has no letters at ‘{range}’", $"it has {file.LineCount} lines; cells are counted from the left of the file’s line");
            else
                bag.Add(Codes.Collate.OutOfRange, range.Place, $"the issue has no source for ‘{range}’", "issue.yml names the sources: witness: has lines without a name, each of witnesses: its id");
        }
    }

    private static int CheckJoins(Issue issue, List<LineReferences> sources, Witnesses witness, DiagnosticBag bag)
    {
        var left = issue.Unused.SelectMany(unused => witness.Expand(unused.Lines)).ToHashSet();
        var order = witness.WithLetters.Where(line => !left.Contains(line)).Select((line, index) => (line, index)).ToDictionary(pair => pair.line, pair => pair.index);
        var reasons = issue.Joins.ToLookup(join => (join.From, join.To));
        var made = new HashSet<(LineReference, LineReference)>();
        foreach (var references in sources)
        {
            LineReference? before = null;
            foreach (var (line, place) in references.Ranges.SelectMany(range => witness.Expand(range).Select(line => (line, range.Place))))
            {
                if (before is { } from && !AreNeighbours(from, line, order))
                {
                    made.Add((from, line));
                    if (!reasons.Contains((from, line)))
                        bag.Add(Codes.Collate.JoinWithoutReason, place, $"lines {from} and {line} of the source are joined without a reason", $"add to joins: in issue.yml: {{from: {from}, to: {line}, cert: …, why: …}}");
                }

                before = line;
            }
        }

        foreach (var join in issue.Joins.Where(join => !made.Contains((join.From, join.To))))
            bag.Add(Codes.Collate.JoinUnused, join.Place, $"no text joins {join.From} and {join.To}", "take the entry away, or mend its lines");
        return made.Count;
    }

    /// <summary>Whether two lines follow one another. Cells of different lines never do: a table's rows are the machine's, not the page's.</summary>
    /// <param name="order">The number of each line that texts use, in the order of the file.</param>
    public static bool AreNeighbours(LineReference from, LineReference to, IReadOnlyDictionary<LineReference, int> order) =>
        from.Witness == to.Witness && (from.Line == to.Line || (from.Cell == 0 && to.Cell == 0))
        && order.TryGetValue(from, out var a) && order.TryGetValue(to, out var b) && b == a + 1;
}
