using System.Text;

namespace IskraSite.Languages;

/// <summary>
/// Normalization Form C (UAX #15) from our own Unicode 17.0 table. <c>string.Normalize</c> asks the machine's ICU, whose version
/// differs from machine to machine, does nothing where there is none, and throws on unpaired surrogates; this one is the same everywhere and
/// passes them through.
/// </summary>
internal static class Nfc
{
    private const int HangulSyllables = 0xAC00, LeadingJamo = 0x1100, VowelJamo = 0x1161, TrailingJamo = 0x11A7;
    private const int LeadingCount = 19, VowelCount = 21, TrailingCount = 28;

    // No character grows to more than four code points, nor to more than four UTF-16 units (UAX #15, maximum expansion factors).
    private const int MaximumExpansion = 4;

    private static readonly Dictionary<int, byte> Classes = [];
    private static readonly Dictionary<int, (int First, int Second)> Pairs = [];
    private static readonly Dictionary<int, int[]> Replaced = [];
    private static readonly Dictionary<(int First, int Second), int> Composites = [];

    // Characters that can never begin a stretch of text that normalises on its own.
    private static readonly HashSet<int> Extending = [];

    // One bit for each UTF-16 unit that needs a closer look; without any, a text is in NFC already.
    private static readonly ulong[] Active = new ulong[0x10000 / 64];

#pragma warning disable CA1810 // the tables depend on each other and are filled together
    static Nfc()
#pragma warning restore CA1810
    {
        ReadClasses();
        ReadPairs();
        ReadReplaced();
        MarkActive();
    }

    /// <summary>The text in NFC: the same instance when it is so already, which costs one pass and no allocation.</summary>
    public static string Compose(string text)
    {
        if (PlainRun(text) == text.Length)
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        Span<char> room = stackalloc char[64];
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var plain = PlainRun(rest);
            builder.Append(rest[..plain]);
            rest = rest[plain..];
            if (rest.IsEmpty)
            {
                break;
            }

            var length = SegmentLength(rest);
            var destination = RoomFor(length, room);
            builder.Append(destination[..ComposeSegment(rest[..length], destination)]);
            rest = rest[length..];
        }

