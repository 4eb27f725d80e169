namespace IskraSite.Rendering.Counting;

/// <summary>Counts words as they are written. A word is what stands between white space or the ends of blocks and holds a letter or a digit.</summary>
internal sealed class WordCount
{
    private bool isInside;

    /// <summary>Words so far.</summary>
    public int Words { get; private set; }

    /// <summary>Blocks so far.</summary>
    public int Blocks { get; private set; }

    /// <summary>Both so far.</summary>
    public Count Count => new(Blocks, Words);

    /// <summary>What words are in a text that is a block of its own.</summary>
    public static int WordsIn(ReadOnlySpan<char> text)
    {
        var count = new WordCount();
        count.Add(text);
        return count.Words;
    }

    /// <summary>A block begins: no word reaches into it. Blocks inside another are not counted.</summary>
    public void BeginBlock(bool isInner)
    {
        isInside = false;
        if (!isInner) Blocks++;
    }

    /// <summary>A line, cell or item begins: no word reaches into it.</summary>
    public void Break() => isInside = false;

    /// <summary>Text is written.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isInside = false;
            }
            else if (!isInside && char.IsLetterOrDigit(c))
            {
                isInside = true;
                Words++;
            }
        }
    }
}

/// <summary>How much of a text an output holds.</summary>
/// <param name="Blocks">Blocks that have words, or, of an annex, supporters.</param>
/// <param name="Words">Their words.</param>
internal readonly record struct Count(int Blocks, int Words)
{
    /// <summary>Of blocks, or of supporters, each of which is one.</summary>
    public static Count Of(IEnumerable<string> blocks) => blocks.Aggregate(default(Count), (sum, block) => sum + new Count(1, WordCount.WordsIn(block)));

    /// <summary>Both sums.</summary>
    public static Count operator +(Count one, Count other) => new(one.Blocks + other.Blocks, one.Words + other.Words);
}
