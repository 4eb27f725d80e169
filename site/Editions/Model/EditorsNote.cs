namespace IskraSite.Editions.Model;

/// <summary>An editors' note to words of a text, as outputs without calls list it.</summary>
/// <param name="Block">The block, or the piece of the annex, that the words stand in; null where it has no id.</param>
/// <param name="Words">The words, as they are read.</param>
/// <param name="Says">What the note says, in the language of the text.</param>
internal sealed record EditorsNote(BlockId? Block, string Words, string Says)
{
    /// <summary>Those of a text and its annex in one language, in reading order.</summary>
    public static IEnumerable<EditorsNote> In(TextBody text, VersionBody version)
    {
        var language = version.Version.Language;
        return version.Blocks.SelectMany(block => Of(block.Id, Inlines.In(block), language))
            .Concat((text.Annex?.Pieces ?? []).SelectMany(piece => Of((piece as AnnexBlock)?.Id, Inlines.In(piece.Content[language]), language)));
    }

    private static IEnumerable<EditorsNote> Of(BlockId? id, IReadOnlyList<Inline> inlines, Language language) =>
        from annotated in inlines.OfType<Annotated>()
        let says = annotated.Note.Notes.GetValueOrDefault(language.Code)
        where says is not null
        select new EditorsNote(id, ReadingText.Of(annotated.Content), says);
}
