using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using HarfBuzzSharp;
using IskraSite.Languages;

namespace IskraSite.Outputs.Site.Pictures;

/// <summary>A glyph in its place on a line.</summary>
/// <param name="Id">Its number in the font.</param>
/// <param name="Letter">The first letter of the line that it shows.</param>
/// <param name="X">Where its origin is, in the font's units from the left end of the line.</param>
/// <param name="Y">How far above the base line.</param>
internal readonly record struct PlacedGlyph(int Id, int Letter, int X, int Y);

/// <summary>
/// The font of the pictures: HarfBuzz chooses and joins the glyphs of each run, and reckons in the font's whole units; outlines are read from the same file. The
/// system's fonts are never asked. Any thread may use it.
/// </summary>
internal sealed class CardFont : IDisposable
{
    // HarfBuzz reads the file where it lies, as long as there is a font: it must neither move nor go.
    private readonly byte[] pinned;
    private readonly Blob blob;
    private readonly Face face;
    private readonly Font font;
    private readonly GlyphOutlines outlines;
    private readonly ConcurrentDictionary<string, HarfBuzzSharp.Language> languages = [];

    /// <summary>Opens a font.</summary>
    /// <param name="file">A TrueType file.</param>
    public CardFont(byte[] file)
    {
        pinned = GC.AllocateUninitializedArray<byte>(file.Length, pinned: true);
        file.CopyTo(pinned, 0);
        blob = new Blob(Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), pinned.Length, MemoryMode.ReadOnly);
        blob.MakeImmutable();
        face = new Face(blob, 0);
        face.MakeImmutable();
        Em = face.UnitsPerEm;
        font = new Font(face);
        font.SetScale(Em, Em);
        font.SetFunctionsOpenType();
        outlines = new GlyphOutlines(pinned);
    }

    /// <summary>Which HarfBuzz it is: another one may join letters otherwise.</summary>
    public static string Shaper => $"{typeof(Font).Module.ModuleVersionId}";

    /// <summary>The font's units in an em.</summary>
    public int Em { get; }

    /// <summary>Lets HarfBuzz's own memory go.</summary>
    public void Dispose()
    {
        font.Dispose();
        face.Dispose();
        blob.Dispose();
    }

    /// <summary>The outline of a glyph.</summary>
    public IReadOnlyList<OutlinePoint[]> OutlineOf(int glyph) => outlines.Of(glyph);

    /// <summary>Sets a line.</summary>
    /// <param name="isRightToLeft">The direction of the paragraph.</param>
    /// <param name="language">Its language: some letters differ between languages.</param>
    /// <returns>The glyphs from left to right, and the width of the line in the font's units.</returns>
    public (IReadOnlyList<PlacedGlyph> Glyphs, int Width) Set(string line, bool isRightToLeft, string language)
    {
        var glyphs = new List<PlacedGlyph>(line.Length);
        var pen = 0;
        foreach (var run in BidiText.RunsOf(line, isRightToLeft))
        {
            using var buffer = new HarfBuzzSharp.Buffer();
            // The letters round the run decide how its first and last join.
            buffer.AddUtf16(line.AsSpan(), run.Start, run.Length);
            buffer.Direction = run.IsRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
            buffer.Language = languages.GetOrAdd(language, static tag => new HarfBuzzSharp.Language(tag));
            buffer.GuessSegmentProperties();
            font.Shape(buffer);
            var infos = buffer.GetGlyphInfoSpan();
            var positions = buffer.GetGlyphPositionSpan();
            for (var i = 0; i < infos.Length; i++)
            {
                glyphs.Add(new PlacedGlyph((int)infos[i].Codepoint, (int)infos[i].Cluster, pen + positions[i].XOffset, positions[i].YOffset));
                pen += positions[i].XAdvance;
            }
        }

        return (glyphs, pen);
    }
}
