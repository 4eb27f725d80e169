using IskraSite.Diagnostics;
using IskraSite.Editions.Checking;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Editions.Reading;
using IskraSite.Publishing.Disclosure;
using IskraSite.Publishing.Releases;
using IskraSite.Rendering;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;
using IskraSite.Sources;

namespace IskraSite.Publishing.OnDemand;

/// <summary>
/// The edition at one time: read, linked and planned at once; its texts are proved and its files rendered when they are asked for. What an
/// earlier snapshot has and no change concerns is taken from there.
/// </summary>
internal sealed class Snapshot
{
    private readonly Edition full;
    private readonly Part<Theme> theme;
    private readonly Part<IReadOnlyList<IRoom>> rooms;
    private readonly Part<KeptVersions> kept;
    private readonly Dictionary<string, LiveIssue> issues = [];
    private readonly Lazy<(BodiesProof Proof, IReadOnlyList<TextBody> Bodies)> pages;
    private readonly DiagnosticBag linking = new();
    private readonly RecentBodies recent;

    /// <summary>Links what was read, and plans its files.</summary>
    /// <param name="parts">The edition as it was read.</param>
    /// <param name="before">The edition before, with which it shares what did not change; null at the beginning.</param>
    public Snapshot(PublishOptions options, EditionParts parts, Snapshot? before, Changes changes)
    {
        Parts = parts;
        recent = before?.recent ?? new RecentBodies();
        var settings = Publisher.WithOptions(parts.Settings.Value, options);
        full = EditionReader.Join(settings, parts.Issues.Select(issue => KeyValuePair.Create(issue.Key, issue.Value.Value)), parts.Authorities.Value, parts.Pages.Value);
        var reader = new BodyReader(full, parts.Input.For(linking), linking, new ProofCounts(), new MentionLedger());
        Edition = full.WithoutWithheld(WithheldEntities.Of(full, reader, linking));
        theme = before is not null && !changes.IsTheme && before.Edition.Settings.Languages.SequenceEqual(settings.Languages)
            ? before.theme
            : Part.Read(bag => Theme.Read(options.Theme, settings.Languages, bag.Part(Concern.Theme), options.CancellationToken));
        kept = before is not null && !changes.IsAll && before.Parts.Settings == parts.Settings ? before.kept : Part.Read(bag => KeptVersions.Read(new InputFolder(options.Input, bag), settings, bag));
        rooms = before is not null && before.theme == theme && before.Parts.Settings == parts.Settings && kept.Value.IsEmpty
            ? before.rooms
            : Part.Read(bag => RoomList.For(settings, theme.Value, options.Chromium, bag, kept.Value.Of(full, reader), options.CancellationToken));
        RoomList.CheckTheme(rooms.Value, theme.Value, Edition, linking);
        var map = Publisher.Plan(rooms.Value, Edition, theme.Value, options, linking);
        new HistoryCheck(full, reader, linking.Part(Concern.Settings)).Check();

        var areNamesSame = before is not null && AreNamesSame(before, changes);
        foreach (var issue in full.Issues) issues[issue.Id] = Live(issue, before, changes, areNamesSame);
        pages = before is { pages.IsValueCreated: true } && IsShared(before) && before.Parts.Pages == parts.Pages && !before.pages.Value.Proof.IsTouchedBy(changes, areNamesSame)
            ? before.pages
            : new(ProvePages);
        HasErrors = FindingsBeforeProofs.Any(bag => bag.HasErrors);
        Files = new LiveFiles(this, rooms.Value, new RenderContext(Edition, map, theme.Value, (_, _, _) => throw new InvalidOperationException()), new WithheldScan(full, reader), parts.Input);
    }

    public EditionParts Parts { get; }

    /// <summary>The edition as readers see it.</summary>
    public Edition Edition { get; }

    /// <summary>Its files.</summary>
    public LiveFiles Files { get; }

    /// <summary>Whether something is wrong that was known before any text was proved: then nothing is rendered.</summary>
    public bool HasErrors { get; }

    /// <summary>The bodies of the edition's own pages.</summary>
    public IReadOnlyList<TextBody> Pages => pages.Value.Bodies;

    /// <summary>Whether all texts have been proved.</summary>
    public bool IsProved => pages.IsValueCreated && issues.Values.All(issue => issue.Proof.IsValueCreated);

    private IEnumerable<BodiesProof> Proofs =>
        issues.Values.Where(issue => issue.Proof.IsValueCreated).Select(issue => issue.Proof.Value).Concat(pages.IsValueCreated ? [pages.Value.Proof] : []);

    private IEnumerable<DiagnosticBag> FindingsBeforeProofs => [linking, theme.Findings, rooms.Findings, kept.Findings, .. Parts.Findings, .. issues.Values.Select(issue => issue.Checked)];

    /// <summary>Whether what is said to have changed is as it was read, after all: editors write files of their own beside those that they edit.</summary>
    public bool IsUntouchedBy(Changes changes)
    {
        if (changes.IsAll || changes.IsSettings || changes.AreAuthorities || changes.IsTheme) return false;
        if (changes.IsPages && (Parts.Pages.Findings.HasErrors || !Parts.Input.IsAsRead(EditionReader.PagesFolder))) return false;
        if (changes.Issues.Count == 0) return true;
        var listed = EditionReader.ListIssues(Parts.Input).ToHashSet();
        return changes.Issues.All(issue => Parts.Issues.TryGetValue(issue, out var part)
            ? listed.Contains(issue) && !part.Findings.HasErrors && IsProvedWell(issue) && Parts.Input.IsAsRead($"{IssueReader.Folder}/{issue}")
            : !listed.Contains(issue));
    }

