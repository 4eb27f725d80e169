using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Site.Chronology;

/// <summary>The chronology: what happened, as the texts date it, each event with the passages that tell of it.</summary>
internal sealed class ChronologyRoom : Room<IReadOnlyList<ChronologyOfIssue>>
{
    /// <inheritdoc/>
    public override string? Name => "chronology";

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) =>
        from language in edition.Settings.Languages
        let divisions = Divisions.Of(edition)
        from path in divisions.Events.All.Select(part => part.PathIn(Addresses.Chronology(language)))
            .Concat(divisions.IssuesInFull.Below.Select(part => part.PathIn(Addresses.DatesOfIssues(language))))
        select path;

    /// <inheritdoc/>
    protected override IReadOnlyList<ChronologyOfIssue> RenderIssue(IssueBodies bodies, RenderContext context) =>
        [.. context.Edition.Settings.Languages.Select(language => new PassageFinder(bodies, language, context).Find())];

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<IReadOnlyList<ChronologyOfIssue>> issues, IReadOnlyList<TextBody> pages, RenderContext context)
    {
        foreach (var language in context.Edition.Settings.Languages)
            ChronologyPage.Write([.. issues.SelectMany(issue => issue).Where(part => part.Language == language)], language, context);
    }
}
