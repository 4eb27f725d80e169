using System.Text;
using IskraSite.Languages;

namespace IskraSite.Rendering.Bodies;

/// <summary>
/// Words without mark-up, with the isolates of <see cref="DirectionRule"/> as characters (U+2066 or U+2067, and U+2069), and of these only the ones without
/// which a reader would see another order: an address or a name is mostly copied without invisible marks.
/// </summary>
internal static class Isolates
{
    private const char LeftToRight = '\u2066';
    private const char RightToLeft = '\u2067';
    private const char Pop = '\u2069';

    /// <summary>The words with their isolates, line by line.</summary>
    public static string In(string text, bool isRightToLeft) =>
        string.Join('\n', text.Split('\n').Select(line => InLine(line, isRightToLeft)));

    private static string InLine(string line, bool isRightToLeft)
    {
        var ranges = DirectionRule.IsolatesIn(line, isRightToLeft).ToList();
        if (ranges.Count == 0) return line;
        var seen = OrderOf(line, ranges, isRightToLeft);
        for (var i = ranges.Count - 1; i >= 0; i--)
        {
            var range = ranges[i];
            ranges.RemoveAt(i);
            if (!OrderOf(line, ranges, isRightToLeft).SequenceEqual(seen)) ranges.Insert(i, range);
        }

        return With(line, ranges, isRightToLeft);
    }

    private static string With(string line, List<Range> ranges, bool isRightToLeft)
    {
        var words = new StringBuilder(line.Length + (2 * ranges.Count));
        var from = 0;
        foreach (var range in ranges)
        {
            words.Append(line, from, range.Start.Value - from).Append(isRightToLeft ? LeftToRight : RightToLeft).Append(line.AsSpan(range)).Append(Pop);
            from = range.End.Value;
        }

        return words.Append(line, from, line.Length - from).ToString();
    }

    // The letters as they are seen, without what is not.
    private static List<char> OrderOf(string line, List<Range> ranges, bool isRightToLeft)
    {
        var words = With(line, ranges, isRightToLeft);
        return [.. BidiText.OrderOf(words, isRightToLeft).Select(place => words[place]).Where(letter => letter is not (LeftToRight or RightToLeft or Pop))];
    }
}
