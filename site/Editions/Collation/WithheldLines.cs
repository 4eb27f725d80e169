using IskraSite.Editions.Model;
using IskraSite.Languages.Persian;

namespace IskraSite.Editions.Collation;

/// <summary>Takes the words of withheld entries out of the lines of the source that are shown to readers.</summary>
internal static class WithheldLines
{
    /// <summary>The same lines; in their words the letters that render a withheld entry are a gap.</summary>
    /// <param name="lines">What collation has proved.</param>
    /// <param name="layer">The letters of the annex, which equal those of the lines one by one.</param>
    /// <param name="original">The language of the source.</param>
    public static CollatedLines Masked(CollatedLines lines, IReadOnlyList<WitnessLetter> layer, SupporterList annex, Language original, Witness witness)
    {
        var hidden = annex.Supporters.Where(supporter => supporter.IsWithheld).Select(supporter => supporter.Content[original]).Where(content => content.Count > 0)
            .Select(content => (content[0].Extent.Start, content[^1].Extent.End)).ToList();
        if (hidden.Count == 0) return lines;
        var masked = new List<CollatedLine>(lines.Lines.Count);
        var next = 0;
        foreach (var line in lines.Lines)
        {
            var first = next;
            next += witness.LettersOf(line.Reference).Count;
            var words = witness.WordsWithout(line.Reference, i => hidden.Exists(extent => layer[first + i].Index >= extent.Start && layer[first + i].Index < extent.End));
            masked.Add(line with { Witness = words, IsMasked = words != line.Witness });
        }

        return new CollatedLines(masked);
    }
}
