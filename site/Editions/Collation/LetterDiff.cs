using IskraSite.Languages.Persian;

namespace IskraSite.Editions.Collation;

/// <summary>Where two runs of letters differ: the shortest edit script (Myers 1986, O(ND)), its edits drawn together into hunks.</summary>
internal static class LetterDiff
{
    /// <summary>Edits beyond which two texts are simply different and one hunk says so.</summary>
    private const int MostEdits = 1200;

    /// <summary>The hunks, in order; none when the runs are equal.</summary>
    public static IReadOnlyList<Hunk> Compare(IReadOnlyList<WitnessLetter> left, IReadOnlyList<WitnessLetter> right)
    {
        var head = 0;
        while (head < left.Count && head < right.Count && left[head].Value == right[head].Value) head++;
        var tail = 0;
        while (tail < left.Count - head && tail < right.Count - head && left[^(tail + 1)].Value == right[^(tail + 1)].Value) tail++;
        var (n, m) = (left.Count - head - tail, right.Count - head - tail);
        if (n == 0 && m == 0) return [];
        if (n == 0 || m == 0) return [new Hunk(head, n, head, m)];
        return Script(left, right, head, n, m) is { } matched ? Hunks(matched, head, n, m) : [new Hunk(head, n, head, m)];
    }

    // For each left letter of the middle, the right letter that it equals, or -1.
    private static int[]? Script(IReadOnlyList<WitnessLetter> left, IReadOnlyList<WitnessLetter> right, int head, int n, int m)
    {
        var most = Math.Min(n + m, MostEdits);
        var furthest = new int[2 * most + 2];
        var trace = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            trace.Add((int[])furthest.Clone());
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && furthest[most + k - 1] < furthest[most + k + 1]) ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
                var y = x - k;
                while (x < n && y < m && left[head + x].Value == right[head + y].Value) (x, y) = (x + 1, y + 1);
                furthest[most + k] = x;
                if (x >= n && y >= m) return Walk(trace, d, most, n, m);
            }
        }

        return null;
    }

    private static int[] Walk(List<int[]> trace, int edits, int most, int n, int m)
    {
        var matched = new int[n];
        Array.Fill(matched, -1);
        var (x, y) = (n, m);
        for (var d = edits; d >= 0; d--)
        {
            var furthest = trace[d];
            var k = x - y;
            var previous = k == -d || (k != d && furthest[most + k - 1] < furthest[most + k + 1]) ? k + 1 : k - 1;
            var fromX = d == 0 ? 0 : furthest[most + previous];
            var fromY = d == 0 ? 0 : fromX - previous;
            while (x > fromX && y > fromY)
            {
                (x, y) = (x - 1, y - 1);
                matched[x] = y;
            }

            (x, y) = (fromX, fromY);
        }

        return matched;
    }

    // A match of one or two letters between edits is chance, not agreement: it goes into the hunk.
    private static List<Hunk> Hunks(int[] matched, int head, int n, int m)
    {
        const int Chance = 2;
        var hunks = new List<Hunk>();
        var (x, y) = (0, 0);
        while (x < n || y < m)
        {
            if (x < n && matched[x] == y)
            {
                (x, y) = (x + 1, y + 1);
                continue;
            }

            var (startX, startY) = (x, y);
            while (x < n && matched[x] < 0) x++;
            y = x < n ? matched[x] : m;
            if (hunks.Count > 0 && startX - (hunks[^1].LeftEnd - head) <= Chance)
            {
                var last = hunks[^1];
                hunks[^1] = new Hunk(last.Left, head + x - last.Left, last.Right, head + y - last.Right);
            }
            else
            {
                hunks.Add(new Hunk(head + startX, x - startX, head + startY, y - startY));
            }
        }

        return hunks;
    }
}

/// <summary>A stretch in which two runs of letters differ.</summary>
/// <param name="Left">Index of its first letter on the left.</param>
/// <param name="LeftCount">How many letters on the left.</param>
/// <param name="Right">Index of its first letter on the right.</param>
/// <param name="RightCount">How many letters on the right.</param>
internal readonly record struct Hunk(int Left, int LeftCount, int Right, int RightCount)
{
    /// <summary>The index after its last letter on the left.</summary>
    public int LeftEnd => Left + LeftCount;
}
