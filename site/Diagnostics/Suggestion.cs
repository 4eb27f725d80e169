namespace IskraSite.Diagnostics;

/// <summary>"Did you mean …": the nearest of the words that would have been right.</summary>
public static class Suggestion
{
    // What is longer was never meant as one of the words.
    private const int LongestWord = 100;

    /// <summary>The nearest candidate within a third of the word's length (at least one, at most three changes), or null.</summary>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord) return null;
        var limit = Math.Clamp(word.Length / 3, 1, 3);
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(word.Length - candidate.Length) > limit) continue;
            var distance = Distance(word, candidate);
            if (distance > limit) continue;
            if (distance < limit || best is null) best = candidate;
            limit = distance;
        }

        return best;
    }

    /// <summary>A help sentence: the nearest candidate, or all of them when they are few.</summary>
    public static string Help(string word, IReadOnlyCollection<string> candidates) =>
        For(word, candidates) is { } near ? $"did you mean ‘{near}’?"
        : candidates.Count == 0 ? "none is known here yet"
        : candidates.Count <= 24 ? $"known here: {string.Join(", ", candidates)}"
        : $"{candidates.Count} are known here, and none is near";

    // Optimal string alignment: a swapped pair of letters is the commonest slip and counts one.
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) least = Math.Min(least, rows[i - 2, j - 2] + 1);
                rows[i, j] = least;
            }
        }

        return rows[a.Length, b.Length];
    }
}
