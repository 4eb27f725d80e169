using IskraSite.Commands;
using IskraSite.Diagnostics.Reports;
using IskraSite.Pipelines;
using IskraSite.Publishing;
using Xunit;

namespace IskraSite.Tests.Publishing;

/// <summary>What becomes of a build whose files change while it reads them. The changes come at points of the build, never after a time.</summary>
public class ChangedFilesTests
{
    private const string Message = "issues/2001-04/message.en.md";

    // The heads of texts are read before the first phase, their bodies in the processing of issues.
    private static readonly (string, Phase) AfterHeads = ("Pages", Phase.Input);
    private static readonly (string, Phase) AfterBodies = ("Issues", Phase.Process);

    [Theory]
    [InlineData("issues/2001-04/message.fa.md")]
    [InlineData(Message)]
    [InlineData("issues/2001-04/issue.yml")]
    [InlineData("issues/2001-04/supporters.yml")]
    [InlineData("pages/principles.en.md")]
    [InlineData("edition.yml")]
    [InlineData("people.yml")]
    public void A_file_that_is_saved_during_the_build_stops_it(string path)
    {
        using var bench = EditionBench.Good();
        var result = Build(bench, (AfterHeads, () => File.AppendAllText(bench.PathOf(path), "\n")));
        Assert.Equal([$"{path} file-007 this file changed while it was read"], result.Findings.Described());
        AssertStopped(result, bench);
    }

    [Fact]
    public void So_does_one_that_was_read_once_and_is_saved_before_the_end()
    {
        using var bench = EditionBench.Good();
        var reading = "issues/2001-04/source/reading.txt";
        var result = Build(bench, (AfterBodies, () => File.AppendAllText(bench.PathOf(reading), "\n")));
        Assert.Equal([$"{reading} file-007 this file changed while it was read"], result.Findings.Described());
        AssertStopped(result, bench);
    }

    [Fact]
    public void So_does_one_that_is_taken_away()
    {
        using var bench = EditionBench.Good();
        var result = Build(bench, (AfterHeads, () => File.Delete(bench.PathOf(Message))));
        Expected.InFile(Path.Join(Repository.Fixtures, "file-007", "expected.txt"), TextReport.Write(result.Findings));
        AssertStopped(result, bench);
    }

    [Fact]
    public void So_does_one_that_is_another_for_a_while_and_then_what_it_was()
    {
        using var bench = EditionBench.Good();
        var (file, other) = (bench.PathOf(Message), bench.PathOf("_other.md"));
        File.WriteAllText(other, File.ReadAllText(file).Replace("joy", "gladness", StringComparison.Ordinal));
        void Swap()
        {
            File.Move(file, file + "x");
            File.Move(other, file);
            File.Move(file + "x", other);
        }

        var result = Build(bench, (AfterHeads, Swap), (AfterBodies, Swap));
        Assert.Equal([$"{Message} file-007 this file changed while it was read"], result.Findings.Described());
        AssertStopped(result, bench);
        Assert.True(bench.Build().IsGood);
    }

    private static void AssertStopped(PublishResult result, EditionBench bench)
    {
        Assert.False(result.IsGood);
        Assert.Equal(ExitCode.Machine, ExitCode.Of(result.Findings));
        Assert.False(Directory.Exists(bench.Output));
    }

    private static PublishResult Build(EditionBench bench, params ((string Pipeline, Phase Phase) After, Action Change)[] changes) =>
        Publisher.Run(bench.Options(isWriting: true) with { Progress = new Points(changes) });

    private sealed class Points(((string Pipeline, Phase Phase) After, Action Change)[] changes) : IProgress<PhaseProgress>
    {
        public void Report(PhaseProgress value)
        {
            foreach (var (after, change) in changes)
            {
                if (after == (value.Pipeline, value.Phase) && value.Done == value.Total) change();
            }
        }
    }
}
