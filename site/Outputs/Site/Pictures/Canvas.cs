namespace IskraSite.Outputs.Site.Pictures;

/// <summary>
/// A sheet of pixels that outlines are inked on: how much of each pixel is covered is reckoned exactly, in whole numbers (1/64 of a pixel), as FreeType's smooth
/// rasteriser does. No floating point and no vector instructions, so the same on every machine.
/// </summary>
internal sealed class Canvas
{
    private const int Unit = 64;
    private const int Shift = 6;

    // A pixel that is covered whole: its height times twice its width.
    private const int Whole = Unit * Unit * 2;

    private readonly byte[] ink;
    private int[] cover = [];
    private int[] area = [];
    private int left;
    private int top;
    private int columns;
    private int rows;

    /// <summary>An empty sheet.</summary>
    public Canvas(int width, int height) => (Width, Height, ink) = (width, height, new byte[width * height]);

    /// <summary>Its width in pixels.</summary>
    public int Width { get; }

    /// <summary>Its height in pixels.</summary>
    public int Height { get; }

    /// <summary>How much ink is on each pixel of a row: 0 none, 255 all.</summary>
    public ReadOnlySpan<byte> Row(int y) => ink.AsSpan(y * Width, Width);

    /// <summary>Inks an outline.</summary>
    /// <param name="shape">Its contours, in the font's units.</param>
    /// <param name="scale">Font units in an em, and pixels.</param>
    /// <param name="x">Where its origin is, in 1/64 pixel.</param>
    /// <param name="y">Where its base line is, in 1/64 pixel.</param>
    /// <param name="strength">How much ink covers a pixel: 255 all.</param>
    public void Fill(IReadOnlyList<OutlinePoint[]> shape, (int Em, int Pixels) scale, int x, int y, int strength)
    {
        var contours = shape.Where(contour => contour.Length > 1).Select(contour => contour.Select(point => new OutlinePoint(x + Scaled(point.X), y - Scaled(point.Y), point.IsOnCurve)).ToArray()).ToList();
        if (contours.Count == 0) return;
        left = contours.Min(contour => contour.Min(point => point.X)) >> Shift;
        top = contours.Min(contour => contour.Min(point => point.Y)) >> Shift;
        columns = (contours.Max(contour => contour.Max(point => point.X)) >> Shift) + 1 - left;
        rows = (contours.Max(contour => contour.Max(point => point.Y)) >> Shift) + 1 - top;
        if (cover.Length < columns * rows) (cover, area) = (new int[columns * rows], new int[columns * rows]);
        foreach (var contour in contours) Trace(contour);
        Sweep(strength);

        int Scaled(int units) => (int)((((long)units * scale.Pixels * Unit * 2) + scale.Em) / (2 * scale.Em));
    }

    // Two points off the curve have one on it between them (OpenType, "glyf").
    private void Trace(OutlinePoint[] contour)
    {
        var first = Array.FindIndex(contour, point => point.IsOnCurve);
        var start = first >= 0 ? contour[first] : Middle(contour[^1], contour[0]);
        var (from, bend) = (start, (OutlinePoint?)null);
        for (var i = 1; i <= contour.Length; i++)
        {
            var point = contour[(Math.Max(first, -1) + i + contour.Length) % contour.Length];
            if (point.IsOnCurve)
            {
                Curve(from, bend, point);
                (from, bend) = (point, null);
            }
            else
            {
                if (bend is { } earlier)
                {
                    var middle = Middle(earlier, point);
                    Curve(from, earlier, middle);
                    from = middle;
                }

                bend = point;
            }
        }

        Curve(from, bend, start);
    }

    private static OutlinePoint Middle(OutlinePoint one, OutlinePoint other) => new((one.X + other.X) >> 1, (one.Y + other.Y) >> 1, true);

    private void Curve(OutlinePoint from, OutlinePoint? bend, OutlinePoint to)
    {
        if (bend is not { } by)
        {
            Line(from.X, from.Y, to.X, to.Y);
            return;
        }

        // As many pieces as keep each within a quarter of a pixel of the curve.
        var deviation = Math.Max(Math.Abs(from.X - (2 * by.X) + to.X), Math.Abs(from.Y - (2 * by.Y) + to.Y));
        var pieces = 1;
        while (pieces < 32 && deviation > Unit * pieces * pieces) pieces *= 2;
        var (x, y) = (from.X, from.Y);
        for (long i = 1; i <= pieces; i++)
        {
            var rest = pieces - i;
            var nextX = (int)(((from.X * rest * rest) + (2 * by.X * rest * i) + (to.X * i * i)) / (pieces * pieces));
            var nextY = (int)(((from.Y * rest * rest) + (2 * by.Y * rest * i) + (to.Y * i * i)) / (pieces * pieces));
            Line(x, y, nextX, nextY);
            (x, y) = (nextX, nextY);
        }
    }

    private void Line(int x0, int y0, int x1, int y1)
    {
        for (var (x, y) = (x0, y0); y != y1;)
        {
            var row = y1 > y ? y >> Shift : (y - 1) >> Shift;
            var end = y1 > y ? Math.Min(y1, (row + 1) << Shift) : Math.Max(y1, row << Shift);
            var across = end == y1 ? x1 : x0 + (int)((long)(x1 - x0) * (end - y0) / (y1 - y0));
            Within(row - top, x, y, across, end);
            (x, y) = (across, end);
        }
    }

    // The part of a line in one row of pixels: each cell gets its height, and its height times twice its distance from the cell's left edge.
    private void Within(int row, int x0, int y0, int x1, int y1)
    {
        if (x0 == x1)
        {
            Add(row, x0 >> Shift, y1 - y0, 2 * (x0 & (Unit - 1)));
            return;
        }

        for (var (x, y) = (x0, y0); x != x1;)
        {
            var column = x1 > x ? x >> Shift : (x - 1) >> Shift;
            var end = x1 > x ? Math.Min(x1, (column + 1) << Shift) : Math.Max(x1, column << Shift);
            var down = end == x1 ? y1 : y0 + (int)((long)(y1 - y0) * (end - x0) / (x1 - x0));
            Add(row, column, down - y, x + end - (2 * (column << Shift)));
            (x, y) = (end, down);
        }
    }

    private void Add(int row, int column, int height, int distance)
    {
        var cell = (row * columns) + Math.Clamp(column - left, 0, columns - 1);
        cover[cell] += height;
        area[cell] += height * distance;
    }

    // From left to right, the heights passed so far say how much is inside. Joined letters overlap: their ink adds up to no more than all.
    private void Sweep(int strength)
    {
        for (var row = 0; row < rows; row++)
        {
            var passed = 0;
            for (var column = 0; column < columns; column++)
            {
                var cell = (row * columns) + column;
                passed += cover[cell];
                var covered = Math.Min(Whole, Math.Abs((passed * Unit * 2) - area[cell]));
                (cover[cell], area[cell]) = (0, 0);
                var (x, y) = (left + column, top + row);
                if (covered == 0 || x < 0 || y < 0 || x >= Width || y >= Height) continue;
                ref var pixel = ref ink[(y * Width) + x];
                pixel = (byte)Math.Min(Math.Max(strength, (int)pixel), pixel + (covered * strength / Whole));
            }
        }
    }
}
