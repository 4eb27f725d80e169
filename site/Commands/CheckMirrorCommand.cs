using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using IskraSite.Publishing.Copies;
using IskraSite.Publishing.Failures;

namespace IskraSite.Commands;

/// <summary><c>check mirror</c>: whether a copy of the edition is whole and unchanged.</summary>
internal static class CheckMirrorCommand
{
    private static readonly Argument<string> Copy = new("copy") { Description = "A folder, the offline bundle (zip), or the address of a mirror (https://…/)" };
    private static readonly Option<string?> Sums = new("--sums") { Description = "A list of checksums that you trust, rather than the copy’s own" };
    private static readonly Option<string?> Key = new("--key") { Description = "The publisher’s public key (RW…), or the file with it: the copy’s list must be signed with it" };

    public static Command Create()
    {
        var command = new Command("mirror", "Hold a mirror or a bundle against its checksums") { Copy, Sums, Key };
        command.Answers(Run);
        return command;
    }

    private static Outcome Run(ParseResult given)
    {
        var copy = given.GetRequiredValue(Copy);
        if (!IsAddress(copy) && !Directory.Exists(copy) && !File.Exists(copy)) throw new UsageException($"there is no folder or archive ‘{copy}’");
        var found = Check(copy, TextOf(given.GetValue(Sums)), given.GetValue(Key) is { } key && File.Exists(key) ? File.ReadAllText(key) : given.GetValue(Key));
        string[] lines =
        [
            .. found.Missing.Select(path => $"missing  {path}"),
            .. found.Changed.Select(path => $"changed  {path}"),
            .. found.CutShort.Select(path => $"cut short {path}"),
            .. found.Added.Select(path => $"added    {path}"),
            .. found.Signing.Length > 0 ? [found.Signing] : Array.Empty<string>(),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{found.Agreeing} as listed, {found.Missing.Count} missing, {found.Changed.Count + found.CutShort.Count} changed, {found.Added.Count} added"),
        ];
        return Outcome.Lines(lines, json => Write(json, found), found.IsGood ? ExitCode.Done : ExitCode.Output);
    }

    private static void Write(Utf8JsonWriter json, MirrorFindings found)
    {
        json.WriteNumber("agreeing", found.Agreeing);
        json.WriteStrings("missing", found.Missing);
        json.WriteStrings("changed", found.Changed);
        json.WriteStrings("cutShort", found.CutShort);
        json.WriteStrings("added", found.Added);
        if (found.Signing.Length > 0) json.WriteString("signed", found.Signing);
        json.WriteBoolean("good", found.IsGood);
    }

    private static bool IsAddress(string copy) => Uri.TryCreate(copy, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static string? TextOf(string? file) => file is null ? null : File.ReadAllText(file);

    private static MirrorFindings Check(string copy, string? list, string? key)
    {
        try
        {
            return MirrorCheck.Check(copy, list, key);
        }
        catch (InvalidDataException broken)
        {
            throw new BrokenCopyException(copy, broken.Message.TrimEnd('.'));
        }
        catch (FormatException none)
        {
            throw new UsageException(none.Message);
        }
    }
}
