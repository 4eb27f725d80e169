using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Languages.Persian;
using IskraSite.Sources;

namespace IskraSite.Editions.Collation;

/// <summary>
/// The machine reading of an issue, line by line. The machine's own mark-up is not letters of the paper: <c>#</c> runs that open a line,
/// the tags <c>p</c> and <c>b</c>, CommonMark's backslash escapes. Tabs divide a line into cells.
/// </summary>
internal sealed class Witness
{
    private readonly Dictionary<LineReference, Piece> pieces = [];

    private Witness(SourceText file) => File = file;

    public SourceText File { get; }

    /// <summary>The lines and cells that hold letters, in the order of the file. A line with cells is only there as its cells.</summary>
    public IReadOnlyList<LineReference> WithLetters { get; private set; } = [];

    /// <summary>Reads a witness; null (and a finding) when the file cannot be read.</summary>
    public static Witness? Read(WitnessFile file, InputFolder input)
    {
        if (input.Read(file.Path, isAsReceived: true) is not { } text) return null;
        var witness = new Witness(text);
        var order = new List<LineReference>();
        for (var line = 1; line <= text.LineCount; line++)
        {
            var (start, end) = text.Bounds(line);

            // A machine writes form feeds and the like between what it reads: they are white space, and no letters.
            var cells = ControlCharacters.Blank(text.Text[start..end]).Split('\t');
            for (var i = 0; i < cells.Length; i++)
            {
                var reference = new LineReference(line, cells.Length == 1 ? 0 : i + 1);
                var piece = Piece.Of(cells[i], start);
                witness.pieces[reference] = piece;
                if (piece.Letters.Count > 0) order.Add(reference);
                start += cells[i].Length + 1;
            }
        }

        witness.WithLetters = order;
        return witness;
    }

    /// <summary>The letters of a line or cell; none when it is not there.</summary>
    public IReadOnlyList<WitnessLetter> LettersOf(LineReference reference) => pieces.TryGetValue(reference, out var piece) ? piece.Letters : [];

    /// <summary>What of a line or cell collation passes over by a rule: asterisks, strokes, the machine's marks.</summary>
    public Regularisations DroppedFrom(LineReference reference) => pieces.TryGetValue(reference, out var piece) ? piece.Dropped : Regularisations.None;

    /// <summary>The words of a line or cell, without the machine's mark-up.</summary>
    public string WordsOf(LineReference reference) => pieces.TryGetValue(reference, out var piece) ? piece.Words : "";

    /// <summary>The words of a line or cell without some of its letters: each run of those is read as a gap.</summary>
    /// <param name="isHidden">Whether the letter with a number, from 0, is left out.</param>
    public string WordsWithout(LineReference reference, Predicate<int> isHidden) => pieces.TryGetValue(reference, out var piece) ? piece.Without(isHidden) : "";

    /// <summary>The lines and cells with letters that a range names; a whole line stands for its cells.</summary>
    public IEnumerable<LineReference> Expand(LineRange range) => WithLetters.Where(range.Has);

    /// <summary>The lines and cells with letters that a list names, in its order.</summary>
    public IEnumerable<LineReference> Expand(LineReferences references) => references.Ranges.SelectMany(Expand);

    /// <summary>The place of a line or cell.</summary>
    public SourceLocation PlaceOf(LineReference reference)
    {
        var letters = LettersOf(reference);
        return letters.Count == 0
            ? File.Locate(File.Bounds(Math.Min(reference.Line, File.LineCount)).Start)
            : File.Locate(letters[0].Index, letters[^1].Index - letters[0].Index + 1);
    }

    private sealed record Piece(string Words, IReadOnlyList<WitnessLetter> Letters, IReadOnlyList<int> Starts, Regularisations Dropped)
    {
        // What stands between two hidden letters goes with them.
        public string Without(Predicate<int> isHidden)
        {
            var rest = new System.Text.StringBuilder(Words.Length);
            var from = 0;
            for (var i = 0; i < Letters.Count; i++)
            {
                if (!isHidden(i)) continue;
                var first = Starts[i];
                while (i + 1 < Letters.Count && isHidden(i + 1)) i++;
                var end = i + 1 < Letters.Count ? Starts[i + 1] : Words.Length;
                rest.Append(Words, from, Math.Max(0, first - from)).Append(ReadingText.GapSign);
                if (end < Words.Length) rest.Append(' ');
                from = end;
            }

            return rest.Append(Words, from, Words.Length - from).ToString();
        }

        public static Piece Of(string cell, int offset)
        {
            var (words, places, marks) = WithoutMarkup(cell);
            var letters = new WitnessLetters();
            letters.Append(words);
            var dropped = new Regularisations();
            dropped.Add(RegularisationRule.LayoutMark, marks);
            dropped.Add(RegularisationRule.Asterisk, words.Count(sign => sign == '*'));
            dropped.Add(RegularisationRule.Stroke, words.Count(sign => sign is Languages.Letters.Tatweel or Languages.Letters.Zwj));
            var margin = words.Length - words.AsSpan().TrimStart().Length;
            return new Piece(
                words.Trim(), [.. letters.Select(letter => letter with { Index = offset + places[letter.Index] })], [.. letters.Select(letter => letter.Index - margin)],
                dropped);
        }

        private static (string Words, List<int> Places, int Marks) WithoutMarkup(string cell)
        {
            var words = new System.Text.StringBuilder(cell.Length);
            var places = new List<int>(cell.Length);
            var i = cell.AsSpan().IndexOfAnyExcept('#') is var hashes and > 0 && cell[hashes] == ' ' ? hashes : 0;
            var marks = i > 0 ? 1 : 0;
            while (i < cell.Length)
            {
                if (TagLength(cell.AsSpan(i)) is var tag and > 0)
                {
                    i += tag;
                    marks++;
                    continue;
                }

                if (cell[i] == '\\' && i + 1 < cell.Length && char.IsAscii(cell[i + 1]) && (char.IsPunctuation(cell[i + 1]) || char.IsSymbol(cell[i + 1])))
                {
                    i++;
                    marks++;
                }

                words.Append(cell[i]);
                places.Add(i);
                i++;
            }

            return (words.ToString(), places, marks);
        }

        private static int TagLength(ReadOnlySpan<char> text) =>
            text.StartsWith("<p>") || text.StartsWith("<b>") ? 3 : text.StartsWith("</p>") || text.StartsWith("</b>") ? 4 : 0;
    }
}
