using System.Buffers;
using System.Text;

namespace IskraSite.Publishing.Finished;

/// <summary>Sums up words as they are read. The marks that only set a direction (U+2066–2069) are no part of words.</summary>
internal struct WordSummer
{
    private ulong hash;
    private int length;
    private int words;

    // Whether the word that is being read is counted already.
    private bool isCounted;

    /// <summary>What was read so far.</summary>
    public readonly WordSum Sum => new(hash, length, words);

    /// <summary>The sum of some words.</summary>
    public static WordSum Of(ReadOnlySpan<char> text)
    {
        var summer = default(WordSummer);
        summer.Add(text);
        return summer.Sum;
    }

    /// <summary>A block, line, cell or item begins or ends: no word reaches across.</summary>
    public void Break() => isCounted = false;

    public void Add(ReadOnlySpan<char> text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Add(buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>Reads text in UTF-8; no letter is cut in two.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        var (sum, bytes) = (hash, length);
        for (var i = 0; i < text.Length; i++)
        {
            var b = text[i];
            if (b <= ' ')
            {
                isCounted = false;
                continue;
            }

            // The only first bytes that white space and marks of direction have.
            if (b is 0xC2 or 0xE1 or 0xE2 or 0xE3 && MarkLength(text[i..]) is > 0 and var mark)
            {
                i += mark - 1;
                continue;
            }

            if (!isCounted && IsLetterOrDigit(text[i..]))
            {
                isCounted = true;
                words++;
            }

            sum = (sum * WordSum.Base) + b;
            bytes++;
        }

        (hash, length) = (sum, bytes);
    }

    // How long white space or a mark of direction is; 0 where a letter or sign stands.
    private int MarkLength(ReadOnlySpan<byte> text)
    {
        Rune.DecodeFromUtf8(text, out var rune, out var bytes);
        var isSpace = Rune.IsWhiteSpace(rune);
        isCounted &= !isSpace;
        return isSpace || rune.Value is >= 0x2066 and <= 0x2069 ? bytes : 0;
    }

    private static bool IsLetterOrDigit(ReadOnlySpan<byte> text)
    {
        if (text[0] < 0x80) return char.IsAsciiLetterOrDigit((char)text[0]);
        return text[0] >= 0xC0 && Rune.DecodeFromUtf8(text, out var rune, out _) is OperationStatus.Done && Rune.IsLetterOrDigit(rune);
    }
}
