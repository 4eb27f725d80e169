using IskraSite.Editions.Model;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Phrases;

/// <summary>How lines of a source are said: a range in words, since a hyphen between numbers reads backwards in right-to-left text.</summary>
internal static class LinePhrases
{
    /// <summary>One line or cell.</summary>
    public static string Of(LineReference line, Strings words) => words.InDigits(line.ToString());

    /// <summary>A list of lines and ranges.</summary>
    public static string Of(LineReferences lines, Strings words) =>
        string.Join(words["list_separator"], lines.Ranges.Select(range => range.First == range.Last ? Of(range.First, words) : words.Format("line_range", Of(range.First, words), Of(range.Last, words))));
}
