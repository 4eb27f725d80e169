using IskraSite.Commands;
using IskraSite.Pipelines;
using Xunit;

namespace IskraSite.Tests.Diagnostics;

/// <summary>What an editor reads when the output folder stands against a build. The console is one, so these run one after the other.</summary>
public class OutputFolderFindingsTests
{
    [Fact]
    public void Foreign_files_stop_the_build_and_stay()
    {
        using var bench = EditionBench.Good();
        Directory.CreateDirectory(bench.Output);
        File.WriteAllText(Path.Join(bench.Output, "diary.txt"), "mine");
        var (exit, said) = Build(bench);
        Assert.Equal(ExitCode.Usage, exit);
        Expected.InFile(Path.Join(Repository.Fixtures, "output-004", "expected.txt"), said);
        Assert.Equal("mine", bench.Text("diary.txt"));
        Assert.Single(Directory.GetFileSystemEntries(bench.Output));
    }

    [Fact]
    public void A_second_build_of_one_folder_is_told_to_wait()
    {
        using var bench = EditionBench.Good();
        using var other = OutputFolder.Open(bench.Output);
        var (exit, said) = Build(bench);
        Assert.Equal(ExitCode.Machine, exit);
        Expected.InFile(Path.Join(Repository.Fixtures, "output-005", "expected.txt"), said);
        Assert.False(Directory.Exists(bench.Output));
    }

    [Fact]
    public void A_build_that_loses_pages_is_stopped_until_it_is_allowed()
    {
        using var bench = EditionBench.Good();
        Assert.Equal(ExitCode.Done, Build(bench).Exit);
        var before = Directory.GetFiles(bench.Output, "*.html", SearchOption.AllDirectories).Length;
        bench.Replace("edition.yml", "indexes, ", "");
        var (exit, said) = Build(bench);
        Assert.Equal(ExitCode.Output, exit);
        Expected.InFile(Path.Join(Repository.Fixtures, "output-007", "expected.txt"), said);
        Assert.Equal(before, Directory.GetFiles(bench.Output, "*.html", SearchOption.AllDirectories).Length);
        Assert.Equal(ExitCode.Done, Build(bench, "--allow-fewer-pages").Exit);
        Assert.True(Directory.GetFiles(bench.Output, "*.html", SearchOption.AllDirectories).Length < before);
        Assert.Equal(ExitCode.Done, Build(bench, "--only", "pages").Exit);
    }

    private static (int Exit, string Said) Build(EditionBench bench, params string[] more)
    {
        var (error, said) = (Console.Error, new StringWriter());
        Console.SetError(said);
        try
        {
            var exit = CommandLine.Run(["build", "--quiet", "--input", bench.Input, "--theme", bench.Theme, "--output", bench.Output, .. more]);
            return (exit, said.ToString().ReplaceLineEndings("\n").Replace(Path.GetFullPath(bench.Root), "ROOT", StringComparison.Ordinal));
        }
        finally
        {
            Console.SetError(error);
        }
    }
}
