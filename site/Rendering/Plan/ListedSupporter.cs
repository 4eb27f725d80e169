using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Plan;

/// <summary>A supporter, as the directory is divided by it.</summary>
/// <param name="Issue">Whose annex names it.</param>
/// <param name="Printed">When that was printed.</param>
/// <param name="Place">Its country.</param>
internal sealed record ListedSupporter(Slug Issue, EdtfDate Printed, Slug Place, BlockId Id, SupporterKind Kind)
{
    /// <summary>Those of an issue, in print order.</summary>
    public static IEnumerable<ListedSupporter> In(Issue issue) =>
        from country in issue.Supporters?.Countries ?? []
        from supporter in country.Supporters
        select new ListedSupporter(issue.Id, issue.Date, country.PlaceId, supporter.Id, supporter.Kind);
}
