using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Languages;

namespace IskraSite.Editions.Permanence;

/// <summary>
/// Words to be taken out wherever they stand as whole words. A gap stands for them; where they lie across marks or are written otherwise, for the whole line: rather too much
/// than a name.
/// </summary>
/// <param name="phrases">The words as they are read.</param>
internal sealed class HiddenPhrases(IReadOnlyList<string> phrases)
{
    private readonly List<string> folded = [.. phrases.Select(phrase => Folding.Fold(phrase)).Where(phrase => phrase.Length > 0).Distinct()];

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => folded.Count == 0;

    /// <summary>These and others.</summary>
    public HiddenPhrases And(HiddenPhrases others) => others.IsEmpty ? this : new([.. phrases, .. others.Phrases]);

    /// <summary>Plain words without them.</summary>
    public string TakenFrom(string words)
    {
        if (!AreIn(words)) return words;
        foreach (var phrase in phrases)
        {
            for (var at = Find(words, phrase); at >= 0; at = Find(words, phrase)) words = words[..at] + ReadingText.GapSign + words[(at + phrase.Length)..];
        }

        return AreIn(words) ? ReadingText.GapSign : words;
    }

    /// <summary>Plain words in several languages without them.</summary>
    public Localized TakenFrom(Localized words) => words.All.Any(AreIn) ? new Localized(words.Codes.ToDictionary(code => code, code => TakenFrom(words.In(code)))) : words;

    /// <summary>A line with mark-up without them, in every language.</summary>
    public MarkedUp TakenFrom(MarkedUp line) => IsEmpty ? line : new(line.Values.ToDictionary(pair => pair.Key, pair => TakenFrom(pair.Value)));

    /// <summary>A block without them.</summary>
    public Block TakenFrom(Block block)
    {
        if (IsEmpty) return block;
        var without = block.Rewrite(Divided);
        return AreIn(ReadingText.Of(without)) ? Blank(without) : without;
    }

    /// <summary>Whether some are in a text, in what its editors say of it or in what the source has.</summary>
    public bool AreIn(VersionBody version) => !IsEmpty && version.Blocks.Concat(version.Footnotes.SelectMany(note => note)).Any(block =>
        AreIn(ReadingText.Of(block)) || Inlines.In([block]).OfType<Intervention>().Any(said => said.Note.Notes.Values.Any(AreIn) || (said is Correction correction && AreIn(correction.Sic))));

    /// <summary>A block of which nothing is shown but where pages and columns begin.</summary>
    public static Block Blank(Block block)
    {
        var isFirst = true;
        return block.Rewrite(inline =>
        {
            if (inline is PageBreak or ColumnBreak) return [inline];
            if (inline is InlineContainer container and not Intervention { Content.Count: 0 }) return container.Content;
            var isGap = isFirst;
            isFirst = false;
            return isGap ? [GapAt(inline.Extent)] : [];
        });
    }

    private IReadOnlyList<string> Phrases => phrases;

    private IReadOnlyList<Inline> TakenFrom(IReadOnlyList<Inline> line)
    {
        var without = line.Rewrite(Divided);
        return AreIn(ReadingText.Of(without)) ? [GapAt(line[0].Extent)] : without;
    }

    private IReadOnlyList<Inline> Divided(Inline inline) => inline switch
    {
        TextRun run => Divided(run),
        Correction correction => [Noted(correction with { Sic = TakenFrom(correction.Sic) })],
        Intervention intervention => [Noted(intervention)],
        _ => [inline],
    };

    private Intervention Noted(Intervention intervention) => intervention.Note.Notes.Values.Any(AreIn)
        ? intervention with { Note = intervention.Note with { Notes = intervention.Note.Notes.ToDictionary(note => note.Key, note => TakenFrom(note.Value)) } }
        : intervention;

    private IReadOnlyList<Inline> Divided(TextRun run)
    {
        var found = phrases.Select(phrase => (At: Find(run.Text, phrase), phrase.Length)).Where(phrase => phrase.At >= 0).OrderBy(phrase => phrase.At).ThenByDescending(phrase => phrase.Length).ToList();
        if (found.Count == 0) return [run];
        var (at, length) = found[0];
        return [run with { Text = run.Text[..at] }, GapAt(run.Extent), .. Divided(run with { Text = run.Text[(at + length)..] })];
    }

    private bool AreIn(string words) => !IsEmpty && Folding.Fold(words) is var text && folded.Exists(phrase => Find(text, phrase) >= 0);

    private static Gap GapAt(Extent extent) => new(extent, new Dictionary<string, string>(), null, EditorialNote.None) { IsAtRequest = true };

    // As whole words.
    private static int Find(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return at;
        }

        return -1;
    }
}
