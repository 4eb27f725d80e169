using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using IskraSite.Editions.Model;

namespace IskraSite.Publishing.Finished;

/// <summary>Sums up words as they are read. The marks that only set a direction (U+2066–2069) are no part of words.</summary>
internal struct WordSummer : IReadingTarget
{
    private const ulong Base2 = unchecked(WordSum.Base * WordSum.Base);
    private const ulong Base3 = unchecked(Base2 * WordSum.Base);
    private const ulong Base4 = unchecked(Base3 * WordSum.Base);
    private const ulong Base5 = unchecked(Base4 * WordSum.Base);
    private const ulong Base6 = unchecked(Base5 * WordSum.Base);
    private const ulong Base7 = unchecked(Base6 * WordSum.Base);
    private const ulong Base8 = unchecked(Base7 * WordSum.Base);

    private static readonly ulong[] Powers = [1, WordSum.Base, Base2, Base3, Base4, Base5, Base6, Base7, Base8];
    private static readonly bool[] LettersOfTwo = MakeLettersOfTwo();

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

    /// <summary>Reads text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        const int OnStack = 768;
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = most > OnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        var buffer = rented ?? stackalloc byte[OnStack];
        Add(buffer[..Encoding.UTF8.GetBytes(text, buffer)]);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }

    /// <inheritdoc/>
    public readonly void Meet(Intervention intervention)
    {
    }

    /// <summary>Reads text in UTF-8; no letter is cut in two.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        var (sum, bytes, isInWord) = (hash, length, isCounted);
        for (var i = 0; i < text.Length;)
        {
            var b = text[i];
            if (b <= ' ')
            {
                isInWord = false;
                i++;
            }
            else if (MayBeMore(b) && MarkLength(text[i..], ref isInWord) is > 0 and var mark)
            {
                i += mark;
            }
            else
            {
                if (!isInWord && IsLetterOrDigit(text[i..]))
                {
                    isInWord = true;
                    words++;
                }

                // Whatever the byte is, those behind it go with it up to the next that is white space or may be more than a letter.
                var eight = Eight(text[i..]);
                var run = isInWord ? Math.Min(1 + (Specials(eight >> 8) >> 3), text.Length - i) : 1;
                sum = (sum * Powers[run]) + SumOf(eight << (64 - (8 * run)));
                bytes += run;
                i += run;
            }
        }

        (hash, length, isCounted) = (sum, bytes, isInWord);
    }

    // The only first bytes that white space and marks of direction have.
    private static bool MayBeMore(byte first) => first is 0xC2 or 0xE1 or 0xE2 or 0xE3;

    // How long white space or a mark of direction is; 0 where a letter or sign stands.
    private static int MarkLength(ReadOnlySpan<byte> text, ref bool isInWord)
    {
        Rune.DecodeFromUtf8(text, out var rune, out var bytes);
        var isSpace = Rune.IsWhiteSpace(rune);
        isInWord &= !isSpace;
        return isSpace || rune.Value is >= 0x2066 and <= 0x2069 ? bytes : 0;
    }

    private static bool IsLetterOrDigit(ReadOnlySpan<byte> text)
    {
        if (text[0] < 0x80) return char.IsAsciiLetterOrDigit((char)text[0]);
        if (text[0] < 0xC0) return false;
        if (text[0] < 0xE0 && text.Length > 1) return LettersOfTwo[((text[0] & 0x1F) << 6) | (text[1] & 0x3F)];
        Rune.DecodeFromUtf8(text, out var rune, out _);
        return Rune.IsLetterOrDigit(rune);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eight(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(ulong)) return BinaryPrimitives.ReadUInt64LittleEndian(text);
        var eight = 0UL;
        for (var i = 0; i < text.Length; i++) eight |= (ulong)text[i] << (8 * i);
        return eight;
    }

    // At which bit the first byte begins that is white space or may be more than a letter: 00–20, C2, E0–E3. The zeros shifted in are such bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Specials(ulong eight)
    {
        const ulong Ones = 0x0101_0101_0101_0101, Highs = 0x8080_8080_8080_8080;
        var ascii = (eight - (0x21 * Ones)) & ~eight;
        var second = eight ^ (0xC2 * Ones);
        var third = (eight & (0xFC * Ones)) ^ (0xE0 * Ones);
        return BitOperations.TrailingZeroCount((ascii | ((second - Ones) & ~second) | ((third - Ones) & ~third)) & Highs);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong SumOf(ulong eight) =>
        ((eight & 0xFF) * Base7) + (((eight >> 8) & 0xFF) * Base6) + (((eight >> 16) & 0xFF) * Base5) + (((eight >> 24) & 0xFF) * Base4)
        + (((eight >> 32) & 0xFF) * Base3) + (((eight >> 40) & 0xFF) * Base2) + (((eight >> 48) & 0xFF) * WordSum.Base) + (eight >> 56);

    private static bool[] MakeLettersOfTwo()
    {
        var letters = new bool[0x800];
        for (var point = 0; point < letters.Length; point++) letters[point] = Rune.IsLetterOrDigit(new Rune(point));
        return letters;
    }
}
