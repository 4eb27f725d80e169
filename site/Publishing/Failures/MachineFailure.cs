using System.Text.RegularExpressions;
using IskraSite.Diagnostics;

namespace IskraSite.Publishing.Failures;

/// <summary>Says in words, at its place, what the machine would not do. Numbers of errors are those of errno(3) and of Windows.</summary>
internal static partial class MachineFailure
{
    private static readonly int[] Full = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];
    private static readonly int[] ReadOnly = [30, unchecked((int)0x80070013)];

    /// <summary>The finding of a failure.</summary>
    public static Diagnostic Of(Exception cause)
    {
        var place = PathIn(cause) is { Length: > 0 } path ? SourceLocation.OfFile(path) : SourceLocation.None;
        var (said, help) = Words(cause);
        return new Diagnostic(Codes.Machine.Failure, place, said, help);
    }

    private static (string Said, string Help) Words(Exception cause) => cause switch
    {
        OutOfMemoryException => ("memory has run out", "end other programs, or build on a machine with more memory"),
        _ when Full.Contains(cause.HResult) || Says(cause, "No space left") => (
            "there is no space left on the disk", "make room on it, or name a folder on another disk with --output, and run the command again"),
        _ when ReadOnly.Contains(cause.HResult) || Says(cause, "Read-only file system") => (
            "this lies on a disk that can only be read", "name a folder on another disk with --output"),
        FileNotFoundException or DirectoryNotFoundException => ("this file or folder is missing", "put it back, or mend the name by which it was called"),
        UnauthorizedAccessException => (
            "the system denies access to this", "give yourself the right to read or write it, or name another folder with --output"),
        _ => (WithoutPath(cause.Message), "mend what the system says here, and run the command again"),
    };

    private static bool Says(Exception cause, string words) => cause.Message.Contains(words, StringComparison.Ordinal);

    private static string? PathIn(Exception cause) =>
        cause is FileNotFoundException { FileName: { Length: > 0 } name } ? name : Path().Match(cause.Message) is { Success: true } path ? path.Groups[1].Value : null;

    private static string WithoutPath(string message)
    {
        var left = Path().Replace(message, "").Trim().TrimEnd('.', ':', ' ').Replace("  ", " ", StringComparison.Ordinal);
        return left.Length == 0 ? "the system would not do it" : left;
    }

    // As .NET writes it into its messages: an absolute path between quotation marks.
    [GeneratedRegex(@"(?:\s*:\s*)?'((?:/|[A-Za-z]:\\).+?)'(?=[\s.,;:]|$)")]
    private static partial Regex Path();
}
