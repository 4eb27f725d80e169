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
    public IEnumerable<(string Path, string? Place)> Leads { get; init; } = [];

    /// <inheritdoc/>
    public override bool IsByWord => Bags.Count > 0;

    /// <inheritdoc/>
    public override void Check(in FinishedFile file)
    {
        foreach (var (what, parts, hasIds) in series) file.Lacks(WordCheck.InOrder(file.Pieces, parts, what, hasIds));
        foreach (var (what, parts, _) in Bags) file.Lacks(WordCheck.InAnyOrder(file.Pieces, parts, what));
        foreach (var (path, place) in Leads)
        {
            var to = Hash64.Of(path);
            if (!file.Targets.Contains(place is null ? to : Hash64.Of(to, Hash64.Of(place)))) file.Lacks($"has no link to {path}{(place is null ? "" : "#" + place)}");
        }
    }
}

/// <summary>What the page of the source of a text is to show: each line as received, and the edition's reading of all of them.</summary>
internal sealed class SourcePage(string output, SourceParts source) : Promise(output)
{
    /// <inheritdoc/>
    public override void Check(in FinishedFile file)
    {
        var cells = file.Pieces.Cells;
        var (reading, missing) = (default(WordSum), cells.Count == 2 * source.Lines.Count ? 0 : Math.Abs(source.Lines.Count - (cells.Count / 2)));
        for (var i = 0; missing == 0 && i < source.Lines.Count; i++)
        {
            var (witness, edition) = (cells[2 * i], cells[(2 * i) + 1]);
            if (!file.Pieces.Ids.ContainsKey(source.Lines[i].Place) || file.Pieces.Between(witness.From, witness.To) != source.Lines[i].Words) missing++;
            reading += file.Pieces.Between(edition.From, edition.To);
        }

        // A line of the source may end inside a word of the edition.
        if (missing > 0) file.Lacks($"has not all {source.Lines.Count} lines of the source of {source.Text}");
        else if ((reading.Hash, reading.Length) != (source.Reading.Hash, source.Reading.Length)) file.Lacks($"has not the edition’s reading of all lines of the source of {source.Text}");
    }
}
