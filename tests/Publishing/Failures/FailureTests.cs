using System.ComponentModel;
using System.Reflection;
using IskraSite.Commands;
using IskraSite.Diagnostics;
using IskraSite.Diagnostics.Reports;
using IskraSite.Outputs.Books.Pdf;
using IskraSite.Pipelines;
using IskraSite.Publishing.Failures;
using Xunit;

namespace IskraSite.Tests.Publishing.Failures;

/// <summary>What an editor is told of a failure, however deep in threads and phases it happened.</summary>
public class FailureTests
{
    private static readonly IOException Full = new("No space left on device : '/output/index.html'");

    public static TheoryData<string, string, int, Exception> Failures() => new()
    {
        { "a full disk", "machine-001", 3, Full },
        { "no right", "machine-001", 3, new UnauthorizedAccessException("Access to the path '/input/a.md' is denied.") },
        { "no port", "machine-001", 3, new System.Net.Sockets.SocketException(13) },
        { "no memory", "machine-001", 3, new InsufficientMemoryException() },
        { "in a phase", "machine-001", 3, InPhase(Full) },
        { "in a loop", "machine-001", 3, new AggregateException(Full, Full) },
        { "in a loop in a phase", "machine-001", 3, InPhase(new AggregateException(new AggregateException(Full), Full)) },
        { "in a loop in a call", "machine-001", 3, new TargetInvocationException(new AggregateException(Full)) },
        { "in a type’s beginning", "machine-001", 3, new TypeInitializationException("X", Full) },
        { "a bug beside it", "program-001", 70, new AggregateException(Full, new KeyNotFoundException("no key")) },
        { "a bug", "program-001", 70, InPhase(new KeyNotFoundException("The given key 'skip' was not present in the dictionary.")) },
        { "a bug around it", "program-001", 70, new InvalidOperationException("no", Full) },
        { "an end nobody asked for", "program-001", 70, InPhase(new OperationCanceledException()) },
        { "an end", "program-002", 130, new OperationCanceledException() },
        { "no print", "machine-002", 3, InPhase(new BrowserException("/usr/bin/chromium did not print (exit code 1)")) },
        { "no print in a loop", "machine-002", 3, new AggregateException(new BrowserException("it did not start", new Win32Exception(2))) },
        { "a busy folder", "output-005", 3, new OutputBusyException("/output", Full) },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void The_innermost_cause_decides(string what, string code, int exit, Exception failure)
    {
        var finding = Failure.Of(failure);
        Assert.Equal((what, code, exit), (what, finding.Code.Id, ExitCode.Of([finding])));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.DoesNotContain("   at ", finding.Message, StringComparison.Ordinal);
    }

    // What the commands cannot be made to show without a fault of the machine or the program.
    [Theory]
    [InlineData("machine-001", "a full disk")]
    [InlineData("machine-002", "no print")]
    [InlineData("program-001", "a bug")]
    [InlineData("program-002", "an end")]
    public void It_is_told_as_a_finding(string code, string what) => Expected.InFile(
        Path.Join(Repository.Fixtures, code, "expected.txt"), TextReport.Write([Failure.Of(Failures().Single(row => row.Data.Item1 == what).Data.Item4)]));

    [Fact]
    public void Messages_are_in_words()
    {
        var missing = Assert.Throws<FileNotFoundException>(() => File.ReadAllText(Path.Join(Repository.Fixtures, "nowhere.txt")));
        Assert.Equal("this file or folder is missing", Failure.Of(missing).Message);
        Assert.False(AppContext.TryGetSwitch("System.Resources.UseSystemResourceKeys", out var isGutted) && isGutted);
        var settings = File.ReadAllText(Path.Join(AppContext.BaseDirectory, "IskraSite.runtimeconfig.json"));
        Assert.DoesNotContain("UseSystemResourceKeys", settings, StringComparison.Ordinal);
    }

    // What the system says, each as .NET gives it on Linux.
    public static TheoryData<Exception, string, string, string> OfTheMachine => new()
    {
        { new IOException("No space left on device : '/output/a b.html'"), "/output/a b.html", "there is no space left on the disk", "make room on it" },
        { new IOException("Read-only file system : '/output/it’s'"), "/output/it’s", "this lies on a disk that can only be read", "name a folder on another disk" },
        { new UnauthorizedAccessException("Access to the path '/input/a.md' is denied."), "/input/a.md", "the system denies access to this", "give yourself the right" },
        { new UnauthorizedAccessException("Access to the path is denied."), "", "the system denies access to this", "give yourself the right" },
        { new DirectoryNotFoundException("Could not find a part of the path '/input/x'."), "/input/x", "this file or folder is missing", "put it back" },
        { new IOException("Too many open files : '/input/a.md'"), "/input/a.md", "Too many open files", "mend what the system says here" },
        { new InsufficientMemoryException(), "", "memory has run out", "end other programs" },
    };

    [Theory]
    [MemberData(nameof(OfTheMachine))]
    public void What_the_machine_says_is_told_at_its_place_with_what_to_do(Exception cause, string path, string said, string help)
    {
        var finding = Failure.Of(cause);
        Assert.Equal((path, said), (finding.Place.Path, finding.Message));
        Assert.StartsWith(help, finding.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, Concern.Content)]
    [InlineData(2, Concern.Content, Concern.Settings)]
    [InlineData(2, Concern.Theme)]
    [InlineData(2, Concern.Usage)]
    [InlineData(4, Concern.Content, Concern.Output, Concern.Theme)]
    [InlineData(3, Concern.Machine, Concern.Content)]
    [InlineData(70, Concern.Machine, Concern.Program)]
    [InlineData(130, Concern.Interruption)]
    public void Of_several_findings_the_gravest_decides(int exit, params Concern[] concerns) => Assert.Equal(exit, ExitCode.Of(
        [.. concerns.Select(concern => new Diagnostic(Codes.Files.Missing, SourceLocation.None, "") { Concern = concern })]));

    [Fact]
    public void A_warning_decides_only_where_no_error_does()
    {
        var warning = new Diagnostic(Codes.Align.Stale, SourceLocation.None, "") { Concern = Concern.Theme };
        var error = new Diagnostic(Codes.Files.Missing, SourceLocation.None, "");
        Assert.Equal((1, 2), (ExitCode.Of([warning, error]), ExitCode.Of([warning])));
    }

    private static PipelineException InPhase(Exception cause) => new("Issues", Phase.Process, "2001-04", cause);
}
