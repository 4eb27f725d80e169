using System.Collections.Concurrent;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Site.Search;

/// <summary>Collects which words stand in which passages of one issue in one language.</summary>
/// <param name="names">The words of entities' names, shared by all indexers of a build.</param>
internal sealed class PassageIndexer(ConcurrentDictionary<Entity, IReadOnlyList<string>> names)
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> terms = [];
    private readonly List<ulong> postings = [];
    private readonly Dictionary<int, int> counts = [];
    private readonly HashSet<int> named = [];
    private readonly HashSet<int> others = [];

    /// <summary>How many passages there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a passage, the next in order.</summary>
    public void Add(SearchPassage passage)
    {
        AddText(passage.Text);
        if (passage.Identified is { } identified) AddText(identified);
        foreach (var name in passage.Names) AddNames(name.Entity);
        if (passage.About is { } about) AddNames(about);

        var words = counts.Values.Sum();
        foreach (var (id, count) in counts) postings.Add(Posting(id, Impact.Of(passage.Field, count, words)));
        foreach (var id in others.Where(id => !counts.ContainsKey(id))) postings.Add(Posting(id, Impact.Of(passage.Field, 1, words)));
        foreach (var id in named.Where(id => !counts.ContainsKey(id) && !others.Contains(id))) postings.Add(Posting(id, Impact.OfName(passage.Field)));
        counts.Clear();
        named.Clear();
        others.Clear();
        Count++;
    }

    /// <summary>All of it, small.</summary>
    public IndexBlob Finish()
    {
        var order = new int[terms.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (one, other) => string.CompareOrdinal(terms[one], terms[other]));
        var rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++) rank[order[i]] = i;

        // Sorted as numbers: by word, then by passage.
        var sorted = new ulong[postings.Count];
        for (var i = 0; i < sorted.Length; i++) sorted[i] = ((ulong)rank[(int)(postings[i] >> 32)] << 32) | (postings[i] & uint.MaxValue);
        Array.Sort(sorted);
        return IndexBlob.Write(order, terms, sorted, Count);
    }

    private void AddText(string text)
    {
        PassageTerms.Of(text, CountWord);
        PassageTerms.OtherSpellings(text, word => others.Add(IdOf(word)));
    }

    private void CountWord(ReadOnlySpan<char> word)
    {
        var id = IdOf(word);
        counts[id] = counts.GetValueOrDefault(id) + 1;
    }

    private void AddNames(Entity entity)
    {
        foreach (var word in PassageTerms.OfNames(entity, names)) named.Add(IdOf(word));
    }

    private int IdOf(ReadOnlySpan<char> word)
    {
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var id)) return id;
        var term = word.ToString();
        ids.Add(term, id = terms.Count);
        terms.Add(term);
        return id;
    }

    private ulong Posting(int id, int impact) => ((ulong)id << 32) | ((ulong)Count << 4) | (uint)impact;
}
