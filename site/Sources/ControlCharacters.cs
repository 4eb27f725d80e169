using System.Buffers;

namespace IskraSite.Sources;

/// <summary>Characters that are no text: neither XML 1.0 (clause 2.2) nor HTML has a place for them. Tabs and the ends of lines are text.</summary>
internal static class ControlCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || c >= '\uFFFE')]);

    /// <summary>Where they stand in a text, in order.</summary>
    public static IEnumerable<int> PlacesIn(string text)
    {
        for (var from = 0; text.AsSpan(from).IndexOfAny(All) is var next and >= 0; from += next + 1) yield return from + next;
    }

    /// <summary>The text with a space for each of them.</summary>
    public static string Blank(string text) => text.AsSpan().ContainsAny(All) ? string.Create(text.Length, text, (to, from) => from.AsSpan().ReplaceAny(to, All, ' ')) : text;
}
