using IskraSite.Diagnostics;
using IskraSite.Diagnostics.Reports;
using IskraSite.Editions.Model;
using Xunit;

namespace IskraSite.Tests.Diagnostics;

/// <summary>Each kind of finding has an edition with that one mistake in it; <c>tests/Fixtures/README.md</c> says how they are made.</summary>
public class FixtureTests
{
    // What no edition can show: see FailuresOfCommandsTests, FailureTests and ChangedFilesTests.
    private static readonly string[] OfTheCommandLine =
    [
        "file-007", "machine-001", "machine-002", "output-004", "output-005", "output-007", "output-012", "output-013", "output-014",
        "program-001", "program-002", "usage-001",
    ];

    public static TheoryData<string> Names => new(Folders().Except(OfTheCommandLine));

    [Fact]
    public void Every_code_has_its_fixture_and_every_fixture_its_code() =>
        Assert.Equal(Codes.All.Select(code => code.Id).Order(StringComparer.Ordinal), Folders().Where(name => name != "many"));

    [Fact]
    public void The_tiny_edition_is_good()
    {
        using var bench = EditionBench.Good();
        var result = bench.Check();
        Assert.Equal("", TextReport.Write(result.Findings));
        Assert.True(result.IsGood);
        Assert.Equal((new Tally(214, 0, 0), new Tally(37, 0, 0)), (result.Proofs.Fidelity.Letters, result.Proofs.Fidelity.Boundaries));
        Assert.Equal((12, 0, 2, 7), (result.Proofs.Lines, result.Proofs.UnusedLines, result.Proofs.Joins, result.Proofs.Aligned));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_mistake_is_found_and_said_so(string name)
    {
        using var bench = EditionBench.WithFixture(name);
        var result = bench.Check();
        if (name != "many") Assert.Contains(name, result.Findings.Select(finding => finding.Code.Id));
        Assert.Equal(result.Findings.All(finding => finding.Severity == Severity.Warning), result.IsGood);
        Expected.InFile(Path.Join(Repository.Fixtures, name, "expected.txt"), TextReport.Write(result.Findings));
    }

    [Fact]
    public void Many_mistakes_are_found_at_once_and_in_order()
    {
        using var bench = EditionBench.WithFixture("many");
        var findings = bench.Check().Findings;
        Assert.True(findings.Select(finding => finding.Code.Id[..^4]).Distinct().Count() >= 8, "the fixture has mistakes of many kinds");
        Assert.Equal(findings.OrderBy(f => f.Place.Path, StringComparer.Ordinal).ThenBy(f => f.Place.Line).ThenBy(f => f.Place.Column).ThenBy(f => f.Code.Id, StringComparer.Ordinal), findings);
        for (var i = 0; i < 5; i++) Assert.Equal(findings.Described(), bench.Check().Findings.Described());
    }

    private static IEnumerable<string> Folders() =>
        Directory.EnumerateDirectories(Repository.Fixtures).Select(folder => Path.GetFileName(folder)).Where(name => name[0] != '_').Order(StringComparer.Ordinal);
}
