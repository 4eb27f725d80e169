using System.Text;
using IskraSite.Languages;

namespace IskraSite.Tests.Languages;

/// <summary>A line of the table of directions: what is typed, and what is seen of it.</summary>
internal sealed record DirectionTable(bool IsRightToLeft, string Line, string Seen)
{
    public static string Path { get; } = System.IO.Path.Join(Repository.Root, "tests", "Languages", "direction.txt");

    public static IReadOnlyList<DirectionTable> All { get; } = [.. File.ReadAllLines(Path).Select(Read).OfType<DirectionTable>()];

    public static DirectionTable? Read(string row)
    {
        if (row.Length == 0 || row[0] == '#') return null;
        var fields = row.Split('\t');
        return new DirectionTable(fields[0] == "rtl", fields[1], fields.ElementAtOrDefault(2) ?? "");
    }

    /// <summary>The line with its isolates as characters, all of them.</summary>
    public string WithIsolates
    {
        get
        {
            var words = new StringBuilder();
            var from = 0;
            foreach (var range in DirectionRule.IsolatesIn(Line, IsRightToLeft))
            {
                words.Append(Line, from, range.Start.Value - from).Append(IsRightToLeft ? '\u2066' : '\u2067').Append(Line.AsSpan(range)).Append('\u2069');
                from = range.End.Value;
            }

            return words.Append(Line, from, Line.Length - from).ToString();
        }
    }

    /// <summary>What is seen of words from left to right: pieces that run one way, whatever isolates are in them.</summary>
    public static string SeenOf(string words, bool isRightToLeft)
    {
        var (seen, last, way) = (new StringBuilder(), -9, 0);
        var place = new int[words.Length];
        for (int i = 0, own = 0; i < words.Length; i++) place[i] = IsIsolate(words[i]) ? -1 : own++;
        var piece = new List<char>();
        var isSet = new List<(int Place, bool IsLeft, char Letter)>();
        foreach (var run in BidiText.RunsOf(words, isRightToLeft))
        {
            var letters = Enumerable.Range(run.Start, run.Length).Where(i => place[i] >= 0);
            foreach (var i in run.IsRightToLeft ? letters.Reverse() : letters) isSet.Add((place[i], run.IsRightToLeft, words[i]));
        }

        foreach (var (at, isLeft, letter) in isSet)
        {
            if (way == (isLeft ? -1 : 1) && at == last + way)
            {
                piece.Add(letter);
            }
            else
            {
                Close();
                piece.Add(letter);
                way = isLeft ? -1 : 1;
            }

            last = at;
        }

        Close();
        return seen.ToString();

        void Close()
        {
            if (piece.Count == 0) return;
            if (way < 0) piece.Reverse();
            seen.Append(seen.Length > 0 ? "|" : "").Append(way < 0 ? '<' : '>').Append([.. piece]);
            piece.Clear();
        }
    }

    private static bool IsIsolate(char letter) => letter is >= '\u2066' and <= '\u2069';
}
