namespace IskraSite.Outputs.Site.Supporters;

/// <summary>A place on the map.</summary>
/// <param name="Label">What stands beside its circle: the name, and the number when the circle has no room for it.</param>
/// <param name="Count">How many supporters it has.</param>
/// <param name="X">Where it is, in the units of the view.</param>
/// <param name="Radius">Of its circle, whose area is in proportion to the count.</param>
internal sealed record MapCircle(string Name, string Label, string Href, int Count, double X, double Y, double Radius);
