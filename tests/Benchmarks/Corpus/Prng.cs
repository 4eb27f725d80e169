namespace IskraSite.Benchmarks.Corpus;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood 2014), seeded with words: the same numbers on every machine and .NET, which <see cref="Random"/> does
/// not promise.
/// </summary>
internal sealed class Prng(string seed)
{
    private ulong state = Fnv1A(seed);

    /// <summary>A number from 0, less than <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(((UInt128)Next() * (ulong)count) >> 64);

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>Whether something happens that happens so often.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of a list, each as often as the others.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>
    /// A number from 0, less than <paramref name="count"/>, low ones far more often: as a paper names few people often and many once.
    /// </summary>
    public int Skewed(int count) => Below(Below(Below(count) + 1) + 1);

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    private static ulong Fnv1A(string words)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in words) hash = (hash ^ c) * 0x100000001B3;
        return hash;
    }
}
