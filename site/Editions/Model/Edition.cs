namespace IskraSite.Editions.Model;

/// <summary>
/// The whole edition, linked and immutable: what every output is handed. The bodies of texts are not in it; they are read one text
/// at a time (<see cref="TextBody"/>), so that a thousand issues fit in memory.
/// </summary>
/// <param name="Issues">In order of date, then id.</param>
/// <param name="Pages">The edition's own pages, in the order that they state.</param>
public sealed record Edition(
    EditionSettings Settings, IReadOnlyList<Issue> Issues, Authorities Authorities, IReadOnlyList<Text> Pages)
{
    /// <summary>The folders of issues that could not be read: whatever names them may be right.</summary>
    public IReadOnlySet<string> UnreadIssues { get; init; } = new HashSet<string>();

    private readonly Dictionary<Slug, int> positions = Issues.Select((issue, index) => (issue.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);

    private readonly Lazy<Dictionary<BlockId, Slug>> firstNamed = new(() => Issues.SelectMany(issue => issue.Supporters?.Supporters.Select(supporter => (supporter.Id, Issue: issue.Id)) ?? [])
        .DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id, entry => entry.Issue));

    /// <summary>The place of an issue in <see cref="Issues"/>, from 0.</summary>
    public int PositionOf(Issue issue) => positions[issue.Id];

    /// <summary>The issue with an id, or null.</summary>
    public Issue? FindIssue(Slug id) => positions.TryGetValue(id, out var index) ? Issues[index] : null;

    /// <summary>
    /// The id of a supporter where those of all issues stand together: its own, with the issue’s before it where an earlier issue has an entry of the same id.
    /// </summary>
    public BlockId DirectoryIdOf(Issue issue, Supporter supporter) =>
        firstNamed.Value.TryGetValue(supporter.Id, out var first) && first != issue.Id ? new BlockId($"{issue.Id}-{supporter.Id}") : supporter.Id;

    /// <summary>The former names of texts and pages, each with what it is now.</summary>
    public IEnumerable<(FormerName Former, Text Text)> FormerNames => AllTexts.SelectMany(text => FormerNamesOf(text).Select(former => (former, text)));

    /// <summary>The text or page that has a name, or had it before; or null.</summary>
    public Text? FindText(string name) => AllTexts.FirstOrDefault(text => text.Name == name) ?? AllTexts.FirstOrDefault(text => FormerNamesOf(text).Any(former => former.Name == name));

    /// <summary>The annex of a text; null when it has none, as no page has.</summary>
    public SupporterList? AnnexOf(Text text) => text.IssueId is { } issue ? FindIssue(issue)?.AnnexOf(text) : null;

    /// <summary>The former names of a text or page: its own, and those under the former ids of its issue.</summary>
    public IEnumerable<FormerName> FormerNamesOf(Text text) => text.IssueId is { } issue
        ? text.RedirectFrom.Concat(FindIssue(issue)!.RedirectFrom.Select(former => former with { Name = $"{former.Name}/{text.Id}" }))
        : text.RedirectFrom;

    /// <summary>Every text of every issue, in print order: the printed texts, then the editors' notes.</summary>
    public IEnumerable<Text> IssueTexts => Issues.SelectMany(issue => issue.AllTexts);

    /// <summary>Everything that has a body: the issues' texts, then the pages.</summary>
    public IEnumerable<Text> AllTexts => IssueTexts.Concat(Pages);
}
