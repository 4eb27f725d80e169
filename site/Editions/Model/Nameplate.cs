namespace IskraSite.Editions.Model;

/// <summary>The title of the paper as it is drawn at the head of every page: an outline in one colour, which the theme chooses.</summary>
/// <param name="ViewBox">The area that it fills (SVG 2 §8.6): four numbers.</param>
/// <param name="Outline">Its path data (SVG 2 §9.3).</param>
public sealed record Nameplate(string ViewBox, string Outline);
