using IskraSite.Pipelines;
using Xunit;

namespace IskraSite.Tests.Pipelines;

/// <summary>Every state of the disk in which a killed run can leave the target, <c>new</c> and <c>old</c>.</summary>
public class OutputRecoveryTests
{
    [Theory]
    [InlineData("target")]
    [InlineData("target new")]
    [InlineData("target old")]
    [InlineData("target new old")]
    [InlineData("old")]
    [InlineData("new old")]
    public void The_next_open_leaves_a_complete_output_and_no_leftovers(string state)
    {
        using var bench = new OutputBench();
        Leave(bench, state);
        OutputFolder.Open(bench.Target).Dispose();
        Assert.Equal([".iskra-output", "a/index.html"], bench.FilesIn("output"));
        Assert.Equal("complete", bench.TextOf("output/a/index.html"));
        Assert.False(Directory.Exists(bench.Work));
        bench.Build("next.html");
        Assert.Equal([".iskra-output", "next.html"], bench.FilesIn("output"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("new")]
    public void Killed_in_the_first_build_there_is_no_output(string state)
    {
        using var bench = new OutputBench();
        Leave(bench, state);
        OutputFolder.Open(bench.Target).Dispose();
        Assert.False(Directory.Exists(bench.Target));
        Assert.False(Directory.Exists(bench.Work));
    }

    [Fact]
    public void Leftovers_are_kept_while_a_foreign_target_stops_the_build()
    {
        using var bench = new OutputBench();
        Leave(bench, "old");
        bench.Put("output/notes.txt", "mine");
        Assert.Throws<ForeignOutputException>(() => OutputFolder.Open(bench.Target));
        Assert.Equal([".iskra-output", "a/index.html"], bench.FilesIn(".output.staging-iskra/old"));
    }

    [Fact]
    public void Leftovers_of_a_living_run_are_not_touched()
    {
        using var bench = new OutputBench();
        bench.Build("index.html");
        using var living = OutputFolder.Open(bench.Target);
        living.Write("next.html", "next"u8);
        Assert.Throws<OutputBusyException>(() => OutputFolder.Open(bench.Target));
        living.Commit();
        Assert.Equal([".iskra-output", "next.html"], bench.FilesIn("output"));
    }

    [Fact]
    public void A_swap_whose_second_rename_fails_puts_the_old_output_back()
    {
        using var bench = new OutputBench();
        Leave(bench, "target");
        Assert.ThrowsAny<IOException>(() => FolderSwap.Run(OutputPlace.Of(bench.Target), mayExchange: false));
        Assert.Equal("complete", bench.TextOf("output/a/index.html"));
        Assert.False(Directory.Exists(Path.Join(bench.Work, "old")));
    }

    [Fact]
    public void The_only_complete_output_is_never_swept_away()
    {
        using var bench = new OutputBench();
        Leave(bench, "new old");
        FolderSwap.Sweep(OutputPlace.Of(bench.Target));
        Assert.Equal("complete", bench.TextOf("output/a/index.html"));
        Assert.False(Directory.Exists(Path.Join(bench.Work, "new")));
    }

    private static void Leave(OutputBench bench, string state)
    {
        Directory.CreateDirectory(bench.Work);
        var complete = state.Contains("target", StringComparison.Ordinal) ? "output" : ".output.staging-iskra/old";
        foreach (var part in state.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var folder = part == "target" ? "output" : $".output.staging-iskra/{part}";
            if (folder != complete)
            {
                bench.Put($"{folder}/half/writt", "inc");
                continue;
            }

            bench.Put($"{folder}/.iskra-output", "a/index.html\n");
            bench.Put($"{folder}/a/index.html", "complete");
        }
    }
}
