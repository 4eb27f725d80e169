namespace IskraSite.Editions.Model;

/// <summary>A machine reading as it is published: as received, but for what is withheld.</summary>
/// <param name="Content">The bytes of the file: those received, unless something is withheld.</param>
/// <param name="IsMasked">Whether gaps stand for something that is withheld.</param>
/// <param name="Lines">Every line, cell by cell, in the order of the file.</param>
/// <param name="LineCount">How many lines the file has.</param>
public sealed record PublishedSource(WitnessFile File, byte[] Content, bool IsMasked, IReadOnlyList<PublishedLine> Lines, int LineCount);

/// <summary>A line or cell of a machine reading as it is published.</summary>
/// <param name="Segments">What stands in it, letter for letter.</param>
/// <param name="HasLetters">Whether a text may render it; lines without letters are blank.</param>
public sealed record PublishedLine(LineReference Reference, IReadOnlyList<SourceSegment> Segments, bool HasLetters);

/// <summary>A stretch of a line.</summary>
public readonly record struct SourceSegment(string Text, SourceSegmentKind Kind);

/// <summary>What a stretch of a line is.</summary>
public enum SourceSegmentKind
{
    /// <summary>Letters, signs and white space of the paper, as they were read.</summary>
    Words,

    /// <summary>A mark that the reading program put in for layout.</summary>
    Mark,

    /// <summary>A gap for something that is withheld.</summary>
    Gap,
}
