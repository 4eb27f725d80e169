using System.Collections.Concurrent;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Counting;

/// <summary>What the issues of an edition have in each language, summed over all, and in every counted output alike. Sums, so that the order of the threads shows nowhere.</summary>
public sealed class CountTotals
{
    private readonly ConcurrentDictionary<string, (int Texts, int Blocks, int Words)> byLanguage = [];
    private int supporters;

    /// <summary>The outputs whose words were counted.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>Texts, blocks and words in a language.</summary>
    public (int Texts, int Blocks, int Words) In(string language) => byLanguage.GetValueOrDefault(language);

    /// <summary>Entries of the annexes.</summary>
    public int Supporters => supporters;

    internal void AddSupporters(int count) => Interlocked.Add(ref supporters, count);

    internal void Add(Language language, Count count) => byLanguage.AddOrUpdate(
        language.Code, (1, count.Blocks, count.Words), (_, sum) => (sum.Texts + 1, sum.Blocks + count.Blocks, sum.Words + count.Words));
}
