using System.Text.Json;
using IskraSite.Commands;
using IskraSite.Diagnostics;
using IskraSite.Pipelines;
using Xunit;

namespace IskraSite.Tests.Commands;

/// <summary>
/// Every failure of every command is told in the form that was asked for, and the exit code says whose matter it is. The console is one, so
/// these run one after the other.
/// </summary>
public class FailuresOfCommandsTests
{
    private static readonly string[] OfTheEdition =
        ["build", "check", "witness 2001-04", "translation status", "translation accept", "hosting"];

    /// <summary>A way in which a call fails: what is done before, and what is said. ROOT stands for the folder of the edition.</summary>
    private static readonly (string Code, int Exit, string Call, Action<EditionBench> Before)[] All =
    [
        .. Each("usage-001", " --no-such-option", Nothing, OfTheEdition),
        .. Each("usage-001", " --no-such-option", Nothing, ["", "check mirror x", "check tei x", "explain", "schemas", "clean", "preview"]),
        .. Each("usage-001", " --input ROOT/nowhere", Nothing, [.. OfTheEdition, "", "preview"]),
        .. Each("yaml-006", "", Replaces("edition.yml", "base-url: https://iskra.example/", "base-url: nonsense"), OfTheEdition),
        .. Each("file-001", "", bench => File.Delete(bench.PathOf("edition.yml")), OfTheEdition),
        ("usage-001", 2, "build --base-url nowhere", Nothing),
        ("usage-001", 2, "check --format nonsense", Nothing),
        ("usage-001", 2, "check mirror ROOT/nowhere", Nothing),
        ("usage-001", 2, "check tei ROOT/nowhere", Nothing),
        ("usage-001", 2, "explain nothing-999", Nothing),
        ("usage-001", 2, "witness 1999-01", Nothing),
        ("usage-001", 2, "translation accept issues/2001-04/mesage.en.md", Nothing),
        ("usage-001", 2, "build --base-url https://me@iskra.example/", Nothing),
        ("usage-001", 2, "build --only pages,feeds", Nothing),
        ("output-001", 2, "build --only nosuch", Nothing),
        ("output-001", 2, "build", Replaces("edition.yml", "hosting]", "hostings]")),
        ("history-002", 2, "check", Replaces("edition.yml", "\nversion: 1.0.0", "\nversion: 1.0.1")),
        ("theme-001", 2, "build", bench => bench.ReplaceInTheme("templates/text.html", "{{ body }}", "{{ boddy }}")),
        ("theme-001", 2, "check", bench => bench.ReplaceInTheme("templates/text.html", "{{ body }}", "{{ body")),
        ("theme-002", 2, "check", bench => bench.ReplaceInTheme("strings/en.yml", "\nskip:", "\nskipp:")),
        ("yaml-001", 2, "check", bench => bench.ReplaceInTheme("strings/en.yml", "\nskip:", "\nskip: [")),
        ("theme-003", 2, "check", bench => bench.ReplaceInTheme("maps/world.json", "{", "[")),
        ("collate-001", 1, "build", Replaces("issues/2001-04/message.fa.md", "شادی", "شاذی")),
        ("collate-001", 1, "check", Replaces("issues/2001-04/message.fa.md", "شادی", "شاذی")),
        ("align-005", 1, "build --strict", Stale),
        ("align-005", 1, "check --strict", Stale),
        ("yaml-006", 1, "check", Replaces("issues/2001-04/issue.yml", "source/reading.txt", "source/reading.txt/")),
        ("yaml-006", 1, "build", Replaces("issues/2001-04/issue.yml", "source/reading.txt", "\"source/\\0\"")),
        ("yaml-006", 1, "witness 2001-04", Replaces("issues/2001-04/issue.yml", "source/reading.txt", "../reading.txt")),
        ("file-002", 1, "translation status", NotUtf8),
        ("file-002", 1, "translation accept", NotUtf8),
        ("output-004", 2, "build", Foreign),
        ("output-004", 2, "clean", Foreign),
        ("output-013", 2, "build --output .", Nothing),
        ("output-013", 2, "clean --output .", Nothing),
        ("output-013", 2, "build --output /", Nothing),
        ("output-013", 2, "build --output ROOT/input/output", Nothing),
        ("output-013", 2, "build --output ROOT/input", Nothing),
        ("output-013", 2, "build --output ROOT/file/output", AFile),
        ("machine-001", 3, "schemas ROOT/file/schemas", AFile),
        ("machine-001", 3, "check mirror ROOT/input --sums ROOT/input", Nothing),
        ("output-014", 4, "check mirror ROOT/input", Nothing),
        ("output-014", 4, "check mirror ROOT/file", AFile),
        ("output-014", 4, "check tei ROOT/file", AFile),
        ("output-007", 4, "build", bench =>
        {
            Assert.True(bench.Build().IsGood);
            bench.Replace("edition.yml", "indexes, ", "");
        }),
    ];

