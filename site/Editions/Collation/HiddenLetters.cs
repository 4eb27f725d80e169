using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Languages.Persian;

namespace IskraSite.Editions.Collation;

/// <summary>The letters of the source that readers do not get to see: those of withheld texts, entries and words, and where the source repeats them.</summary>
internal sealed class HiddenLetters
{
    // Fewer letters than these are any word, and hiding them where they stand again would hide another's.
    private const int FewestOfRepeat = 6;

    private readonly Dictionary<LineReference, bool[]> hidden = [];

    public static HiddenLetters None { get; } = new();

    /// <summary>The letters of the texts and entries that an issue withholds.</summary>
    /// <param name="issue">The issue, with what is withheld.</param>
    /// <param name="layer">The letters of the annex; empty when there is none.</param>
    /// <param name="annex">Where they stand in the source, letter for letter; null when they are not proved.</param>
    /// <param name="words">Which words of shown entries are withheld.</param>
    /// <param name="original">The language of the source.</param>
    public static HiddenLetters Of(Issue issue, IReadOnlyList<WitnessLetter> layer, CollatedLines? annex, WithheldWords words, Language original, Witnesses witnesses)
    {
        var letters = new HiddenLetters();
        var texts = issue.WithheldTexts().Where(text => text.IsPrinted).ToList();
        foreach (var text in texts)
        {
            letters.Hide(text.Source, witnesses);
            if (issue.AnnexOf(text) is { } ofText) letters.Hide(ofText.Source, witnesses);
        }

        if (issue.Supporters is not { } list || annex is null) return letters;
        var extents = list.Pieces.Select(piece => (Content: piece.Content[original], IsWhole: piece is Supporter { IsWithheld: true })).Where(piece => piece.Content.Count > 0)
            .SelectMany(piece => piece.IsWhole ? [ExtentOf(piece.Content)] : words.In(piece.Content).Select(container => container.Extent)).ToList();
        letters.Hide(In(annex, layer, extents, witnesses), witnesses);
        return letters;
    }

    /// <summary>The letters of the source that stretches of an edition's file render, each by its line and its number there.</summary>
    /// <param name="lines">Where the text stands in the source.</param>
    /// <param name="layer">The letters of the text.</param>
    public static IEnumerable<(LineReference Line, int Letter)> In(CollatedLines lines, IReadOnlyList<WitnessLetter> layer, IReadOnlyList<Extent> extents, Witnesses witnesses)
    {
        if (extents.Count == 0) yield break;
        var next = 0;
        foreach (var line in lines.Lines.Select(line => line.Reference))
        {
            var count = witnesses.LettersOf(line).Count;
            for (var i = 0; i < count; i++)
            {
                if (extents.Any(extent => layer[next + i].Index >= extent.Start && layer[next + i].Index < extent.End)) yield return (line, i);
            }

            next += count;
        }
    }

    /// <summary>Hides letters.</summary>
    public void Hide(IEnumerable<(LineReference Line, int Letter)> letters, Witnesses witnesses)
    {
        foreach (var (line, letter) in letters) LettersOf(line, witnesses)[letter] = true;
    }

    /// <summary>Hides where lines that are left out repeat what is hidden: they would give it away. When all else is hidden.</summary>
    public void HideRepeats(Issue issue, Witnesses witnesses)
    {
        var runs = hidden.SelectMany(line => RunsOf(witnesses.LettersOf(line.Key), line.Value)).Distinct().ToList();
        if (runs.Count == 0) return;
        foreach (var line in issue.Unused.SelectMany(unused => witnesses.Expand(unused.Lines)).ToList())
        {
            var letters = string.Concat(witnesses.LettersOf(line).Select(letter => letter.Value));
            foreach (var run in runs)
            {
                for (var at = letters.IndexOf(run, StringComparison.Ordinal); at >= 0; at = letters.IndexOf(run, at + 1, StringComparison.Ordinal))
                    Array.Fill(LettersOf(line, witnesses), true, at, run.Length);
            }
        }
    }

    /// <summary>Whether none is hidden.</summary>
    public bool IsEmpty => hidden.Count == 0;

    /// <summary>Whether letters of a witness are hidden.</summary>
    public bool AreIn(string witness) => hidden.Keys.Any(line => line.Witness == witness);

    /// <summary>For each letter of a line or cell, whether it is hidden; null when none is.</summary>
    public IReadOnlyList<bool>? Of(LineReference line) => hidden.GetValueOrDefault(line);

    /// <summary>The same lines, a gap in their words for what is hidden.</summary>
    public CollatedLines Masked(CollatedLines lines, Witnesses witnesses) => hidden.Count == 0 ? lines : new CollatedLines(
        [.. lines.Lines.Select(line => Of(line.Reference) is null ? line : line with { Witness = witnesses.WordsOf(line.Reference, this), IsMasked = true })]);

    private void Hide(LineReferences lines, Witnesses witnesses)
    {
        foreach (var line in witnesses.Expand(lines)) Array.Fill(LettersOf(line, witnesses), true);
    }

    private static Extent ExtentOf(IReadOnlyList<Inline> content) => new(content[0].Extent.Start, content[^1].Extent.End - content[0].Extent.Start);

    private static IEnumerable<string> RunsOf(IReadOnlyList<WitnessLetter> letters, bool[] isHidden)
    {
        for (var from = 0; from < letters.Count;)
        {
            var to = from;
            while (to < letters.Count && isHidden[to]) to++;
            if (to - from >= FewestOfRepeat) yield return string.Concat(letters.Skip(from).Take(to - from).Select(letter => letter.Value));
            from = to + 1;
        }
    }

    private bool[] LettersOf(LineReference line, Witnesses witnesses) =>
        hidden.TryGetValue(line, out var letters) ? letters : hidden[line] = new bool[witnesses.LettersOf(line).Count];
}
