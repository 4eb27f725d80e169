namespace IskraSite.Editions.Model;

/// <summary>Which words of running text are withheld: those marked so, and the marked names of whom the edition withholds. A gap stands for them.</summary>
/// <param name="entities">Whom it withholds.</param>
internal sealed class WithheldWords(IReadOnlySet<Entity> entities, Authorities authorities)
{
    /// <summary>Those of an edition.</summary>
    /// <param name="edition">The edition with what is withheld.</param>
    public static WithheldWords Of(Edition edition) => new(edition.WithheldEntities(), edition.Authorities);

    /// <summary>Whether some are in running text.</summary>
    public bool AreIn(IReadOnlyList<Inline> inlines)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            if (Hides(inlines[i]) || (inlines[i] is InlineContainer container && AreIn(container.Content))) return true;
        }

        return false;
    }

    /// <summary>Whether some are in the words of an annex.</summary>
    public bool AreIn(SupporterList annex) => annex.Pieces.Any(piece => piece.Content.Values.Values.Any(AreIn));

    /// <summary>Those in running text, the outermost of those that lie in one another.</summary>
    public IEnumerable<InlineContainer> In(IReadOnlyList<Inline> inlines)
    {
        foreach (var container in inlines.OfType<InlineContainer>())
        {
            if (Hides(container)) yield return container;
            else foreach (var inner in In(container.Content)) yield return inner;
        }
    }

    /// <summary>Those in a text.</summary>
    public IEnumerable<InlineContainer> In(VersionBody body) => AreIn(body) ? LinesOf(body).SelectMany(In) : [];

    /// <summary>A text without them; the text itself when there are none.</summary>
    public VersionBody TakenFrom(VersionBody body) => !AreIn(body) ? body : new VersionBody(
        body.Version, body.File, [.. body.Blocks.Select(block => block.Rewrite(Shown))], [.. body.Footnotes.Select(note => (IReadOnlyList<Block>)[.. note.Select(block => block.Rewrite(Shown))])]);

    /// <summary>A line of an annex without them.</summary>
    public MarkedUp TakenFrom(MarkedUp line) =>
        !line.Values.Values.Any(AreIn) ? line : new MarkedUp(line.Values.ToDictionary(pair => pair.Key, pair => pair.Value.Rewrite(Shown)));

    /// <summary>Whether a person or organisation is withheld.</summary>
    public bool Hide(Slug agentId) => authorities.FindAgent(agentId) is { } agent && entities.Contains(agent);

    private bool AreIn(VersionBody body) => LinesOf(body).Any(AreIn);

    private static IEnumerable<IReadOnlyList<Inline>> LinesOf(VersionBody body) => body.Blocks.Concat(body.Footnotes.SelectMany(note => note)).SelectMany(Inlines.Lines);

    private Inline Shown(Inline inline) => Hides(inline) ? new Gap(inline.Extent, new Dictionary<string, string>(), null, EditorialNote.None) { IsAtRequest = true } : inline;

    private bool Hides(Inline inline) => inline is Withheld || (entities.Count > 0 && authorities.EntityOf(inline) is { } entity && entities.Contains(entity));
}
