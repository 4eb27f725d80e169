namespace IskraSite.Diagnostics;

/// <summary>A second place that a finding speaks of.</summary>
/// <param name="Label">What stands there ("first defined here", "the source reads").</param>
public sealed record RelatedLocation(SourceLocation Place, string Label);
