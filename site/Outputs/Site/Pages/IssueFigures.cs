using IskraSite.Editions.Model;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>The figures of an issue that its page shows.</summary>
/// <param name="Emendations">Corrections, words supplied, surplus and doubtful readings.</param>
/// <param name="Gaps">Marked gaps.</param>
internal sealed record IssueFigures(int Emendations, int Gaps)
{
    /// <summary>Counts an issue's originals and its annex.</summary>
    public static IssueFigures Of(IssueBodies bodies)
    {
        var printed = bodies.Texts.Where(body => body.Text.IsPrinted).ToList();
        var inAnnexes = printed.SelectMany(body => body.Annex?.Pieces.Select(piece => piece.Content[body.Text.Original.Language]) ?? []);
        var interventions = printed.SelectMany(body => body.Original.Blocks).SelectMany(Inlines.In).Concat(inAnnexes.SelectMany(Inlines.In)).OfType<Intervention>().ToList();
        return new IssueFigures(interventions.Count(i => i is not Gap), interventions.Count(i => i is Gap));
    }
}
