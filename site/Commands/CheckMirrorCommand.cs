using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using IskraSite.Publishing.Failures;
using IskraSite.Publishing.Tools;

namespace IskraSite.Commands;

/// <summary><c>check mirror</c>: whether a copy of the edition is whole and unchanged.</summary>
internal static class CheckMirrorCommand
{
    private static readonly Argument<string> Copy = new("copy") { Description = "A folder, or the offline bundle (zip)" };
    private static readonly Option<string?> Sums = new("--sums") { Description = "A list of checksums that you trust, rather than the copy’s own" };

    public static Command Create()
    {
        var command = new Command("mirror", "Hold a mirror or a bundle against its checksums") { Copy, Sums };
        command.Answers(Run);
        return command;
    }

    private static Outcome Run(ParseResult given)
    {
        var copy = given.GetRequiredValue(Copy);
        if (!Directory.Exists(copy) && !File.Exists(copy)) throw new UsageException($"there is no folder or archive ‘{copy}’");
        var found = Check(copy, given.GetValue(Sums) is { } list ? File.ReadAllText(list) : null);
        string[] lines =
        [
            .. found.Missing.Select(path => $"missing  {path}"),
            .. found.Changed.Select(path => $"changed  {path}"),
            .. found.Added.Select(path => $"added    {path}"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{found.Agreeing} as listed, {found.Missing.Count} missing, {found.Changed.Count} changed, {found.Added.Count} added"),
        ];
        return Outcome.Lines(lines, json => Write(json, found), found.IsGood ? ExitCode.Done : ExitCode.Output);
    }

    private static void Write(Utf8JsonWriter json, MirrorFindings found)
    {
        json.WriteNumber("agreeing", found.Agreeing);
        json.WriteStrings("missing", found.Missing);
        json.WriteStrings("changed", found.Changed);
        json.WriteStrings("added", found.Added);
    }

    private static MirrorFindings Check(string copy, string? list)
    {
        try
        {
            return MirrorCheck.Check(copy, list);
        }
        catch (InvalidDataException broken)
        {
            throw new BrokenCopyException(copy, broken.Message.TrimEnd('.'));
        }
    }
}
