using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Languages.Persian;
using IskraSite.Sources;

namespace IskraSite.Editions.Collation;

/// <summary>The machine readings of an issue, line by line. Tabs divide a line into cells.</summary>
internal sealed class Witnesses
{
    private readonly Dictionary<LineReference, WitnessPiece> pieces = [];
    private readonly Dictionary<string, SourceText> files = [];

    private Witnesses()
    {
    }

    /// <summary>The lines and cells that hold letters, witness by witness in the order of the files. A line with cells is only there as its cells.</summary>
    public IReadOnlyList<LineReference> WithLetters { get; private set; } = [];

    /// <summary>Every line and cell, in the same order.</summary>
    public IReadOnlyList<LineReference> All { get; private set; } = [];

    /// <summary>Reads the witnesses of an issue; null (and a finding) when one of them cannot be read.</summary>
    /// <param name="language">Which they are in.</param>
    public static Witnesses? Read(IReadOnlyList<WitnessFile> files, Language language, InputFolder input)
    {
        var witnesses = new Witnesses();
        var all = new List<LineReference>();
        foreach (var file in files)
        {
            if (input.Read(file.Path, isAsReceived: true) is { } text) witnesses.files[file.Id] = text;
        }

        if (witnesses.files.Count < files.Count) return null;
        foreach (var file in files) witnesses.Add(file.Id, language, all);
        witnesses.All = all;
        witnesses.WithLetters = [.. all.Where(line => witnesses.LettersOf(line).Count > 0)];
        return witnesses;
    }

    /// <summary>The file of a witness; null when the issue has none with that id.</summary>
    public SourceText? FileOf(string witness) => files.GetValueOrDefault(witness);

    /// <summary>The letters of a line or cell; none when it is not there.</summary>
    public IReadOnlyList<WitnessLetter> LettersOf(LineReference reference) => pieces.TryGetValue(reference, out var piece) ? piece.Letters : [];

    /// <summary>Counts what of a line or cell collation passes over by a rule: asterisks, strokes, the machine's marks.</summary>
    public void CountDropped(LineReference reference, Regularisations dropped)
    {
        if (pieces.TryGetValue(reference, out var piece)) piece.CountDropped(dropped);
    }

    /// <summary>The words of a line or cell, without the machine's mark-up; a gap stands for each run of letters that is hidden.</summary>
    public string WordsOf(LineReference reference, HiddenLetters hidden) => string.Concat(
        SegmentsOf(reference, hidden).Where(segment => segment.Kind != SourceSegmentKind.Mark).Select(segment => segment.Text)).Trim();

    /// <summary>What stands in a line or cell; a gap stands for each run of letters that is hidden.</summary>
    public IReadOnlyList<SourceSegment> SegmentsOf(LineReference reference, HiddenLetters hidden) =>
        pieces.TryGetValue(reference, out var piece) ? piece.Segments(hidden.Of(reference)) : [];

    /// <summary>The lines and cells with letters that a range names; a whole line stands for its cells.</summary>
    public IEnumerable<LineReference> Expand(LineRange range) => WithLetters.Where(range.Has);

    /// <summary>The lines and cells with letters that a list names, in its order.</summary>
    public IEnumerable<LineReference> Expand(LineReferences references) => references.Ranges.SelectMany(Expand);

    /// <summary>The place of a line or cell that has letters.</summary>
    public SourceLocation PlaceOf(LineReference reference)
    {
        var letters = LettersOf(reference);
        return files[reference.Witness].Locate(letters[0].Index, letters[^1].Index - letters[0].Index + 1);
    }

    private void Add(string id, Language language, List<LineReference> all)
    {
        var file = files[id];
        var rows = PrintedTable.RowsOf(file);
        for (var line = 1; line <= file.LineCount; line++)
        {
            var (start, end) = file.Bounds(line);

            // A machine writes form feeds and the like between what it reads: they are white space, and no letters.
            var cells = ControlCharacters.Blank(file.Text[start..end]).Split('\t');
            for (var i = 0; i < cells.Length; i++)
            {
                var reference = new LineReference(line, cells.Length == 1 ? 0 : i + 1) { Witness = id };
                pieces[reference] = new WitnessPiece(cells[i], start, language, rows.GetValueOrDefault(line));
                all.Add(reference);
                start += cells[i].Length + 1;
            }
        }
    }
}
