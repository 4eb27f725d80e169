using IskraSite.Editions.Model;

namespace IskraSite.Editions.Proving;

/// <summary>The figures of both proofs over the whole edition. Sums, so that the order of the threads shows nowhere.</summary>
public sealed class ProofCounts
{
    private readonly Lock gate = new();

    /// <summary>
    /// Letters and boundaries of words. Unaccounted are also the letters of lines that nothing uses, or that a text names which could not be read.
    /// </summary>
    public FidelityFigures Fidelity { get; private set; } = FidelityFigures.None;

    /// <summary>Letters.</summary>
    public Tally Letters => Fidelity.Letters;

    /// <summary>Issues that could not be read, or whose machine reading could not: how many letters are in them nobody knows.</summary>
    public int Unread { get; private set; }

    /// <summary>Lines and cells with letters in the sources.</summary>
    public int Lines { get; private set; }

    /// <summary>Those of them that nothing uses and no reason leaves out.</summary>
    public int UnusedLines { get; private set; }

    /// <summary>Joins of fragments, each with its reason.</summary>
    public int Joins { get; private set; }

    /// <summary>Blocks of translations aligned with their originals.</summary>
    public int Aligned { get; private set; }

    /// <summary>Words and names that are withheld in texts that readers see.</summary>
    public int Withheld { get; private set; }

    internal void AddWithheld(int words)
    {
        lock (gate) Withheld += words;
    }

    internal void Add(FidelityFigures figures)
    {
        lock (gate) Fidelity += figures;
    }

    internal void AddUncompared(int letters) => Add(FidelityFigures.None with { Letters = new Tally(0, letters, 0) });

    internal void AddUnread(int issues)
    {
        lock (gate) Unread += issues;
    }

    internal void AddCoverage((int Lines, int Unused, int Joins) coverage)
    {
        lock (gate)
        {
            Lines += coverage.Lines;
            UnusedLines += coverage.Unused;
            Joins += coverage.Joins;
        }
    }

    internal void AddAligned(int blocks)
    {
        lock (gate) Aligned += blocks;
    }

    internal void Add(ProofCounts part)
    {
        Add(part.Fidelity);
        AddUnread(part.Unread);
        AddCoverage((part.Lines, part.UnusedLines, part.Joins));
        AddAligned(part.Aligned);
        AddWithheld(part.Withheld);
    }
}
