using IskraSite.Preview;
using Xunit;

namespace IskraSite.Tests.Preview;

/// <summary>What is said to have changed, whoever notices it.</summary>
public sealed class InputWatchTests
{
    [Fact]
    public async Task Files_that_are_written_and_taken_away_are_told()
    {
        using var bench = EditionBench.Good();
        using var watch = new InputWatch(bench.Input);
        var file = bench.PathOf("pages/new.fa.md");
        var changed = watch.NextChangeAsync(CancellationToken.None);
        await File.WriteAllTextAsync(file, "x");
        Assert.Contains(file, await changed);
        var gone = watch.NextChangeAsync(CancellationToken.None);
        File.Delete(file);
        Assert.Contains(file, await gone);
    }

    [Fact]
    public async Task So_are_those_in_a_folder_that_came_later()
    {
        using var bench = EditionBench.Good();
        using var watch = new InputWatch(bench.Input);
        var folder = Directory.CreateDirectory(bench.PathOf("issues/2002-01")).FullName;
        await watch.NextChangeAsync(CancellationToken.None);
        await File.WriteAllTextAsync(Path.Join(folder, "issue.yml"), "x");
        Assert.Contains(await watch.NextChangeAsync(CancellationToken.None), path => path.StartsWith(folder, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_watched_folder_may_go_and_come_back()
    {
        using var bench = EditionBench.Good();
        bench.OwnTheme();
        using var watch = new InputWatch(bench.Input, bench.Theme);
        Directory.Move(bench.Input, bench.Input + "x");
        await File.WriteAllTextAsync(Path.Join(bench.Theme, "_touched"), "x");
        Assert.Contains(bench.PathOf("edition.yml"), await watch.NextChangeAsync(CancellationToken.None));
        Directory.Move(bench.Input + "x", bench.Input);
        File.Delete(Path.Join(bench.Theme, "_touched"));
        Assert.Contains(bench.PathOf("edition.yml"), await watch.NextChangeAsync(CancellationToken.None));
        await File.WriteAllTextAsync(bench.PathOf("pages/new.fa.md"), "x");
        Assert.Contains(bench.PathOf("pages/new.fa.md"), await watch.NextChangeAsync(CancellationToken.None));
    }
}
