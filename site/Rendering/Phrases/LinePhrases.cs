using IskraSite.Editions.Model;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Phrases;

/// <summary>How lines of a source are said: a range in words, since a hyphen between numbers reads backwards in right-to-left text.</summary>
internal static class LinePhrases
{
    /// <summary>One line or cell; of a further witness, with its id.</summary>
    public static string Of(LineReference line, Strings words) => line.Witness.Length == 0 ? Number(line, words) : $"{line.Witness} {Number(line, words)}";

    /// <summary>A line or cell by its number in its witness.</summary>
    public static string Number(LineReference line, Strings words) => words.InDigits(line.Number);

    /// <summary>One line, or a range.</summary>
    public static string Of(LineRange range, Strings words) =>
        range.First == range.Last ? Of(range.First, words) : words.Format("line_range", Of(range.First, words), Number(range.Last, words));
}
