using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Finished;

/// <summary>Words that a page has in order.</summary>
/// <param name="What">Whose words they are, as it says itself.</param>
/// <param name="HasIds">Whether each stands at its permanent id.</param>
internal sealed record Series(object What, IEnumerable<Part> Parts, bool HasIds = false);

/// <summary>What a page is to show of the edition.</summary>
/// <param name="series">Words in order; each series by itself.</param>
internal sealed class PageWords(string output, params IReadOnlyList<Series> series) : Promise(output)
{
    /// <summary>Words in any order.</summary>
    public IReadOnlyList<Series> Bags { get; init; } = [];

    /// <summary>The pages, and the places on pages, that it leads to.</summary>
    public IEnumerable<(OutputPath Path, string? Place)> Leads { get; init; } = [];

    /// <inheritdoc/>
    public override bool IsByWord => Bags.Count > 0;

    /// <inheritdoc/>
    public override void Check(in FinishedFile file)
    {
        foreach (var (what, parts, hasIds) in series) file.Lacks(WordCheck.InOrder(file.Pieces, parts, what, hasIds));
        foreach (var (what, parts, _) in Bags) file.Lacks(WordCheck.InAnyOrder(file.Pieces, parts, what));
        foreach (var (path, place) in Leads)
        {
            var to = Hash64.Of(path.Value);
            if (file.Targets.Contains(place is null ? to : Hash64.Of(to, Hash64.Of(place)))) continue;
            file.Lacks($"has no link to {path}{(place is null ? "" : "#" + place)}");
        }
    }
}

/// <summary>What the page of the source of a text is to show: each line as received, and the edition's reading of all of them.</summary>
internal sealed class SourcePage(string output, SourceParts source) : Promise(output)
{
    /// <inheritdoc/>
    public override void Check(in FinishedFile file)
    {
        var (pieces, cells, lines) = (file.Pieces, file.Pieces.Cells, source.Lines);
        var (reading, isWhole) = (default(WordSum), cells.Count == 2 * lines.Count);
        for (var i = 0; isWhole && i < lines.Count; i++)
        {
            var (witness, edition) = (cells[2 * i], cells[(2 * i) + 1]);
            isWhole = pieces.Ids.ContainsKey(lines[i].Place) && pieces.Between(witness.From, witness.To) == lines[i].Words;
            reading += pieces.Between(edition.From, edition.To);
        }

        // A line of the source may end inside a word of the edition.
        var isRead = (reading.Hash, reading.Length) == (source.Reading.Hash, source.Reading.Length);
        if (!isWhole) file.Lacks($"has not all {lines.Count} lines of the source of {source.Text}");
        else if (!isRead) file.Lacks($"has not the edition’s reading of all lines of the source of {source.Text}");
    }
}
