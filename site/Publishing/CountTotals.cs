namespace IskraSite.Publishing;

/// <summary>What the finished files were found to hold of the issues of an edition, each output that carries whole texts alike.</summary>
/// <param name="ByLanguage">
/// By the code of a language: how many texts, blocks and words there are in it, those of annexes and footnotes not among them.
/// </param>
/// <param name="Supporters">How many entries the annexes have.</param>
/// <param name="Outputs">The outputs that carry whole texts, when nothing of them was found missing.</param>
public sealed record CountTotals(
    IReadOnlyDictionary<string, (int Texts, int Blocks, int Words)> ByLanguage, int Supporters, IReadOnlyList<string> Outputs)
{
    /// <summary>Nothing was counted.</summary>
    public static CountTotals None { get; } = new(new Dictionary<string, (int Texts, int Blocks, int Words)>(), 0, []);

    /// <summary>Texts, blocks and words in a language.</summary>
    public (int Texts, int Blocks, int Words) In(string language) => ByLanguage.GetValueOrDefault(language);
}
