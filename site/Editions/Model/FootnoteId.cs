using System.Globalization;

namespace IskraSite.Editions.Model;

/// <summary>The ids of footnotes, by which mentions in them and hits of a search lead there: <c>fn1</c>.</summary>
public static class FootnoteId
{
    /// <summary>The id of a footnote.</summary>
    /// <param name="number">From 1, in its text.</param>
    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"fn{number}");
}
