using System.Buffers.Binary;
using System.Collections.Concurrent;

namespace IskraSite.Outputs.Site.Pictures;

/// <summary>A point of an outline, in the font's units, y upwards.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Upwards.</param>
/// <param name="IsOnCurve">Whether the curve goes through it; else it bends it.</param>
internal readonly record struct OutlinePoint(int X, int Y, bool IsOnCurve);

/// <summary>
/// The outlines of a TrueType font (OpenType 1.9, <c>glyf</c> and <c>loca</c>): closed contours of quadratic curves. Read by ourselves, in whole numbers, so
/// that a picture has the same bytes on every machine.
/// </summary>
internal sealed class GlyphOutlines(byte[] font)
{
    private readonly ConcurrentDictionary<int, IReadOnlyList<OutlinePoint[]>> known = [];
    private readonly int glyf = Table(font, "glyf");
    private readonly int loca = Table(font, "loca");
    private readonly bool isLong = Int16(font, Table(font, "head") + 50) != 0;

    [Flags]
    private enum Part
    {
        None = 0,
        WordArguments = 0x1,
        Offsets = 0x2,
        Scale = 0x8,
        More = 0x20,
        TwoScales = 0x40,
        Matrix = 0x80,
    }

    /// <summary>Whether a file is a font with such outlines, each of which can be read.</summary>
    public static bool Has(byte[] font)
    {
        if (font.Length <= 12 || Table(font, "glyf") <= 0 || Table(font, "loca") <= 0 || Table(font, "head") <= 0 || !HasWholeTables(font)) return false;
        try
        {
            var outlines = new GlyphOutlines(font);
            for (var glyph = UInt16(font, Table(font, "maxp") + 4) - 1; glyph >= 0; glyph--) outlines.Of(glyph);
            return true;
        }
        catch (Exception broken) when (broken is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            return false;
        }
    }

    // What is cut off ends in the middle of a table.
    private static bool HasWholeTables(byte[] font)
    {
        for (var i = 0; i < UInt16(font, 4); i++)
        {
            if (12 + (16 * (i + 1)) > font.Length) return false;
            var record = font.AsSpan(12 + (16 * i), 16);
            var end = (long)BinaryPrimitives.ReadUInt32BigEndian(record[8..]) + BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
            if (end > font.Length) return false;
        }

        return Table(font, "maxp") > 0;
    }

    /// <summary>The contours of a glyph.</summary>
    public IReadOnlyList<OutlinePoint[]> Of(int glyph) => known.GetOrAdd(glyph, static (id, self) => self.Read(id, 0), this);

    private static int Table(byte[] font, string tag)
    {
        for (var i = 0; i < UInt16(font, 4) && 12 + (16 * (i + 1)) <= font.Length; i++)
        {
            var record = font.AsSpan(12 + (16 * i), 16);
            if (record[0] == tag[0] && record[1] == tag[1] && record[2] == tag[2] && record[3] == tag[3]) return BinaryPrimitives.ReadInt32BigEndian(record[8..]);
        }

        return 0;
    }

    private static int UInt16(byte[] font, int at) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));

    private static int Int16(byte[] font, int at) => BinaryPrimitives.ReadInt16BigEndian(font.AsSpan(at));

    private int OffsetOf(int glyph) => isLong ? BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(loca + (4 * glyph))) : 2 * UInt16(font, loca + (2 * glyph));

    private List<OutlinePoint[]> Read(int glyph, int depth)
    {
        var (start, end) = (OffsetOf(glyph), OffsetOf(glyph + 1));
        if (start == end || depth > 8) return [];
        var at = glyf + start;
        var contours = Int16(font, at);
        return contours >= 0 ? ReadSimple(at + 10, contours) : ReadComposite(at + 10, depth);
    }

    private List<OutlinePoint[]> ReadSimple(int at, int contours)
    {
        var ends = new int[contours];
        for (var i = 0; i < contours; i++) ends[i] = UInt16(font, at + (2 * i));
        at += 2 * contours;
        at += 2 + UInt16(font, at);
        var flags = new byte[contours == 0 ? 0 : ends[^1] + 1];
        for (var i = 0; i < flags.Length;)
        {
            var flag = font[at++];
            var times = (flag & 8) != 0 ? font[at++] + 1 : 1;
            while (times-- > 0) flags[i++] = flag;
        }

        var xs = Coordinates(flags, 2, 16, ref at);
        var ys = Coordinates(flags, 4, 32, ref at);
        var shape = new List<OutlinePoint[]>(contours);
        for (var (i, first) = (0, 0); i < contours; first = ends[i++] + 1)
            shape.Add([.. Enumerable.Range(first, ends[i] + 1 - first).Select(point => new OutlinePoint(xs[point], ys[point], (flags[point] & 1) != 0))]);
        return shape;
    }

    private int[] Coordinates(byte[] flags, int isShort, int isSame, ref int at)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0) value += (flags[i] & isSame) != 0 ? font[at++] : -font[at++];
            else if ((flags[i] & isSame) == 0)
            {
                value += Int16(font, at);
                at += 2;
            }

            values[i] = value;
        }

        return values;
    }

    private List<OutlinePoint[]> ReadComposite(int at, int depth)
    {
        var shape = new List<OutlinePoint[]>();
        Part part;
        do
        {
            part = (Part)UInt16(font, at);
            var glyph = UInt16(font, at + 2);
            at += 4;
            var (dx, dy) = part.HasFlag(Part.WordArguments) ? (Int16(font, at), Int16(font, at + 2)) : ((sbyte)font[at], (sbyte)font[at + 1]);
            at += part.HasFlag(Part.WordArguments) ? 4 : 2;
            if (!part.HasFlag(Part.Offsets)) (dx, dy) = (0, 0);

            // 1.0 is 1 << 14 there.
            var (xx, yx, xy, yy) = (1 << 14, 0, 0, 1 << 14);
            if (part.HasFlag(Part.Scale)) xx = yy = Next(ref at);
            else if (part.HasFlag(Part.TwoScales)) (xx, yy) = (Next(ref at), Next(ref at));
            else if (part.HasFlag(Part.Matrix)) (xx, yx, xy, yy) = (Next(ref at), Next(ref at), Next(ref at), Next(ref at));
            foreach (var contour in Read(glyph, depth + 1))
                shape.Add([.. contour.Select(point => new OutlinePoint((((point.X * xx) + (point.Y * xy)) >> 14) + dx, (((point.X * yx) + (point.Y * yy)) >> 14) + dy, point.IsOnCurve))]);
        }
        while (part.HasFlag(Part.More));
        return shape;

        int Next(ref int where)
        {
            where += 2;
            return Int16(font, where - 2);
        }
    }
}
