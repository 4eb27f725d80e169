using System.Text;

namespace IskraSite.Outputs.Site.Search;

/// <summary>
/// Cuts the index into scripts by its words, in order. Words that begin with the same three letters stay together where that fits, so that
/// a word, whole or begun, is looked up in one file.
/// </summary>
internal sealed class TermShards(ShardWriter writer)
{
    // The largest file that a reader waits for has 25 kB; a group that would make it larger begins a new one.
    private const int MaximumBytes = 24_000;
    private const int GroupPrefix = 3;
    private const int MaximumSharedPrefix = 47;

    private readonly StringBuilder shard = new();
    private readonly List<(string Term, string Postings)> group = [];
    private readonly List<string> starts = [];
    private string last = "";
    private int bytes;

    /// <summary>The first word of each shard.</summary>
    public IReadOnlyList<string> Starts => starts;

    /// <summary>Adds a word, the next in order.</summary>
    public void Add(string term, string postings)
    {
        if (group.Count > 0 && !term.AsSpan().StartsWith(group[0].Term.AsSpan(0, Math.Min(GroupPrefix, group[0].Term.Length)), StringComparison.Ordinal)) CloseGroup();
        group.Add((term, postings));
    }

    /// <summary>Writes what is left.</summary>
    public void Finish()
    {
        CloseGroup();
        Flush();
    }

    private void CloseGroup()
    {
        if (bytes + group.Sum(SizeOf) > MaximumBytes) Flush();
        foreach (var (term, postings) in group)
        {
            if (bytes > 0 && bytes + SizeOf((term, postings)) > MaximumBytes) Flush();
            if (bytes == 0)
            {
                starts.Add(term);
                last = "";
            }

            var shared = Math.Min(MaximumSharedPrefix, term.AsSpan().CommonPrefixLength(last));
            shard.Append(PostingsText.Digits[shared]).Append(term, shared, term.Length - shared).Append('\t').Append(postings).Append('\n');
            bytes += SizeOf((term, postings));
            last = term;
        }

        group.Clear();
    }

    private static int SizeOf((string Term, string Postings) entry) => Encoding.UTF8.GetByteCount(entry.Term) + entry.Postings.Length + 3;

    private void Flush()
    {
        if (bytes == 0) return;
        var name = NameOf(starts.Count - 1);
        writer.Write(name, shard.Insert(0, $"{ScriptText.Call}(\"{name}\",`").Append("`)\n"));
        shard.Clear();
        bytes = 0;
    }

    private static string NameOf(int number) => "w" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
