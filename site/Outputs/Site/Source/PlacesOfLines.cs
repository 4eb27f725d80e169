using IskraSite.Editions.Model;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Site.Source;

/// <summary>Where in the edition each line of an issue's source is rendered, as collation has proved it.</summary>
internal sealed class PlacesOfLines
{
    private readonly Dictionary<LineReference, List<PlaceOfLine>> places = [];

    /// <summary>Finds the places in an issue.</summary>
    public PlacesOfLines(IssueBodies bodies)
    {
        foreach (var body in bodies.Texts)
        {
            foreach (var block in body.Original.Blocks)
            {
                if (block.Id is { } id) Add(body.Collation?.LinesOf(block.Extent) ?? [], new PlaceOfLine(body.Text, id, null));
            }

            foreach (var piece in body.Annex?.Pieces ?? [])
            {
                if (piece.Anchor is { } anchor) Add(body.Annex!.LinesOf(piece, bodies.Original), new PlaceOfLine(body.Text, anchor, (piece as CountryHeading)?.Country));
            }
        }
    }

    /// <summary>The places of a line, in the order of the edition.</summary>
    public IReadOnlyList<PlaceOfLine> Of(LineReference line) => places.GetValueOrDefault(line) ?? [];

    private void Add(IReadOnlyList<LineReference> lines, PlaceOfLine place)
    {
        foreach (var line in lines)
        {
            if (!places.TryGetValue(line, out var known)) places[line] = known = [];
            known.Add(place);
        }
    }
}

/// <summary>A block of a text, or a piece of its annex.</summary>
/// <param name="Anchor">Where it stands on the page of the text.</param>
/// <param name="Country">The country whose heading it is, or null.</param>
internal sealed record PlaceOfLine(Text Text, BlockId Anchor, SupporterCountry? Country);
