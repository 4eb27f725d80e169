using IskraSite.Rendering.Plan;

namespace IskraSite.Rendering;

/// <summary>A version that was published, shown beside the edition of today.</summary>
/// <param name="Newest">The number of today's version.</param>
/// <param name="Today">The files of today's edition.</param>
/// <param name="Way">From the root of its own files to that of today's.</param>
/// <param name="HasLess">Whether something has been withheld since.</param>
internal sealed record PublishedVersion(string Newest, SiteMap Today, string Way, bool HasLess)
{
    /// <summary>The same page of today; where there is none any more, the home in its language.</summary>
    /// <param name="page">A page of the version.</param>
    /// <param name="home">The home, as the version has it.</param>
    public string HrefOfToday(OutputPath page, OutputPath home) => SiteMap.RootOf(page) + Way + (Today.Has(page) ? page : home);
}
