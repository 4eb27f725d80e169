using IskraSite.Diagnostics;
using IskraSite.Editions.Checking;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Editions.Reading;
using IskraSite.Pipelines;
using IskraSite.Publishing.Disclosure;
using IskraSite.Publishing.Finished;
using IskraSite.Publishing.Releases;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;
using IskraSite.Sources;

namespace IskraSite.Publishing;

/// <summary>The straight line from input to output: read, prove, plan, render, swap in.</summary>
public static class Publisher
{
    /// <summary>Builds (or only checks) an edition. Mistakes of authors are findings; exceptions are the machine's failures or our bugs.</summary>
    /// <exception cref="ForeignOutputException">The output folder holds files that no build made.</exception>
    /// <exception cref="OutputBusyException">Another build is writing there.</exception>
    /// <exception cref="Failures.ShrunkOutputException">Far fewer pages would stand there than before, and <see cref="PublishOptions.MayShrink"/> is not set.</exception>
    /// <exception cref="PipelineException">An output failed.</exception>
    public static PublishResult Run(PublishOptions options)
    {
        var bag = new DiagnosticBag();
        var counts = new ProofCounts();
        var mentions = new MentionLedger();
        var input = new InputFolder(options.Input, bag);
        var read = ReadEdition(input, options, bag, mentions);
        counts.AddUnread(EditionReader.ListIssues(input).Count - (read?.Issues.Count ?? 0));
        if (read is not { } full)
            return new PublishResult(bag.Sorted(), counts, CountTotals.None, null, 0, 0, 0, false);

        var bodies = new BodyReader(full, input, bag, counts, mentions);

        // Where a file cannot be read, what stands in it is not missing.
        if (!bag.HasErrors) new ReleaseCheck(full, bodies, bag).Check();
        var edition = full.WithoutWithheld(WithheldEntities.Of(full, bodies, bag));
        var theme = Theme.Read(options.Theme, edition.Settings.Languages, bag.Part(Concern.Theme), options.CancellationToken);
        var kept = KeptVersions.Read(input, edition.Settings, bag).Of(full, bodies);
        var rooms = RoomList.For(edition.Settings, theme, options.Chromium, bag, kept, options.CancellationToken);
        RoomList.CheckTheme(rooms, theme, edition, bag);
        var map = Plan(rooms, edition, theme, options, bag);
        using var output = options.Output is null ? null : OutputFolder.Open(options.Output, options.Input, options.Theme);
        var watch = new WithheldScan(full, bodies);
        var finished = new FinishedFiles(edition, map, theme);
        var written = new WrittenFiles(output, watch, finished);
        var derived = output is null ? DerivedFiles.None : new DerivedFiles(output.ReadNotes(), path => output.ReadStanding(path.Value));
        var beside = new RenderContext(edition, map, theme, written.WriteBeside) { Derived = derived };
        var context = beside.WithWriter(new Companions(rooms, written, beside).Write);
        new HistoryCheck(full, bodies, bag.Part(Concern.Settings)).Check();

        var pages = new PagesPipeline(edition, bodies, finished);
        var issues = new IssuesPipeline(
            edition, new IssueProver(edition, full, input, counts, mentions), pages, rooms, context, finished, bag, options);
        var whole = new RoomsPipeline(rooms, issues, pages, context, bag);
        var deployment = new DeploymentPipeline(rooms, written, context, bag);
        Engine.Run([issues, pages, whole, deployment], new EngineOptions
        {
            MaxDegreeOfParallelism = options.MaxDegreeOfParallelism,
            Progress = options.Progress,
            CancellationToken = options.CancellationToken,
        });

        input.ReportChanges();
        map.ReportDeadLinks(bag);
        watch.Report(edition, input, bag);
        if (counts.Withheld > 0) watch.ReportWords(edition, input, written.Paths, written.Read, bag);
        if (!bag.HasErrors) finished.Report(written.Read, bag);
        if (!bag.HasErrors) mentions.ReportUnmentioned(edition.Authorities, bag);
        var isGood = !bag.HasErrors && !(options.IsStrict && bag.Sorted().Count > 0);
        if (isGood) written.VerifyComplete(map);
        if (isGood && !options.MayShrink) written.VerifyNotShrunk();
        if (isGood) output?.Commit(derived.Notes);
        return new PublishResult(bag.Sorted(), counts, finished.Totals, edition, written.Pages, written.Count, written.Bytes, isGood);
    }

    /// <summary>Reads the edition and checks what can be checked without the texts and witnesses of its issues.</summary>
    internal static Edition? ReadEdition(InputFolder input, PublishOptions options, DiagnosticBag bag, MentionLedger mentions)
    {
        if (EditionReader.Read(input, bag) is not { } edition) return null;
        edition = edition with { Settings = WithOptions(edition.Settings, options) };
        new IssueCheck(edition, bag, mentions).CheckAll();
        return edition;
    }

    /// <summary>The settings as a call changes them.</summary>
    internal static EditionSettings WithOptions(EditionSettings settings, PublishOptions options)
    {
        if (options.BaseUrl is { } home) settings = settings with { BaseUrl = SettingsReader.WithSlash(home) };
        if (options.Only.Count > 0) settings = settings with { Outputs = options.Only.Distinct().ToDictionary(name => name, _ => SourceLocation.OfFile("--only")) };
        if (options.With.Count > 0)
        {
            var more = options.With.Distinct().Where(name => !settings.Outputs.ContainsKey(name)).Select(name => KeyValuePair.Create(name, SourceLocation.OfFile("--with")));
            settings = settings with { Outputs = settings.Outputs.Concat(more).ToDictionary() };
        }

        return settings;
    }

    /// <summary>Plans the files of the rooms; when only some outputs are made, links to the rest lead to the edition's home.</summary>
    internal static SiteMap Plan(IReadOnlyList<IRoom> rooms, Edition edition, Theme theme, PublishOptions options, DiagnosticBag bag)
    {
        var map = RoomList.Plan(rooms, edition, bag);
        if (options.Only.Count == 0) return map;
        var whole = RoomList.For(
            edition.Settings with { Outputs = edition.Settings.OutputsOfWhole }, theme, options.Chromium, new DiagnosticBag(), null, options.CancellationToken);
        map.FallBackTo(edition.Settings.BaseUrl, RoomList.Plan(whole, edition, new DiagnosticBag()));
        return map;
    }
}