    public static TheoryData<string, int, string, int> Rows()
    {
        var rows = new TheoryData<string, int, string, int>();
        for (var i = 0; i < All.Length; i++) rows.Add(All[i].Code, All[i].Exit, All[i].Call, i);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_failure_is_told_in_the_form_that_was_asked_for(string code, int exit, string call, int row)
    {
        using var bench = EditionBench.Good();
        All[row].Before(bench);

        var asJson = Run(bench, $"{call} --json");
        using (var json = JsonDocument.Parse(asJson.Said))
        {
            var findings = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement : json.RootElement.GetProperty("findings");
            Assert.Equal(call.Split(' ') is ["check"] or ["check", ['-', ..], ..], json.RootElement.ValueKind == JsonValueKind.Array);
            var told = findings.EnumerateArray().First(finding => finding.GetProperty("code").GetString() == code);
            Assert.NotEqual("", told.GetProperty("message").GetString());
            if (json.RootElement.ValueKind == JsonValueKind.Object) Assert.False(json.RootElement.GetProperty("good").GetBoolean());
        }

        var forGitHub = Run(bench, $"{call} --format github");
        var weight = Codes.Find(code)!.Severity == Severity.Error ? "error" : "warning";
        if (!call.Contains("--format", StringComparison.Ordinal)) Assert.Matches($"(?m)^::{weight} [^:]*title={code}%3A", forGitHub.Said);
        var forPerson = Run(bench, call);
        Assert.Contains($"{weight} {code}: ", forPerson.Said + forPerson.Wrong, StringComparison.Ordinal);
        Assert.Equal((exit, exit, exit), (asJson.Exit, forGitHub.Exit, forPerson.Exit));
        Assert.All([asJson, forGitHub, forPerson], told => Assert.DoesNotContain("   at IskraSite", told.Wrong, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("witness 2001-04")]
    [InlineData("translation status")]
    [InlineData("translation accept")]
    [InlineData("explain")]
    [InlineData("explain collate-001")]
    [InlineData("schemas ROOT/schemas")]
    [InlineData("hosting")]
    [InlineData("clean")]
    [InlineData("check mirror ROOT/output")]
    public void A_result_is_told_as_JSON_too(string call)
    {
        using var bench = EditionBench.Good();
        if (call.StartsWith("check mirror", StringComparison.Ordinal)) Assert.Equal(0, Run(bench, "build --only pages mirror").Exit);
        var (exit, said, wrong) = Run(bench, $"{call} --json");
        Assert.Equal((0, ""), (exit, wrong));
        using var json = JsonDocument.Parse(said);
        if (call == "check") Assert.Equal(0, json.RootElement.GetArrayLength());
        else Assert.True(json.RootElement.GetProperty("good").GetBoolean());
    }

    [Fact]
    public void A_preview_has_no_JSON_and_says_so_in_JSON()
    {
        using var bench = EditionBench.Good();
        var (exit, said, _) = Run(bench, "preview --json");
        using var json = JsonDocument.Parse(said);
        Assert.Equal((2, "usage-001"), (exit, json.RootElement.GetProperty("findings")[0].GetProperty("code").GetString()));
    }

    [Fact]
    public void An_option_that_is_not_known_is_not_taken_for_a_folder()
    {
        using var bench = EditionBench.Good();
        var (exit, _, wrong) = Run(bench, "schemas --jsno");
        Assert.Equal((2, "error usage-001: there is no option ‘--jsno’\n    help: did you mean ‘--json’?\n"), (exit, wrong));
        Assert.False(Directory.Exists("--jsno"));
    }

    [Fact]
    public void Findings_of_the_theme_stand_beside_the_files_of_the_theme()
    {
        using var bench = EditionBench.Good();
        bench.ReplaceInTheme("templates/text.html", "{{ body }}", "{{ boddy }}");
        var said = Run(bench, "check --format github").Said;
        Assert.Contains("::error file=ROOT/theme/templates/text.html,line=", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Foreign_files_stop_the_build_and_stay()
    {
        using var bench = EditionBench.Good();
        Foreign(bench);
        ExpectTold(bench, "output-004", "build");
        Assert.Equal("mine", File.ReadAllText(Path.Join(bench.Output, "diary.txt")));
        Assert.Single(Directory.GetFileSystemEntries(bench.Output));
    }

    [Fact]
    public void A_second_build_of_one_folder_is_told_to_wait()
    {
        using var bench = EditionBench.Good();
        using var other = OutputFolder.Open(bench.Output);
        ExpectTold(bench, "output-005", "build");
        Assert.False(Directory.Exists(bench.Output));
        Directory.CreateDirectory(bench.Output);
        foreach (var call in (string[])["build --json", "clean --json"])
        {
            var (exit, said, _) = Run(bench, call);
            Assert.Equal(3, exit);
            using var json = JsonDocument.Parse(said);
            Assert.Equal("output-005", json.RootElement.GetProperty("findings")[0].GetProperty("code").GetString());
        }
    }

    [Fact]
    public void A_build_that_loses_pages_is_stopped_until_it_is_allowed()
    {
        using var bench = EditionBench.Good();
        Assert.Equal(0, Run(bench, "build").Exit);
        int Pages() => Directory.GetFiles(bench.Output, "*.html", SearchOption.AllDirectories).Length;
        var before = Pages();
        bench.Replace("edition.yml", "indexes, ", "");
        ExpectTold(bench, "output-007", "build --quiet");
        Assert.Equal(before, Pages());
        Assert.Equal(0, Run(bench, "build --allow-fewer-pages").Exit);
        Assert.True(Pages() < before);
        Assert.Equal(0, Run(bench, "build --only pages").Exit);
    }

    [Theory]
    [InlineData("usage-001", "witness 2001-4")]
    [InlineData("output-013", "build --output .")]
    [InlineData("output-014", "check mirror ROOT/input")]
    public void What_is_told_says_what_to_do(string code, string call)
    {
        using var bench = EditionBench.Good();
        ExpectTold(bench, code, call);
    }

    [Fact]
    public void A_mount_point_is_named_and_the_way_out_with_it()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var bench = EditionBench.Good();
        var (exit, _, wrong) = Run(bench, "build --output /proc");
        Assert.Equal(2, exit);
        Assert.StartsWith("/proc: error output-013: this is a mount point, and cannot be the output\n", wrong, StringComparison.Ordinal);
        Assert.EndsWith("or one inside it: --output …/site\n", wrong, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Code, int Exit, string Call, Action<EditionBench> Before)> Each(
        string code, string tail, Action<EditionBench> before, string[] verbs) => verbs.Select(verb => (code, 2, verb + tail, before));

    private static void ExpectTold(EditionBench bench, string code, string call)
    {
        var (exit, said, wrong) = Run(bench, call);
        Assert.NotEqual(0, exit);
        Assert.Equal("", said);
        Expected.InFile(Path.Join(Repository.Fixtures, code, "expected.txt"), wrong);
    }

    private static void Nothing(EditionBench bench)
    {
    }

    private static Action<EditionBench> Replaces(string path, string old, string replacement) =>
        bench => bench.Replace(path, old, replacement);

    private static void Stale(EditionBench bench) =>
        bench.Replace("issues/2001-04/message.en.md", "---\ntitle", "---\ntranslated-from: 000000 000000\ntitle");

    private static void NotUtf8(EditionBench bench) => File.AppendAllBytes(bench.PathOf("issues/2001-04/message.fa.md"), [0xC7, 0xE1]);

    private static void AFile(EditionBench bench) => File.WriteAllText(Path.Join(bench.Root, "file"), "<x");

    private static void Foreign(EditionBench bench)
    {
        Directory.CreateDirectory(bench.Output);
        File.WriteAllText(Path.Join(bench.Output, "diary.txt"), "mine");
    }

    private static (int Exit, string Said, string Wrong) Run(EditionBench bench, string call)
    {
        var (output, error, said, wrong) = (Console.Out, Console.Error, new StringWriter(), new StringWriter());
        var words = call.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var arguments = words.Select(word => word.Replace("ROOT", bench.Root, StringComparison.Ordinal)).ToList();
        if (!arguments.Contains("--input")) arguments.AddRange(["--input", bench.Input]);
        if (arguments.Count == 0 || arguments[0] is "build" or "clean" || arguments[0].StartsWith('-'))
        {
            if (!arguments.Contains("--output")) arguments.AddRange(["--output", bench.Output]);
        }

        Console.SetOut(said);
        Console.SetError(wrong);
        try
        {
            var exit = CommandLine.Run([.. arguments, "--theme", bench.Theme]);
            return (exit, Told(said), Told(wrong));
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }

        string Told(StringWriter written) => written.ToString().ReplaceLineEndings("\n")
            .Replace(Path.GetFullPath(bench.Root), "ROOT", StringComparison.Ordinal)
            .Replace(Environment.CurrentDirectory, "HERE", StringComparison.Ordinal);
    }
}
