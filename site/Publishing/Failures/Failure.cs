using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using IskraSite.Diagnostics;
using IskraSite.Outputs.Books.Pdf;
using IskraSite.Pipelines;

namespace IskraSite.Publishing.Failures;

/// <summary>
/// Makes findings of what travels as an exception: the one place that tells the machine's failures, the caller's mistakes and our bugs apart.
/// </summary>
public static class Failure
{
    private const string Kept = "nothing was written, the last good output stays as it was";
    private const string Elsewhere = "move it elsewhere, or name another folder with --output";

    /// <summary>The finding of a failure. Its innermost cause decides; of several causes, the gravest.</summary>
    public static Diagnostic Of(Exception failure) => failure is OperationCanceledException
        ? new Diagnostic(Codes.Program.Interrupted, SourceLocation.None, "the work was interrupted; the last good output stays as it was")
        : CausesOf(failure).Select(FindingOf).MaxBy(finding => finding.Concern)!;

    // What only carries another one through threads and phases.
    private static IEnumerable<Exception> CausesOf(Exception failure) => failure switch
    {
        AggregateException many when many.InnerExceptions.Count > 0 => many.InnerExceptions.SelectMany(CausesOf),
        PipelineException or TargetInvocationException or TypeInitializationException when failure.InnerException is { } inner =>
            CausesOf(inner),
        _ => [failure],
    };

    private static Diagnostic FindingOf(Exception cause) => cause switch
    {
        UsageException usage => new(Codes.Usage.BadCall, SourceLocation.None, usage.Message, usage.Help),
        NoPlaceException place => new(
            Codes.Output.NoPlace, SourceLocation.OfFile(place.Folder), $"this {place.Reason}, and cannot be the output",
            place.Help),
        ForeignOutputException { Files.Count: 0 } foreign => new(
            Codes.Output.Foreign, SourceLocation.OfFile(foreign.Folder), "this is a file that no build made", Elsewhere),
        ForeignOutputException foreign => new(
            Codes.Output.Foreign, SourceLocation.OfFile(foreign.Folder),
            $"this folder holds what no build made: {string.Join(", ", foreign.Files)}", Elsewhere),
        OutputBusyException busy => new(
            Codes.Output.Busy, SourceLocation.OfFile(busy.Folder), "another build is writing this folder",
            "wait for it, or name another folder with --output"),
        ShrunkOutputException shrunk => new(
            Codes.Output.FewerPages, SourceLocation.None,
            $"{Number(shrunk.Now)} pages instead of {Number(shrunk.Before)}; not made any more: {Some(shrunk.Gone)}; {Kept}",
            "if this is meant, call again with --allow-fewer-pages"),
        BrokenCopyException broken => new(Codes.Output.BrokenCopy, SourceLocation.OfFile(broken.Copy), broken.Message, "get it again"),
        BrowserException browser => new(
            Codes.Machine.Browser, SourceLocation.None, $"{browser.Message}; {Kept}", "build without ‘pdf’, or try again"),
        IOException or UnauthorizedAccessException or Win32Exception or OutOfMemoryException => MachineFailure.Of(cause),
        _ => new(
            Codes.Program.Bug, SourceLocation.None, $"{cause.GetType().Name}: {cause.Message}",
            "this is no fault of your content; please report it, with the files that show it"),
    };

    private static string Some(IReadOnlyList<string> paths) =>
        string.Join(", ", paths.Take(10)) + (paths.Count > 10 ? $" and {Number(paths.Count - 10)} more" : "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
