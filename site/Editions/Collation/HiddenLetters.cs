using IskraSite.Editions.Model;
using IskraSite.Languages.Persian;

namespace IskraSite.Editions.Collation;

/// <summary>The letters of the source that readers do not get to see: those of withheld texts and entries, and where the source repeats them.</summary>
internal sealed class HiddenLetters
{
    // Fewer letters than these are any word, and hiding them where they stand again would hide another's.
    private const int FewestOfRepeat = 6;

    private readonly Dictionary<LineReference, bool[]> hidden = [];

    /// <summary>None.</summary>
    public static HiddenLetters None { get; } = new();

    /// <summary>The letters of what an issue withholds.</summary>
    /// <param name="issue">The issue, with what is withheld.</param>
    /// <param name="layer">The letters of the annex; empty when there is none.</param>
    /// <param name="annex">Where they stand in the source, letter for letter; null when they are not proved.</param>
    /// <param name="original">The language of the source.</param>
    public static HiddenLetters Of(Issue issue, IReadOnlyList<WitnessLetter> layer, CollatedLines? annex, Language original, Witnesses witnesses)
    {
        var letters = new HiddenLetters();
        var texts = issue.WithheldTexts().Where(text => text.IsPrinted).ToList();
        foreach (var text in texts)
        {
            letters.Hide(text.Source, witnesses);
            if (issue.AnnexOf(text) is { } ofText) letters.Hide(ofText.Source, witnesses);
        }

        if (issue.Supporters is { } list && annex is not null) letters.Hide(list, layer, annex, original, witnesses);
        letters.HideRepeats(issue, witnesses);
        return letters;
    }

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

    private void Hide(SupporterList annex, IReadOnlyList<WitnessLetter> layer, CollatedLines lines, Language original, Witnesses witnesses)
    {
        var extents = annex.Supporters.Where(supporter => supporter.IsWithheld).Select(supporter => supporter.Content[original]).Where(content => content.Count > 0)
            .Select(content => (content[0].Extent.Start, content[^1].Extent.End)).ToList();
        if (extents.Count == 0) return;
        var next = 0;
        foreach (var line in lines.Lines.Select(line => line.Reference))
        {
            var count = witnesses.LettersOf(line).Count;
            for (var i = 0; i < count; i++)
            {
                if (extents.Exists(extent => layer[next + i].Index >= extent.Start && layer[next + i].Index < extent.End)) LettersOf(line, witnesses)[i] = true;
            }

            next += count;
        }
    }

    // A line that is left out because it repeats another would give away what the other hides.
    private void HideRepeats(Issue issue, Witnesses witnesses)
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
