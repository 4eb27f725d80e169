using IskraSite.Diagnostics;
using IskraSite.Publishing.Releases;
using Xunit;

namespace IskraSite.Tests.Publishing.Releases;

/// <summary><c>released.yml</c>: written once for each version, and never again.</summary>
public sealed class ReleaseLedgerTests
{
    private const string Announcement = "issues/2001-04/announcement.en.md";

    [Fact]
    public void A_version_is_recorded_as_it_is_and_once()
    {
        using var bench = EditionBench.Good();
        Assert.True(Record(bench)!.IsNew);
        var written = bench.TextOf("released.yml");
        Assert.Equal(File.ReadAllText(Path.Join(Repository.Fixtures, "release-001", "input", "released.yml")), written);
        Assert.False(Record(bench)!.IsNew);
        Assert.Equal(written, bench.TextOf("released.yml"));
    }

    [Fact]
    public void A_version_that_is_recorded_is_never_written_with_other_words()
    {
        using var bench = EditionBench.Good();
        Record(bench);
        var written = bench.TextOf("released.yml");
        bench.Replace(Announcement, "congratulate", "greet");
        var bag = new DiagnosticBag();
        Assert.Null(ReleaseLedger.Record(bench.Options(), bag));
        Assert.Equal(["release-003"], bag.Sorted().Select(finding => finding.Code.Id));
        Assert.Equal(written, bench.TextOf("released.yml"));
    }

    [Fact]
    public void What_does_not_build_is_not_recorded()
    {
        using var bench = EditionBench.WithFixture("collate-001");
        Assert.Null(Record(bench));
        Assert.False(File.Exists(bench.PathOf("released.yml")));
    }

    [Fact]
    public void A_later_version_adds_what_changed_and_touches_nothing()
    {
        using var bench = EditionBench.Good();
        Record(bench);
        var written = bench.TextOf("released.yml") + "# an editor’s remark\n";
        bench.Put("released.yml", written);
        bench.Replace(Announcement, "congratulate", "greet");
        bench.Replace("edition.yml", "version: 1.0.0\npublished", "version: 1.1.0\npublished");
        bench.Replace("edition.yml", "history:\n", "history:\n  - {version: 1.1.0, date: 2026-12-24, changes: {fa: دوم., en: Second.}, changed: [2001-04/announcement#p3]}\n");
        Assert.True(Record(bench)!.IsNew);
        var later = bench.TextOf("released.yml");
        Assert.StartsWith(written, later, StringComparison.Ordinal);
        Assert.Equal(["  - version: 1.1.0", "    date: 2026-12-24", "    texts:", "      - text: 2001-04/announcement"], later[written.Length..].Split('\n')[..4]);
        Assert.DoesNotContain("2001-04/message", later[written.Length..], StringComparison.Ordinal);
        Assert.Empty(bench.Check().Findings);
    }

    [Fact]
    public void What_changed_is_proposed_for_the_history_and_nothing_is_written()
    {
        using var bench = EditionBench.Good();
        Record(bench);
        var before = Directory.EnumerateFiles(bench.Input, "*", SearchOption.AllDirectories).Select(file => (file, File.ReadAllText(file))).ToList();
        bench.Replace(Announcement, "congratulate", "greet");
        bench.Put("pages/about.fa.md", "---\ntitle: درباره\nsummary: درباره.\n---\n\nاین.\n");
        var proposed = ReleaseLedger.Propose(bench.Options(), new DiagnosticBag())!;
        Assert.Equal(
            "  - version: 1.1.0\n    date: # the day on which it is published\n    changes:\n      fa: '…'\n      en: '…'\n    added: [pages/about]\n    changed: [2001-04/announcement#p3]\n",
            proposed.Proposal);
        Assert.Equal(before.Where(file => !file.file.EndsWith("announcement.en.md", StringComparison.Ordinal)), before.Select(file => (file.file, File.ReadAllText(file.file))).Where(file => !file.file.EndsWith("announcement.en.md", StringComparison.Ordinal)));
    }

    private static ReleaseOutcome? Record(EditionBench bench) => ReleaseLedger.Record(bench.Options(), new DiagnosticBag());
}
