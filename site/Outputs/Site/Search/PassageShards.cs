using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Site.Search;

/// <summary>Writes the words of the passages in scripts of a few texts each, which a page asks for when it shows a hit.</summary>
/// <param name="folder">The folder of the issue, below that of the search; ends with a slash, or empty.</param>
/// <param name="language">Of the passages.</param>
/// <param name="names">The words of entities' names.</param>
internal sealed class PassageShards(string folder, Language language, ConcurrentDictionary<Entity, IReadOnlyList<string>> names, ShardWriter writer)
{
    private const int BytesOfShard = 16_000;

    // Quotation marks, commas and an anchor; three numbers.
    private const int BytesAroundPassage = 16;
    private const int BytesOfName = 9;

    private readonly StringBuilder shard = new();
    private readonly List<Entity> entities = [];
    private readonly List<int> counts = [];
    private int bytes;
    private int passages;

    /// <summary>How many passages each shard has.</summary>
    public IReadOnlyList<int> Counts => counts;

    /// <summary>Adds a text, the next in order.</summary>
    public void Add(SearchText text)
    {
        var isOpen = false;
        foreach (var passage in text.Passages)
        {
            if (!isOpen)
            {
                shard.Append(passages > 0 ? ",\n[" : "[").AppendLiteral(text.Path.Value).Append(',').AppendLiteral(text.Title).Append(',').AppendLiteral(text.Label);
                bytes += text.Path.Value.Length + (2 * (text.Title.Length + text.Label.Length)) + BytesAroundPassage;
                isOpen = true;
            }

            Append(passage);
            if (bytes < BytesOfShard) continue;
            shard.Append(']');
            isOpen = false;
            Flush();
        }

        if (isOpen) shard.Append(']');
    }

    /// <summary>Writes what is left.</summary>
    public void Finish()
    {
        if (passages > 0) Flush();
    }

    // An anchor is empty for the page itself; what a passage does not have is left out at its end.
    private void Append(SearchPassage passage)
    {
        shard.Append(",\n[").AppendLiteral(passage.Anchor ?? "").Append(',').AppendLiteral(passage.Text);
        if (passage.Names.Count > 0 || passage.Identified is not null)
        {
            shard.Append(",[");
            for (var i = 0; i < passage.Names.Count; i++)
            {
                var name = passage.Names[i];
                var number = entities.IndexOf(name.Entity);
                if (number < 0)
                {
                    number = entities.Count;
                    entities.Add(name.Entity);
                }

                shard.Append(CultureInfo.InvariantCulture, $"{(i > 0 ? "," : "")}{name.Start},{name.Length},{number}");
            }

            shard.Append(']');
        }

        if (passage.Identified is { } identified) shard.Append(',').AppendLiteral(identified);
        shard.Append(']');
        bytes += Encoding.UTF8.GetByteCount(passage.Text) + (passage.Identified?.Length ?? 0) + (passage.Names.Count * BytesOfName) + BytesAroundPassage;
        passages++;
    }

    private void Flush()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{folder}{language.Code}{counts.Count}");
        shard.Insert(0, $"{ScriptText.Call}(\"{name}\",[\n").Append("\n],[");
        for (var i = 0; i < entities.Count; i++)
        {
            if (i > 0) shard.Append(',');
            shard.AppendLiteral(string.Join(' ', PassageTerms.OfNames(entities[i], names)));
        }

        writer.Write(name, shard.Append("])\n"));
        counts.Add(passages);
        shard.Clear();
        entities.Clear();
        bytes = passages = 0;
    }
}
