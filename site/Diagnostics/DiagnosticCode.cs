namespace IskraSite.Diagnostics;

/// <summary>A kind of finding. Codes are permanent: a retired one is never given to something else.</summary>
/// <param name="Id">Area and number, such as <c>collate-001</c>.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Explanation">The long form that <c>explain</c> prints: why it matters and how it is mended.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title, string Explanation)
{
    /// <summary>Whose matter it is, unless it is found in a part of the work that says otherwise.</summary>
    public Concern Concern { get; init; } = Concern.Content;
}
