namespace IskraSite.Diagnostics;

/// <summary>A second place that a finding speaks of.</summary>
/// <param name="Place">Where.</param>
/// <param name="Label">What stands there ("first defined here", "the source reads").</param>
public sealed record RelatedPlace(Place Place, string Label);