    /// <summary>Proves what is not proved yet of some issues.</summary>
    public void Prove(IEnumerable<string> some)
    {
        foreach (var id in some) _ = issues.GetValueOrDefault(id)?.Proof.Value;
    }

    /// <summary>Proves all that is not proved yet.</summary>
    /// <param name="threads">On how many threads.</param>
    public void ProveAll(int threads, CancellationToken stop)
    {
        Parallel.ForEach(Edition.Issues, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = stop }, issue => _ = issues[issue.Id].Proof.Value);
        _ = pages.Value;
    }

    /// <summary>The bodies of an issue; null when an error stands against rendering it.</summary>
    public ProvedIssue? BodiesOf(string issue)
    {
        var proof = issues[issue].Proof.Value;
        if (proof.Findings.HasErrors) return null;
        if (recent.Find(proof) is { } bodies) return bodies;
        bodies = Prove(issue, new DiagnosticBag(), new ProofCounts(), new MentionLedger());
        recent.Keep(proof, bodies);
        return bodies;
    }

    /// <summary>The edition as it was proved; null when an error stands against rendering what concerns the whole.</summary>
    public Edition? Proved()
    {
        ProveAll(Environment.ProcessorCount, CancellationToken.None);
        return Proofs.Any(proof => proof.Findings.HasErrors) ? null : Edition with { Issues = [.. Edition.Issues.Select(issue => issues[issue.Id].Proof.Value.Issue!)] };
    }

    /// <summary>All that has been found so far.</summary>
    public DiagnosticBag Findings()
    {
        var all = new DiagnosticBag();
        foreach (var bag in FindingsBeforeProofs.Concat(Proofs.Select(proof => proof.Findings)).Concat(Files.Findings)) all.Add(bag);
        if (all.HasErrors || !IsProved) return all;
        var mentions = new MentionLedger();
        foreach (var part in issues.Values.Select(issue => issue.Mentions).Concat(Proofs.Select(proof => proof.Mentions))) mentions.Note(part);
        mentions.ReportUnmentioned(Edition.Authorities, all);
        return all;
    }

    /// <summary>The figures of the proofs that were made.</summary>
    public ProofCounts Counts()
    {
        var counts = new ProofCounts();
        foreach (var proof in Proofs) counts.Add(proof.Counts);
        counts.AddUnread(Parts.Issues.Values.Count(issue => issue.Value is null));
        return counts;
    }

    // Whether the same issues, texts and pages are there as before.
    private bool AreNamesSame(Snapshot before, Changes changes) =>
        !changes.IsAll && before.full.Issues.Count == full.Issues.Count && changes.Issues.All(id => Names(before.full.FindIssue(new Slug(id))?.AllTexts).SequenceEqual(Names(full.FindIssue(new Slug(id))?.AllTexts)))
        && (!changes.IsPages || Names(before.full.Pages).SequenceEqual(Names(full.Pages)));

    private static IEnumerable<string> Names(IEnumerable<Text>? texts) => texts?.Select(text => text.Id.Value) ?? [""];

    private bool IsProvedWell(string issue) => issues.GetValueOrDefault(issue)?.Proof is { IsValueCreated: true, Value.Findings.HasErrors: false };

    private bool IsShared(Snapshot before) => before.Parts.Authorities == Parts.Authorities && before.Edition.Settings.Languages.SequenceEqual(full.Settings.Languages);

    private LiveIssue Live(Issue issue, Snapshot? before, Changes changes, bool areNamesSame)
    {
        var part = Parts.Issues[issue.Id];
        if (before?.issues.GetValueOrDefault(issue.Id) is { } known && known.Part == part && IsShared(before))
        {
            return known.Proof is { IsValueCreated: true, Value: var proof } && !proof.IsTouchedBy(changes, areNamesSame)
                ? known
                : known with { Proof = new(() => Prove(issue.Id)) };
        }

        var (found, mentions) = (new DiagnosticBag(), new MentionLedger());
        new IssueCheck(full, found, mentions).Check(issue);
        return new LiveIssue(part, found, mentions, new(() => Prove(issue.Id)));
    }

    private BodiesProof Prove(string issue)
    {
        var (found, counts, mentions) = (new DiagnosticBag(), new ProofCounts(), new MentionLedger());
        var proved = Prove(issue, found, counts, mentions);
        var proof = new BodiesProof(proved.Issue, found, counts, mentions, BodiesProof.LinksOf(proved.Bodies, full));
        recent.Keep(proof, proved);
        return proof;
    }

    private ProvedIssue Prove(string issue, DiagnosticBag found, ProofCounts counts, MentionLedger mentions) =>
        new IssueProver(Edition, full, Parts.Input.For(found), counts, mentions).Prove(Edition.FindIssue(new Slug(issue))!, found);

    private (BodiesProof, IReadOnlyList<TextBody>) ProvePages()
    {
        var (found, counts, mentions) = (new DiagnosticBag(), new ProofCounts(), new MentionLedger());
        var reader = new BodyReader(full, Parts.Input.For(found), found, counts, mentions);
        IReadOnlyList<TextBody> bodies = [.. Edition.Pages.Select(page => reader.Read(page)).OfType<TextBody>()];
        return (new BodiesProof(null, found, counts, mentions, BodiesProof.LinksOf(bodies, full)), bodies);
    }
}
