using System.CommandLine;
using IskraSite.Diagnostics;
using IskraSite.Publishing.Failures;

namespace IskraSite.Commands;

/// <summary><c>explain CODE</c>: the long form of a finding; without a code, the list.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string?> Code = new("code") { Description = "A code, such as collate-001", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create()
    {
        var command = new Command("explain", "Say what a code means and how it is mended") { Code };
        command.Answers(Run);
        return command;
    }

    private static Outcome Run(ParseResult given)
    {
        if (given.GetValue(Code) is not { } id) return Of(Codes.All, Codes.All.Select(code => $"{code.Id,-14} {code.Title}"));
        var found = Codes.Find(id)
            ?? throw new UsageException($"there is no code ‘{id}’", Suggestion.Help(id, [.. Codes.All.Select(code => code.Id)]));
        return Of([found], [$"{found.Id}: {found.Title}\n", found.Explanation]);
    }

    private static Outcome Of(IReadOnlyList<DiagnosticCode> codes, IEnumerable<string> lines) =>
        Outcome.Lines(lines, json => json.WriteObjects("codes", codes, code =>
        {
            json.WriteString("code", code.Id);
            json.WriteString("title", code.Title);
            json.WriteString("explanation", code.Explanation);
        }));
}
