using System.Runtime.CompilerServices;
using IskraSite.Editions.Model;
using IskraSite.Languages;

namespace IskraSite.Rendering.Plan;

/// <summary>How the lists of an edition are divided into pages, for who writes them, who links into them and who holds them to what they promise.</summary>
internal sealed class Divisions
{
    /// <summary>Issues that one list names.</summary>
    public const int MostIssues = 24;

    /// <summary>Issues of which a page shows what they hold: downloads, dates.</summary>
    public const int MostIssuesInFull = 12;

    /// <summary>Issues whose interventions stand on one page.</summary>
    public const int MostIssuesEmended = 3;

    /// <summary>Names of a register on one page.</summary>
    public const int MostNames = 250;

    /// <summary>Passages of a name on one page.</summary>
    public const int MostPassages = 120;

    /// <summary>Events on one page.</summary>
    public const int MostEvents = 100;

    /// <summary>Supporters on one page, with everything known of them.</summary>
    public const int MostSupporters = 150;

    /// <summary>Supporters whose names the directory lists on one page.</summary>
    public const int MostInDirectory = 1000;

    private static readonly ConditionalWeakTable<Edition, Divisions> Known = [];

    private readonly Dictionary<(Slug Issue, Slug Id), Division<(Slug Issue, Slug Id, EdtfDate Date)>> partsOfEvents;
    private readonly Dictionary<Slug, Division<Issue>> partsOfIssues;
    private readonly Dictionary<(Slug Issue, BlockId Id), Division<ListedSupporter>> partsOfSupporters;

    private Divisions(Edition edition)
    {
        Issues = Division.Of(edition.Issues, MostIssues, YearOf, MonthOf);
        IssuesInFull = Division.Of(edition.Issues, MostIssuesInFull, YearOf, MonthOf, PartKey.Of);
        IssuesEmended = Division.Of(edition.Issues, MostIssuesEmended, YearOf, PartKey.Of);
        Events = Division.Of(
            edition.Issues.SelectMany(issue => issue.Chronology.Events.Select(dated => (Issue: issue.Id, dated.Id, dated.Date))).OrderBy(dated => dated.Date.LastDayOfStart),
            MostEvents, dated => PartKey.YearOf(dated.Date), dated => PartKey.MonthOf(dated.Date), dated => new PartKey(PartKind.Issue, dated.Issue));
        (partsOfEvents, partsOfIssues) = (Events.Showing(dated => (dated.Issue, dated.Id)), IssuesInFull.Showing(issue => issue.Id));
        var supporters = edition.Issues.SelectMany(ListedSupporter.In).ToList();
        IsDirectoryDivided = supporters.Count > MostInDirectory;
        Countries = supporters.GroupBy(listed => listed.Place)
            .ToDictionary(country => country.Key, country => Division.Of(country, MostSupporters, listed => PartKey.YearOf(listed.Printed), listed => PartKey.MonthOf(listed.Printed), InIssue));
        Kinds = supporters.GroupBy(listed => listed.Kind)
            .ToDictionary(kind => kind.Key, kind => Division.Of(kind, MostSupporters, listed => new PartKey(PartKind.Place, listed.Place), listed => PartKey.YearOf(listed.Printed), InIssue));
        partsOfSupporters = Countries.Values.SelectMany(country => country.Showing(listed => (listed.Issue, listed.Id))).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Value);

        static PartKey InIssue(ListedSupporter listed) => new(PartKind.Issue, listed.Issue);
    }

    /// <summary>The issues in order.</summary>
    public Division<Issue> Issues { get; }

    /// <summary>The same for pages that show what each of them holds.</summary>
    public Division<Issue> IssuesInFull { get; }

    /// <summary>The same for their interventions.</summary>
    public Division<Issue> IssuesEmended { get; }

    /// <summary>The events of the chronology.</summary>
    public Division<(Slug Issue, Slug Id, EdtfDate Date)> Events { get; }

    /// <summary>Whether the directory names no supporters, since there are too many, and leads to the countries.</summary>
    public bool IsDirectoryDivided { get; }

    /// <summary>The supporters of each country.</summary>
    public IReadOnlyDictionary<Slug, Division<ListedSupporter>> Countries { get; }

    /// <summary>The supporters of each kind.</summary>
    public IReadOnlyDictionary<SupporterKind, Division<ListedSupporter>> Kinds { get; }

    /// <summary>The page of the directory that tells everything of a supporter.</summary>
    public OutputPath PageOfSupporter(Language language, Issue issue, Supporter supporter, Slug place) =>
        partsOfSupporters[(issue.Id, supporter.Id)].PathIn(Addresses.Country(language, place));

    /// <summary>The page of the chronology that tells an event.</summary>
    public OutputPath PageOfEvent(Language language, Issue issue, DatedEvent dated) =>
        partsOfEvents[(issue.Id, dated.Id)].PathIn(Addresses.Chronology(language));

    /// <summary>The page of the chronology that has the disagreements and other dates of an issue.</summary>
    public OutputPath PageOfDates(Language language, Issue issue) =>
        IssuesInFull.IsDivided ? partsOfIssues[issue.Id].PathIn(Addresses.DatesOfIssues(language)) : Addresses.Chronology(language);

    /// <summary>The divisions of an edition.</summary>
    public static Divisions Of(Edition edition) => Known.GetValue(edition, one => new Divisions(one));

    /// <summary>The names of a register in the order of a language.</summary>
    /// <param name="entities">In the order in which the pages show them.</param>
    public static Division<Entity> OfNames(IEnumerable<Entity> entities, Language language)
    {
        // Not that of a theme: addresses are the edition's.
        var order = AlphabeticalOrder.Of(language.Code);
        return Division.ByLetters(entities, MostNames, entity => order.InitialOf(entity.SortKeyIn(language)), entity => Folding.Fold(entity.SortKeyIn(language)));
    }

    private static PartKey YearOf(Issue issue) => PartKey.YearOf(issue.Date);

    private static PartKey MonthOf(Issue issue) => PartKey.MonthOf(issue.Date);
}
