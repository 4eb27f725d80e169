using IskraSite.Diagnostics;
using IskraSite.Publishing.Failures;
using IskraSite.Publishing.Tables;
using Xunit;

namespace IskraSite.Tests.Publishing.Tables;

public class WitnessTableTests
{
    [Fact]
    public void Every_line_says_where_it_went()
    {
        using var bench = EditionBench.Good();
        Assert.Equal(
            [
                "1 17 announcement#p1", "2 0 empty", "3 24 announcement#p2", "4 22 announcement#p2", "5 17 announcement#p2", "6 0 empty",
                "7 5 not used (jump): Printed jump line.", "8 0 empty", "9 36 announcement#p3", "10 0 empty", "11 9 message#p1", "12 0 empty",
                "13 20 message#p2", "14 0 empty", "15 22 announcement#p4", "16 0 empty", "17 12 message#a1", "18/1 14 message#canada, message#ca-1", "18/2 21 message#sweden, message#se-1",
            ],
            Rows(bench));
    }

    [Fact]
    public void A_line_that_went_nowhere_is_seen()
    {
        using var bench = EditionBench.Good();
        bench.Replace("issues/2001-04/issue.yml", "lines: 7", "lines: 8");
        Assert.Contains("7 5 NOT ACCOUNTED FOR", Rows(bench));
    }

    [Fact]
    public void There_is_none_of_an_issue_that_is_not_there()
    {
        using var bench = EditionBench.Good();
        Assert.Throws<UsageException>(() => WitnessTable.Of(bench.Options(), "2001-05", new DiagnosticBag()));
    }

    private static IEnumerable<string> Rows(EditionBench bench) =>
        WitnessTable.Of(bench.Options(), "2001-04", new DiagnosticBag())!.Rows.Select(row => $"{row.Reference} {row.Letters} {row.Destination}");
}
