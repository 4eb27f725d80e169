using IskraSite.Editions.Model;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Site.Pages;

/// <summary>The figures of an issue that its page shows.</summary>
/// <param name="Emendations">Corrections, words supplied, surplus and doubtful readings.</param>
/// <param name="Gaps">Marked gaps.</param>
/// <param name="Notes">Editors' notes to words.</param>
internal sealed record IssueFigures(int Emendations, int Gaps, int Notes)
{
    /// <summary>Counts those of an issue's originals.</summary>
    public static IssueFigures Of(IssueBodies bodies)
    {
        var interventions = bodies.Texts.Where(body => body.Text.IsPrinted)
            .SelectMany(body => bodies.Fragments.ApparatusOf(body, body.Original)).Select(entry => entry.Intervention).ToList();
        return new IssueFigures(interventions.Count(i => i is not (Gap or Annotated)), interventions.Count(i => i is Gap { IsAtRequest: false }), interventions.Count(i => i is Annotated));
    }
}
