namespace IskraSite.Diagnostics;

/// <summary>Collects findings from any thread. What comes out is sorted, so that timing shows nowhere.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> findings = [];
    private readonly DiagnosticBag? whole;
    private readonly Concern concern;

    /// <summary>An empty bag.</summary>
    public DiagnosticBag()
    {
    }

    private DiagnosticBag(DiagnosticBag whole, Concern concern) => (this.whole, this.concern) = (whole, concern);

    /// <summary>A bag for one part of the work: it knows the findings of that part alone, and hands each on to this one.</summary>
    /// <param name="of">Whose matter this part is; a finding of a code that is always somebody else's stays theirs.</param>
    public DiagnosticBag Part(Concern of = Concern.Content) => new(this, of);

    /// <summary>Whether an error is among the findings.</summary>
    public bool HasErrors
    {
        get
        {
            lock (gate) return findings.Exists(d => d.Severity == Severity.Error);
        }
    }

    /// <summary>How many findings there are, each as often as it was told.</summary>
    public int Count
    {
        get
        {
            lock (gate) return findings.Count;
        }
    }

    /// <summary>Adds what was found in a part of the work.</summary>
    public void Add(DiagnosticBag part)
    {
        List<Diagnostic> theirs;
        lock (part.gate) theirs = [.. part.findings];
        foreach (var finding in theirs) Add(finding);
    }

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Concern == Concern.Content) diagnostic = diagnostic with { Concern = concern };
        lock (gate) findings.Add(diagnostic);
        whole?.Add(diagnostic);
    }

    /// <summary>Adds a finding from its parts.</summary>
    public void Add(DiagnosticCode code, SourceLocation place, string message, string? help = null, params RelatedLocation[] others) =>
        Add(new Diagnostic(code, place, message, help, others.Length == 0 ? null : others));

    /// <summary>All findings: by file, line, column, code and message, each once.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (gate)
        {
            var sorted = findings.DistinctBy(Key).ToList();
            sorted.Sort(Compare);
            return sorted;
        }
    }

    // Without the text of the line, which its number stands for: it may be long.
    private static object Key(Diagnostic finding) =>
        (finding.Code, finding.Concern, finding.Place with { LineText = "" }, finding.Message, finding.Help, RelatedKey(finding));

    private static int Compare(Diagnostic a, Diagnostic b)
    {
        var order = string.CompareOrdinal(a.Place.Path, b.Place.Path);
        if (order == 0) order = a.Place.Line.CompareTo(b.Place.Line);
        if (order == 0) order = a.Place.Column.CompareTo(b.Place.Column);
        if (order == 0) order = string.CompareOrdinal(a.Code.Id, b.Code.Id);
        if (order == 0) order = string.CompareOrdinal(a.Message, b.Message);
        if (order == 0) order = string.CompareOrdinal(a.Help, b.Help);
        return order == 0 ? string.CompareOrdinal(RelatedKey(a), RelatedKey(b)) : order;
    }

    // Two lists of other places are the same when they say the same.
    private static string RelatedKey(Diagnostic finding) => finding.Others is null ? "" : string.Join('\n', finding.Others.Select(other => $"{other.Place} {other.Label}"));
}
