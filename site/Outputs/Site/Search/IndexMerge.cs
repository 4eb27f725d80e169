using System.Text;

namespace IskraSite.Outputs.Site.Search;

/// <summary>Reads the indexes of all issues side by side, word by word, so that the index of the edition is never in memory as a whole.</summary>
internal static class IndexMerge
{
    /// <summary>Hands every word with its passages, in order.</summary>
    /// <param name="blobs">The indexes; the passages of each are numbered after those of the ones before.</param>
    /// <param name="take">Takes a word and the letters of its passages.</param>
    public static void Run(IReadOnlyList<IndexBlob> blobs, Action<string, string> take)
    {
        var bases = new int[blobs.Count];
        for (var i = 1; i < blobs.Count; i++) bases[i] = bases[i - 1] + blobs[i - 1].Count;
        var cursors = blobs.Select(blob => blob.Open()).ToArray();
        var order = Comparer<int>.Create((one, other) =>
            cursors[one].Term.SequenceCompareTo(cursors[other].Term) is not 0 and var by ? by : one.CompareTo(other));
        var waiting = new PriorityQueue<int, int>(order);
        for (var i = 0; i < cursors.Length; i++)
        {
            if (cursors[i].MoveNext()) waiting.Enqueue(i, i);
        }

        var postings = new StringBuilder();
        byte[] term = [];
        var last = -1;
        while (waiting.TryDequeue(out var at, out _))
        {
            var cursor = cursors[at];
            if (!cursor.Term.SequenceEqual(term))
            {
                FinishTerm();
                term = cursor.Term.ToArray();
            }

            while (cursor.TryRead(out var number, out var impact))
            {
                PostingsText.Append(postings, bases[at] + number - last, impact);
                last = bases[at] + number;
            }

            if (cursor.MoveNext()) waiting.Enqueue(at, at);
        }

        FinishTerm();

        void FinishTerm()
        {
            if (term.Length > 0) take(Encoding.UTF8.GetString(term), postings.ToString());
            postings.Clear();
            last = -1;
        }
    }
}
