namespace IskraSite.Editions.Model;

/// <summary>An editors' note to words of a text, or what they say of a gap in it, as outputs without calls list it.</summary>
/// <param name="Block">The block, or the piece of the annex, that the words stand in; null where it has no id.</param>
/// <param name="Words">The words, as they are read; for a gap, its sign and the words before it.</param>
/// <param name="Says">What the note says, in the language of the text.</param>
/// <param name="Size">Of a gap, how much is lost, when that is said; or null.</param>
internal sealed record EditorsNote(BlockId? Block, string Words, string Says, string? Size = null)
{
    // So many words lead to a place.
    private const int Leading = 3;

    /// <summary>Those of a text and its annex in one language, in reading order.</summary>
    public static IReadOnlyList<EditorsNote> In(VersionBody version, SupporterList? annex)
    {
        var (notes, language) = (new List<EditorsNote>(), version.Version.Language);
        foreach (var block in version.Blocks)
        {
            foreach (var line in Inlines.Lines(block)) Collect(line, block.Id, language, notes);
        }

        foreach (var piece in annex?.Pieces ?? []) Collect(piece.Content[language], (piece as AnnexBlock)?.Id, language, notes);
        return notes;
    }

    private static void Collect(IReadOnlyList<Inline> inlines, BlockId? id, Language language, List<EditorsNote> notes)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is Gap gap && gap.Reasons.GetValueOrDefault(language.Code) is { Length: > 0 } reason)
                notes.Add(new EditorsNote(id, string.Join(' ', [.. ReadingText.Of([.. inlines.Take(i)]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeLast(Leading), ReadingText.GapSign]), reason, gap.Size));
            if (inlines[i] is not InlineContainer container) continue;
            if (container is Annotated annotated && annotated.Note.Notes.GetValueOrDefault(language.Code) is { } says) notes.Add(new EditorsNote(id, ReadingText.Of(annotated.Content), says));
            Collect(container.Content, id, language, notes);
        }
    }
}