        return builder.Equals(text) ? text : builder.ToString();
    }

    /// <summary>How many leading UTF-16 units NFC leaves alone whatever follows them.</summary>
    public static int PlainRun(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsActive(text[i]))
            {
                // The unit before may be the base letter that a mark here composes with.
                return Math.Max(i - 1, 0);
            }
        }

        return text.Length;
    }

    /// <summary>The length in UTF-16 units of the first stretch that normalises on its own: a base letter with its marks.</summary>
    public static int SegmentLength(ReadOnlySpan<char> text)
    {
        Decode(text, out var length);
        while (length < text.Length)
        {
            if (!Extending.Contains(Decode(text[length..], out var units)))
            {
                break;
            }

            length += units;
        }

        return length;
    }

    /// <summary>A buffer large enough for the composition of a segment: the one given, or a new one.</summary>
    public static Span<char> RoomFor(int segmentLength, Span<char> given) =>
        segmentLength * MaximumExpansion <= given.Length ? given : new char[segmentLength * MaximumExpansion];

    /// <summary>Writes the NFC of one segment and returns its length in UTF-16 units.</summary>
    public static int ComposeSegment(ReadOnlySpan<char> segment, Span<char> destination)
    {
        var room = segment.Length * MaximumExpansion;
        Span<int> points = room <= 64 ? stackalloc int[64] : new int[room];
        var count = 0;
        while (!segment.IsEmpty)
        {
            Decompose(Decode(segment, out var units), points, ref count);
            segment = segment[units..];
        }

        points = points[..count];
        Order(points);
        return Encode(points[..Recompose(points)], destination);
    }

    /// <summary>Whether the unit is a combining mark: its Canonical_Combining_Class is not 0.</summary>
    public static bool IsMark(char unit) => IsActive(unit) && Classes.ContainsKey(unit);

    private static bool IsActive(char unit) => (Active[unit >> 6] & (1UL << (unit & 63))) != 0;

    private static int ClassOf(int point) => Classes.GetValueOrDefault(point);

    private static int Decode(ReadOnlySpan<char> text, out int units)
    {
        if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
        {
            units = 2;
            return char.ConvertToUtf32(text[0], text[1]);
        }

        units = 1;
        return text[0];
    }

    private static int Encode(ReadOnlySpan<int> points, Span<char> destination)
    {
        var length = 0;
        foreach (var point in points)
        {
            if (point > char.MaxValue)
            {
                length += new Rune(point).EncodeToUtf16(destination[length..]);
            }
            else
            {
                destination[length++] = (char)point;
            }
        }

        return length;
    }

    private static void Decompose(int point, Span<int> points, ref int count)
    {
        if (Pairs.TryGetValue(point, out var pair))
        {
            Decompose(pair.First, points, ref count);
            Decompose(pair.Second, points, ref count);
        }
        else if (Replaced.TryGetValue(point, out var full))
        {
            full.CopyTo(points[count..]);
            count += full.Length;
        }
        else
        {
            points[count++] = point;
        }
    }

    // The Canonical Ordering Algorithm: a stable sort of each run of marks by combining class.
    private static void Order(Span<int> points)
    {
        for (var i = 1; i < points.Length; i++)
        {
            var point = points[i];
            var order = ClassOf(point);
            if (order == 0)
            {
                continue;
            }

            var j = i;
            for (; j > 0 && ClassOf(points[j - 1]) > order; j--)
            {
                points[j] = points[j - 1];
            }

            points[j] = point;
        }
    }

    // The Canonical Composition Algorithm, in place: a character joins the last starter unless something between them blocks it.
    private static int Recompose(Span<int> points)
    {
        const int NothingBetween = -1;
        var length = 0;
        var starter = -1;
        var between = NothingBetween;
        foreach (var point in points)
        {
            var order = ClassOf(point);
            if (starter >= 0 && between < order && TryPair(points[starter], point, out var composite))
            {
                points[starter] = composite;
                continue;
            }

            if (order == 0)
            {
                starter = length;
                between = NothingBetween;
            }
            else
            {
                between = order;
            }

            points[length++] = point;
        }

        return length;
    }

    private static bool TryPair(int first, int second, out int composite)
    {
        var leading = first - LeadingJamo;
        var vowel = second - VowelJamo;
        if ((uint)leading < LeadingCount && (uint)vowel < VowelCount)
        {
            composite = HangulSyllables + (((leading * VowelCount) + vowel) * TrailingCount);
            return true;
        }

        var syllable = first - HangulSyllables;
        var trailing = second - TrailingJamo;
        if ((uint)syllable < LeadingCount * VowelCount * TrailingCount
            && syllable % TrailingCount == 0
            && trailing is > 0 and < TrailingCount)
        {
            composite = first + trailing;
            return true;
        }

        return Composites.TryGetValue((first, second), out composite);
    }

    private static void ReadClasses()
    {
        var runes = NfcData.Classes.EnumerateRunes();
        while (runes.MoveNext())
        {
            var first = runes.Current.Value;
            var last = Next(ref runes);
            var order = (byte)Next(ref runes);
            for (var point = first; point <= last; point++)
            {
                Classes.Add(point, order);
                Extending.Add(point);
            }
        }
    }

    private static void ReadPairs()
    {
        var runes = NfcData.Pairs.EnumerateRunes();
        while (runes.MoveNext())
        {
            var composite = runes.Current.Value;
            var pair = (Next(ref runes), Next(ref runes));
            Pairs.Add(composite, pair);
            Composites.Add(pair, composite);
            Extending.Add(pair.Item2);
        }

        for (var point = VowelJamo; point < VowelJamo + VowelCount; point++)
        {
            Extending.Add(point);
        }

        for (var point = TrailingJamo + 1; point < TrailingJamo + TrailingCount; point++)
        {
            Extending.Add(point);
        }
    }

    private static void ReadReplaced()
    {
        var full = new List<int>();
        var runes = NfcData.Replaced.EnumerateRunes();
        while (runes.MoveNext())
        {
            var point = runes.Current.Value;
            full.Clear();
            for (var next = Next(ref runes); next != 0; next = Next(ref runes))
            {
                full.Add(next);
            }

            Replaced.Add(point, [.. full]);
            if (Extending.Contains(full[0]))
            {
                Extending.Add(point);
            }
        }
    }

    private static void MarkActive()
    {
        var surrogates = Enumerable.Range(0xD800, 0x800);
        foreach (var point in Extending.Concat(Replaced.Keys).Where(point => point <= char.MaxValue).Concat(surrogates))
        {
            Active[point >> 6] |= 1UL << (point & 63);
        }
    }

    private static int Next(ref StringRuneEnumerator runes)
    {
        runes.MoveNext();
        return runes.Current.Value;
    }
}
