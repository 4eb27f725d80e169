using IskraSite.Editions.Collation;

namespace IskraSite.Editions.Proving;

/// <summary>The figures of both proofs over the whole edition. Sums, so that the order of the threads shows nowhere.</summary>
public sealed class ProofCounts
{
    private int letters;
    private int unaccounted;
    private int unexplained;
    private int lines;
    private int unusedLines;
    private int joins;
    private int aligned;

    /// <summary>Letters of the sources that were compared.</summary>
    public int Letters => letters;

    /// <summary>Letters of the sources that the edition does not account for.</summary>
    public int Unaccounted => unaccounted;

    /// <summary>Letters of the edition that nothing explains.</summary>
    public int Unexplained => unexplained;

    /// <summary>Lines and cells with letters in the sources.</summary>
    public int Lines => lines;

    /// <summary>Those of them that nothing uses and no reason leaves out.</summary>
    public int UnusedLines => unusedLines;

    /// <summary>Joins of fragments, each with its reason.</summary>
    public int Joins => joins;

    /// <summary>Blocks of translations aligned with their originals.</summary>
    public int Aligned => aligned;

    internal void Add(Proof proof)
    {
        Interlocked.Add(ref letters, proof.Letters);
        Interlocked.Add(ref unaccounted, proof.Unaccounted);
        Interlocked.Add(ref unexplained, proof.Unexplained);
    }

    internal void AddCoverage((int Lines, int Unused, int Joins) coverage)
    {
        Interlocked.Add(ref lines, coverage.Lines);
        Interlocked.Add(ref unusedLines, coverage.Unused);
        Interlocked.Add(ref joins, coverage.Joins);
    }

    internal void AddAligned(int blocks) => Interlocked.Add(ref aligned, blocks);

    internal void Add(ProofCounts part)
    {
        Interlocked.Add(ref letters, part.letters);
        Interlocked.Add(ref unaccounted, part.unaccounted);
        Interlocked.Add(ref unexplained, part.unexplained);
        AddCoverage((part.lines, part.unusedLines, part.joins));
        AddAligned(part.aligned);
    }
}
