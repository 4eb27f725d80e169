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
        var inlines = bodies.Texts.Where(body => body.Text.IsPrinted).SelectMany(body => body.Original.Blocks).SelectMany(Inlines.In);
        if (bodies.Issue.Supporters is { } annex)
        {
            var pieces = annex.Countries.SelectMany(country => country.Entries.Select(entry => entry.Content).Prepend(country.Name));
            var language = bodies.Texts.Count > 0 ? bodies.Texts[0].Text.Original.Language : null;
            if (language is not null) inlines = inlines.Concat(pieces.SelectMany(piece => Inlines.In(piece[language])));
        }

        var interventions = inlines.OfType<Intervention>().ToList();
        return new IssueFigures(interventions.Count(i => i is not Gap), interventions.Count(i => i is Gap));
    }
}
