using IskraSite.Editions.Model;
using IskraSite.Rendering.Metadata;

namespace IskraSite.Outputs.Site.Pictures;

/// <summary>The words of a picture.</summary>
/// <param name="Nameplate">The paper's name, at the head.</param>
/// <param name="Corner">What this is, at the other end of the same line.</param>
/// <param name="Title">In the middle, large.</param>
/// <param name="Foot">Kind and date.</param>
internal sealed record CardTexts(string Nameplate, string Corner, string Title, string Foot);

/// <summary>Draws the picture that stands for a page where it is shared: the paper's name, a rule, the title, a line below.</summary>
internal sealed class Card(CardFont font)
{
    private const int Margin = 80;
    private const int NameplateSize = 76;
    private const int NameplateLine = 128;
    private const int RuleTop = 160;
    private const int RuleHeight = 6;
    private const int TitleTop = 180;
    private const int TitleBottom = 528;
    private const int SmallSize = 34;
    private const int FootLine = 578;
    private const int Strong = 255;
    private const int Soft = 190;

    // The light colours of theme/styles/10-tokens.css.
    private const int Paper = 0xFBF8F1;
    private const int InkColour = 0x1D1A17;
    private const int Accent = 0x9B1C1C;
    private const int Steps = 15;

    private static readonly int[] TitleSizes = [96, 88, 80, 72, 64, 56, 48];
    private static readonly int[] SmallSizes = [SmallSize, 30, 26, 22];
    private static readonly int[] Colours = [.. Enumerable.Range(0, Steps).Select(Mix), Accent];

    /// <summary>The file of a picture.</summary>
    public byte[] Draw(CardTexts words, Language language)
    {
        var canvas = new Canvas(PictureSize.Width, PictureSize.Height);
        var isRightToLeft = language.IsRightToLeft;
        const int Width = PictureSize.Width - (2 * Margin);
        var nameplate = Draw(canvas, words.Nameplate, NameplateSize, NameplateLine, Strong, language, atStart: true);
        var corner = Fit(words.Corner, SmallSizes, _ => 1, Width - nameplate - Margin, language);
        if (corner.Lines.Count > 0) Draw(canvas, corner.Lines[0], corner.Size, NameplateLine, Soft, language, atStart: false);

        // Persian letters reach further up and down than Latin ones.
        var leading = isRightToLeft ? 150 : 128;
        var title = Fit(words.Title, TitleSizes, size => (TitleBottom - TitleTop) * 100 / (size * leading), Width, language);
        var line = title.Size * leading / 100;
        var top = TitleTop + ((TitleBottom - TitleTop - (line * title.Lines.Count)) / 2);
        for (var i = 0; i < title.Lines.Count; i++)
            Draw(canvas, title.Lines[i], title.Size, top + (line * i) + (line / 2) + (title.Size / 3), Strong, language, atStart: true);

        var foot = Fit(words.Foot, SmallSizes, _ => 1, Width, language);
        if (foot.Lines.Count > 0) Draw(canvas, foot.Lines[0], foot.Size, FootLine, Soft, language, atStart: true);
        return Png.Of(canvas.Width, canvas.Height, Colours, PixelsOf(canvas));
    }

    private TitleSetting Fit(string words, IReadOnlyList<int> sizes, Func<int, int> linesAt, int width, Language language)
    {
        var known = new Dictionary<string, int>();
        return TitleSetting.Of(words, sizes, linesAt, (line, size, part) => (long)WidthOf(line) * size * 1000 <= (long)width * font.Em * part);

        // Widths are in the font's units, alike at every size.
        int WidthOf(string line) => known.TryGetValue(line, out var units) ? units : known[line] = font.Set(line, language.IsRightToLeft, language.Code).Width;
    }

    // Returns the width in pixels.
    private int Draw(Canvas canvas, string line, int size, int y, int strength, Language language, bool atStart)
    {
        var isRightToLeft = language.IsRightToLeft;
        var (glyphs, units) = font.Set(line, isRightToLeft, language.Code);
        var width = Scaled(units);
        var left = isRightToLeft == atStart ? ((canvas.Width - Margin) * 64) - width : Margin * 64;
        foreach (var glyph in glyphs) canvas.Fill(font.OutlineOf(glyph.Id), (font.Em, size), left + Scaled(glyph.X), (y * 64) - Scaled(glyph.Y), strength);
        return width / 64;

        int Scaled(int value) => (int)((long)value * size * 64 / font.Em);
    }

    private static byte[] PixelsOf(Canvas canvas)
    {
        var pixels = new byte[canvas.Width * canvas.Height];
        for (var y = 0; y < canvas.Height; y++)
        {
            var row = pixels.AsSpan(y * canvas.Width, canvas.Width);
            if (y is >= RuleTop and < RuleTop + RuleHeight) row[Margin..^Margin].Fill(Steps);
            var ink = canvas.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                if (ink[x] > 0) row[x] = (byte)(((ink[x] * (Steps - 1)) + 127) / 255);
            }
        }

        return pixels;
    }

    private static int Mix(int step)
    {
        var colour = 0;
        for (var shift = 16; shift >= 0; shift -= 8)
        {
            var (from, to) = ((Paper >> shift) & 255, (InkColour >> shift) & 255);
            colour |= (from + ((to - from) * step / (Steps - 1))) << shift;
        }

        return colour;
    }
}
