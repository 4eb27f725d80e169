using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>Finds a place for the name of each circle where it meets no other name and seems to belong to no other circle.</summary>
internal static class MapLabels
{
    // Of the size of the letters: the width of a letter on average, and the space round a name.
    private const double LetterWidth = 0.54;
    private const double Padding = 0.25;
    private const double Clearance = 0.3;

    /// <summary>A name beside its circle.</summary>
    /// <param name="Side">-1: it ends at the anchor, on the left; 0: its middle is there; 1: it begins there, on the right.</param>
    /// <param name="LineTo">Where the line that leads down or up to the circle begins, for a name that stands off; or null.</param>
    internal readonly record struct Label(double X, double Y, int Side, double? LineTo = null);

    /// <summary>A label for each mark, in the same order; null for a name that has no room.</summary>
    /// <param name="marks">The marks, the one whose name matters most first.</param>
    /// <param name="size">The size of the letters, in the units of the view.</param>
    /// <param name="margin">How far a name may stand out of the view, or, below zero, must stay within.</param>
    public static IReadOnlyList<Label?> Place(IReadOnlyList<MapCircle> marks, double size, MapView view, double margin)
    {
        var taken = new List<Box>();
        return [.. marks.Select(mark =>
        {
            foreach (var (label, box) in Candidates(mark, size))
            {
                if (box.Left < -margin || box.Top < -margin || box.Right > view.Width + margin || box.Bottom > view.Height + margin) continue;
                if (taken.Exists(box.Meets) || marks.Any(other => other != mark && (box.IsWithin(Clearance * size, other) || LineMeets(label, mark, other)))) continue;
                taken.Add(box);
                return label;
            }

            return (Label?)null;
        })];
    }

    // The nearest places first.
    private static IEnumerable<(Label Label, Box Box)> Candidates(MapCircle mark, double size)
    {
        var length = mark.Label.Length * LetterWidth * size;
        var gap = mark.Radius + (Padding * size);
        foreach (var away in (double[])[0, 0.3])
        {
            foreach (var down in (double[])[0, -0.5, 0.5, -1, 1])
            {
                // The baseline stands a third of the size below the middle of the letters.
                var y = mark.Y + ((down + 0.35) * size);
                var (left, right) = (mark.X - gap - (away * size), mark.X + gap + (away * size));
                yield return (new Label(right, y, 1), Around(right, right + length, y, size));
                yield return (new Label(left, y, -1), Around(left - length, left, y, size));
            }
        }

        foreach (var y in (double[])[mark.Y + gap + (0.8 * size), mark.Y - gap - (0.15 * size)]) yield return (new Label(mark.X, y, 0), Centred(y));
        foreach (var away in (double[])[1, 1.5, 2, 2.5, 3])
        {
            var (below, above) = (mark.Y + gap + ((away + 0.8) * size), mark.Y - gap - (away * size));
            yield return (new Label(mark.X, above, 0, above + (0.3 * size)), Centred(above));
            yield return (new Label(mark.X, below, 0, below - (0.85 * size)), Centred(below));
        }

        Box Centred(double y) => Around(mark.X - (length / 2), mark.X + (length / 2), y, size);
    }

    private static bool LineMeets(Label label, MapCircle mark, MapCircle other) =>
        label.LineTo is { } end && new Box(mark.X, Math.Min(end, mark.Y), mark.X, Math.Max(end, mark.Y)).IsWithin(0, other);

    private static Box Around(double left, double right, double baseline, double size) => new(left, baseline - (0.85 * size), right, baseline + (0.3 * size));

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

        public bool IsWithin(double distance, MapCircle mark)
        {
            var (dx, dy) = (mark.X - Math.Clamp(mark.X, Left, Right), mark.Y - Math.Clamp(mark.Y, Top, Bottom));
            return Math.Sqrt((dx * dx) + (dy * dy)) < mark.Radius + distance;
        }
    }
}
