namespace IskraSite.Publishing.Finished;

/// <summary>Holds what a finished file has against what it is to have.</summary>
internal static class WordCheck
{
    // Where so much is missing, it does not matter how much more.
    private const int Enough = 50;

    /// <summary>Looks for words in order, each whole.</summary>
    /// <param name="from">The cut to begin at; afterwards, that behind the last words.</param>
    /// <param name="what">Whose words they are.</param>
    /// <param name="hasIds">Whether those with an id stand where the file has that id.</param>
    /// <returns>What is missing, as the end of a sentence; or null.</returns>
    public static string? InOrder(Pieces pieces, ref int from, IEnumerable<Part> parts, object what, bool hasIds = false)
    {
        var (words, missing, blocks) = (0, 0, 0);
        Part? first = null;
        foreach (var part in parts)
        {
            words += part.Words.Words;
            if (part.Words.Length == 0) continue;
            var end = blocks > Enough ? -1 : Find(pieces, part, from, hasIds);
            if (end >= 0)
            {
                from = end;
                continue;
            }

            first ??= part;
            missing += part.Words.Words;
            blocks++;
        }

        return first is null ? null : Description(missing, words, what, first.Value.Id);
    }

    /// <summary>Looks for words in order, from the beginning.</summary>
    /// <inheritdoc cref="InOrder(Pieces, ref int, IEnumerable{Part}, object, bool)"/>
    public static string? InOrder(Pieces pieces, IEnumerable<Part> parts, object what, bool hasIds = false)
    {
        var from = 0;
        return InOrder(pieces, ref from, parts, what, hasIds);
    }

    /// <summary>Looks for words in any order, each as often as it is given.</summary>
    /// <inheritdoc cref="InOrder(Pieces, ref int, IEnumerable{Part}, object, bool)"/>
    public static string? InAnyOrder(Pieces pieces, IEnumerable<Part> parts, object what)
    {
        var wanted = new Dictionary<WordSum, int>();
        var words = 0;
        foreach (var part in parts.Where(part => part.Words.Length > 0))
        {
            wanted[part.Words] = wanted.GetValueOrDefault(part.Words) + 1;
            words += part.Words.Words;
        }

        if (wanted.Count == 0) return null;
        pieces.Strike(wanted);
        var missing = wanted.Where(pair => pair.Value > 0).Sum(pair => pair.Value * pair.Key.Words);
        return wanted.Values.All(left => left <= 0) ? null : Description(missing, words, what, null);
    }

    private static int Find(Pieces pieces, Part part, int from, bool hasIds)
    {
        if (!hasIds || part.Id is null) return pieces.Find(part.Words, from);
        return pieces.Ids.TryGetValue(part.Place, out var at) ? pieces.Match(part.Words, at) : -1;
    }

    private static string Description(int missing, int words, object what, string? id) =>
        $"lacks {missing} of the {words} words of {what}{(id is null ? "" : $", the first at {id}")}";
}
