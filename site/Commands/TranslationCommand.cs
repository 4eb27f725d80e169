using System.CommandLine;
using System.Text.Json;
using IskraSite.Diagnostics;
using IskraSite.Publishing.Tables;

namespace IskraSite.Commands;

/// <summary><c>translation status</c> and <c>translation accept</c>: what is missing, stale or done; and that a person has looked.</summary>
internal static class TranslationCommand
{
    private static readonly Argument<string[]> Files = new("files") { Description = "Translations, as paths in the input folder; none: all", Arity = ArgumentArity.ZeroOrMore };

    public static Command Create()
    {
        var status = new Command("status", "What is missing, stale and done");
        status.Answers(Status);
        var accept = new Command("accept", "Record that a translation was compared with its original as it is now") { Files };
        accept.Answers(Accept);
        return new Command("translation", "Keep translations in step with their originals") { status, accept };
    }

    private static Outcome Status(ParseResult given)
    {
        var bag = new DiagnosticBag();
        var rows = TranslationLedger.Read(CommonOptions.Read(given, output: null), bag);
        return Of(bag, rows.Select(row => $"{row.State,-10} {row.Path}"), json => json.WriteObjects("translations", rows, row =>
        {
            json.WriteString("path", row.Path);
            json.WriteString("state", row.State);
        }));
    }

    private static Outcome Accept(ParseResult given)
    {
        var bag = new DiagnosticBag();
        var accepted = TranslationLedger.Accept(CommonOptions.Read(given, output: null), given.GetValue(Files) ?? [], bag);
        return Of(bag, accepted.Select(path => $"accepted   {path}"), json => json.WriteStrings("accepted", accepted));
    }

    private static Outcome Of(DiagnosticBag bag, IEnumerable<string> lines, Action<Utf8JsonWriter> json)
    {
        var findings = bag.Sorted();
        return Outcome.Lines(lines, json) with { Exit = bag.HasErrors ? ExitCode.Of(findings) : ExitCode.Done, Findings = findings };
    }
}
