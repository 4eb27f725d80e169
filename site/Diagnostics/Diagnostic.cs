namespace IskraSite.Diagnostics;

/// <summary>One finding, said to an editor: where, what is wrong, what to do.</summary>
/// <param name="Code">Its permanent code, with the long explanation.</param>
/// <param name="Message">What is wrong, in one sentence without a full stop's worth of blame.</param>
/// <param name="Help">What to do about it; null when the message says it.</param>
/// <param name="Others">Other places that belong to it (the first definition, the other side of a difference).</param>
public sealed record Diagnostic(
    DiagnosticCode Code, SourceLocation Place, string Message, string? Help = null, IReadOnlyList<RelatedLocation>? Others = null)
{
    /// <summary>How much it weighs.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>Whose matter it is.</summary>
    public Concern Concern { get; init; } = Code.Concern;
}
