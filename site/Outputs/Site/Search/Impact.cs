namespace IskraSite.Outputs.Site.Search;

/// <summary>
/// How much a word weighs in a passage, as a small number: the field; how often the word stands there, up to three times, and less in a long
/// passage; and one more in a short one, which says little else. All of the ranking that needs the text is in it, so that the browser only
/// adds and compares.
/// </summary>
internal static class Impact
{
    /// <summary>What most words weigh: one that stands once in a block of a text. It is written without a sign.</summary>
    public const int Usual = 4;

    private const int MostOccurrences = 3;

    // In words: an entry of a list, a heading; and a paragraph beyond which every word is likely to stand once more.
    private const int Short = 20;
    private const int Long = 60;

    /// <summary>Of a word that the passage holds.</summary>
    /// <param name="field">Where the passage stands.</param>
    /// <param name="occurrences">How often, from 1.</param>
    /// <param name="words">How many words the passage has.</param>
    public static int Of(SearchField field, int occurrences, int words) =>
        WeightOf(field) + Math.Clamp((occurrences * Long / Math.Max(words, Long)) - 1, 0, MostOccurrences - 1) + (words <= Short ? 1 : 0);

    /// <summary>Of a word that the passage does not hold, but that names what is named there.</summary>
    public static int OfName(SearchField field) => WeightOf(field) / 2;

    private static int WeightOf(SearchField field) => field switch
    {
        SearchField.Title => 10,
        SearchField.Heading => 6,
        SearchField.Body or SearchField.Supporter => Usual,
        _ => 2,
    };
}
