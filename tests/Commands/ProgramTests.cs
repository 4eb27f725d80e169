using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace IskraSite.Tests.Commands;

/// <summary>The program as it is called from a shell.</summary>
[NeedsProgram("dotnet")]
public sealed class ProgramTests
{
    [Fact]
    public void A_build_ends_with_its_figures_and_the_address_to_open()
    {
        using var bench = EditionBench.Real();
        var (code, said, _) = Run(bench, [], "build");
        Assert.Equal(0, code);
        Assert.Contains(" letters: 0 unaccounted, 0 unexplained; 2,524 word boundaries: 0 unaccounted, 0 unexplained; ", said, StringComparison.Ordinal);
        Assert.Contains("open file://", said, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(bench.Output, "index.html")));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_in_another_country_on_another_machine()
    {
        using var bench = EditionBench.Real();
        Run(bench, [("LANG", "C.UTF-8"), ("TZ", "UTC"), ("DOTNET_PROCESSOR_COUNT", "2")], "build", "--output", Path.Join(bench.Root, "here"));
        Run(bench, [("LANG", "fa_IR.UTF-8"), ("LC_ALL", "fa_IR.UTF-8"), ("TZ", "Asia/Tehran"), ("DOTNET_PROCESSOR_COUNT", "1")], "build", "--output", Path.Join(bench.Root, "there"));
        var (here, there) = (Files(Path.Join(bench.Root, "here")), Files(Path.Join(bench.Root, "there")));
        Assert.True(here.Count > 200);
        Assert.Equal(here.Keys.Order(StringComparer.Ordinal), there.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(here.Where(file => !file.Value.AsSpan().SequenceEqual(there[file.Key])).Select(file => file.Key));
    }

    [Fact]
    public void The_fidelity_proof_is_made_again_from_a_file_of_TEI()
    {
        using var bench = EditionBench.Good();
        var (code, said, _) = Run(bench, [], "check", "tei", Path.Join(RealEdition.Folder, "tei/2001-04.xml"));
        Assert.Equal(0, code);
        Assert.Contains("0 unaccounted for, 0 unexplained", said, StringComparison.Ordinal);
        var file = Path.Join(bench.Root, "untrue.xml");
        File.WriteAllText(file, RealEdition.Text("tei/2001-04.xml").Replace("<sic>واقععه</sic>", "<sic>واقعه</sic>", StringComparison.Ordinal));
        (code, said, _) = Run(bench, [], "check", "tei", file);
        Assert.Equal(4, code);
        Assert.Contains("2 unaccounted for, 0 unexplained", said, StringComparison.Ordinal);
        File.WriteAllText(file, "<TEI");
        Assert.Equal(4, Run(bench, [], "check", "tei", file).Code);
        Assert.Equal(2, Run(bench, [], "check", "tei", file + "x").Code);
    }

    [Fact]
    public void A_mistake_of_content_ends_with_one_and_leaves_the_old_output()
    {
        using var bench = EditionBench.Real();
        Assert.Equal(0, Run(bench, [], "build").Code);
        var before = Files(bench.Output);
        bench.Replace("issues/2001-04/message.fa.md", "kind: message", "kind: massage");
        var (code, _, wrong) = Run(bench, [], "build");
        Assert.Equal(1, code);
        Assert.Contains("issues/2001-04/message.fa.md:3:7: error yaml-006", wrong, StringComparison.Ordinal);
        Assert.Contains("did you mean ‘message’?", wrong, StringComparison.Ordinal);
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), Files(bench.Output).Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("build", "--no-such-option")]
    [InlineData("build", "--base-url", "nowhere")]
    [InlineData("explain", "nothing-999")]
    [InlineData("witness", "1999-01")]
    public void A_call_that_makes_no_sense_ends_with_two_and_says_why(params string[] arguments)
    {
        using var bench = EditionBench.Good();
        var (code, _, wrong) = Run(bench, [], arguments);
        Assert.Equal(2, code);
        Assert.NotEmpty(wrong);
        Assert.DoesNotContain("   at ", wrong, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_and_findings_can_be_had_as_json()
    {
        using var bench = EditionBench.Real();
        using var built = JsonDocument.Parse(Run(bench, [], "build", "--json").Said);
        Assert.True(built.RootElement.GetProperty("good").GetBoolean());
        Assert.Equal(0, built.RootElement.GetProperty("fidelity").GetProperty("unaccounted").GetInt32());
        Assert.Equal(2_524, built.RootElement.GetProperty("fidelity").GetProperty("wordBoundaries").GetInt32());
        Assert.Equal(58, built.RootElement.GetProperty("fidelity").GetProperty("regularised").GetProperty("halfSpaceForSpace").GetInt32());
        Assert.True(built.RootElement.GetProperty("allocated").GetInt64() > built.RootElement.GetProperty("bytes").GetInt64());
        bench.Replace("issues/2001-04/message.fa.md", "kind: message", "kind: massage");
        using var findings = JsonDocument.Parse(Run(bench, [], "check", "--format", "json").Said);
        Assert.Contains(findings.RootElement.EnumerateArray(), finding => finding.GetProperty("code").GetString() == "yaml-006" && finding.GetProperty("line").GetInt32() == 3);
        Assert.Contains("::error file=", Run(bench, [], "check", "--format", "github").Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_of_the_source_is_accounted_for_by_name()
    {
        using var bench = EditionBench.Real();
        var (code, said, _) = Run(bench, [], "witness", "2001-04");
        Assert.Equal(0, code);
        Assert.Contains("272 lines", said, StringComparison.Ordinal);
        Assert.DoesNotContain("NOT ACCOUNTED FOR", said, StringComparison.Ordinal);
        Assert.Contains("announcement#p7", said, StringComparison.Ordinal);
        Assert.Contains("open-letter#de-4", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_is_accepted_and_grows_stale_block_by_block()
    {
        using var bench = EditionBench.Good();
        Assert.Contains("unaccepted", Run(bench, [], "translation", "status").Said, StringComparison.Ordinal);
        Assert.Equal(0, Run(bench, [], "translation", "accept").Code);
        Assert.DoesNotContain("unaccepted", Run(bench, [], "translation", "status").Said, StringComparison.Ordinal);
        Assert.Empty(Run(bench, [], "translation", "accept").Said);
        var page = Directory.EnumerateFiles(Path.Join(bench.Input, "pages"), "*.fa.md").First();
        File.WriteAllText(page, File.ReadAllText(page).TrimEnd('\n') + " افزوده\n");
        Assert.Contains("stale", Run(bench, [], "translation", "status").Said, StringComparison.Ordinal);
        Assert.Contains("align-005", Run(bench, [], "check").Said, StringComparison.Ordinal);
    }

    private static (int Code, string Said, string Wrong) Run(EditionBench bench, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = bench.Root };
        foreach (var argument in (string[])[Path.Join(AppContext.BaseDirectory, "IskraSite.dll"), .. arguments, "--input", bench.Input, "--theme", bench.Theme]) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var wrong = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said, wrong.Result);
    }

    private static Dictionary<string, byte[]> Files(string folder) => FolderTree.FilesIn(folder).ToDictionary(file => file, file => File.ReadAllBytes(Path.Join(folder, file)));
}
