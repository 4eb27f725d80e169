using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Counting;

/// <summary>What the issues of an edition have in each language, summed over all, and in every counted output alike. Sums, so that the order of the threads shows nowhere.</summary>
public sealed class CountTotals
{
    private readonly Dictionary<string, (int Texts, int Blocks, int Words)> byLanguage = [];
    private readonly Lock gate = new();

    /// <summary>The outputs whose words were counted.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>Texts, blocks and words in a language.</summary>
    public (int Texts, int Blocks, int Words) In(string language) => byLanguage.GetValueOrDefault(language);

    /// <summary>Entries of the annexes.</summary>
    public int Supporters { get; private set; }

    /// <summary>Adds what an issue has.</summary>
    internal void Add(IEnumerable<(Language Language, Count Count)> texts, int supporters)
    {
        lock (gate)
        {
            Supporters += supporters;
            foreach (var (language, count) in texts)
            {
                var sum = In(language.Code);
                byLanguage[language.Code] = (sum.Texts + 1, sum.Blocks + count.Blocks, sum.Words + count.Words);
            }
        }
    }
}
