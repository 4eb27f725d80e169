using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Editions.Reading;
using IskraSite.Pipelines;
using IskraSite.Publishing.Finished;
using IskraSite.Rendering;
using IskraSite.Rendering.Counting;
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
    /// <exception cref="ShrunkOutputException">Far fewer pages would stand there than before, and <see cref="PublishOptions.MayShrink"/> is not set.</exception>
    /// <exception cref="PipelineException">An output failed; around <see cref="UnequalCountsException"/> when it does not hold what the others hold.</exception>
    public static PublishResult Run(PublishOptions options)
    {
        var bag = new DiagnosticBag();
        var counts = new ProofCounts();
        var mentions = new MentionLedger();
        var input = new InputFolder(options.Input, bag);
        if (ReadEdition(input, options, bag, counts, mentions) is not { } full) return new PublishResult(bag.Sorted(), counts, new CountTotals(), null, 0, 0, 0, false);

        var edition = full.WithoutWithheld();
        var theme = Theme.Read(options.Theme, edition.Settings.Languages, bag.Part(Concern.Theme));
        var rooms = Rooms.For(edition.Settings, theme, options.Chromium, bag, options.CancellationToken);
        Rooms.CheckTheme(rooms, theme, edition, bag);
        var map = Rooms.Plan(rooms, edition, bag);
        if (options.Only.Count > 0) map.FallBackTo(edition.Settings.BaseUrl, Rooms.Plan(Rooms.For(edition.Settings with { Outputs = edition.Settings.OutputsOfWhole }, theme, options.Chromium, new DiagnosticBag(), options.CancellationToken), edition, new DiagnosticBag()));
        using var output = options.Output is null ? null : OutputFolder.Open(options.Output);
        var watch = new WithheldScan(full);
        var finished = new FinishedFiles(edition, map);
        var written = new WrittenFiles(output, watch, finished);
        var context = new RenderContext(edition, map, theme, written.Write);
        var bodies = new BodyReader(edition, input, bag, counts, mentions);
        new HistoryCheck(edition, bodies, bag.Part(Concern.Settings)).Check();

        var totals = new CountTotals { Outputs = [.. rooms.OfType<ICounted>().Select(room => room.Name).OfType<string>()] };
        var pages = new PagesPipeline(edition, bodies, finished);
        var issues = new IssuesPipeline(edition, bodies, pages, rooms, context, totals, finished, bag);
        var whole = new RoomsPipeline(rooms, issues, pages, context, bag);
        var deployment = new DeploymentPipeline(rooms, written, context, bag);
        Engine.Run([issues, pages, whole, deployment], new EngineOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, Progress = options.Progress, CancellationToken = options.CancellationToken });

        input.ReportChanges();
        map.ReportDeadLinks(bag);
        watch.Report(bag);
        if (!bag.HasErrors) finished.Report(theme.Templates, written.Read, bag);
        if (!bag.HasErrors) mentions.ReportUnmentioned(edition.Authorities, bag);
        var isGood = !bag.HasErrors && !(options.IsStrict && bag.Sorted().Count > 0);
        if (isGood) written.VerifyComplete(map);
        if (isGood && !options.MayShrink) written.VerifyNotShrunk();
        if (isGood) output?.Commit();
        return new PublishResult(bag.Sorted(), counts, totals, edition, written.Pages, written.Count, written.Bytes, isGood);
    }

    /// <summary>Reads the edition and proves what is proved of issues as a whole.</summary>
    internal static Edition? ReadEdition(InputFolder input, PublishOptions options, DiagnosticBag bag, ProofCounts counts, MentionLedger mentions)
    {
        if (EditionReader.Read(input, bag) is not { } edition) return null;
        var settings = edition.Settings;
        if (options.BaseUrl is { } home) settings = settings with { BaseUrl = SettingsReader.WithSlash(home) };
        if (options.Only.Count > 0) settings = settings with { Outputs = options.Only.Distinct().ToDictionary(name => name, _ => SourceLocation.OfFile("--only")) };
        if (options.With.Count > 0)
        {
            var more = options.With.Distinct().Where(name => !settings.Outputs.ContainsKey(name)).Select(name => KeyValuePair.Create(name, SourceLocation.OfFile("--with")));
            settings = settings with { Outputs = settings.Outputs.Concat(more).ToDictionary() };
        }

        return new IssueProver(input, bag, counts, mentions).Prove(edition with { Settings = settings });
    }
}
