using System.CommandLine;
using IskraSite.Diagnostics;

namespace IskraSite.Commands;

/// <summary><c>explain CODE</c>: the long form of a finding; without a code, the list.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string?> Code = new("code") { Description = "A code, such as collate-001", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create()
    {
        var command = new Command("explain", "Say what a code means and how it is mended") { Code };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult given)
    {
        if (given.GetValue(Code) is not { } id)
        {
            foreach (var code in Codes.All) Console.Out.WriteLine($"{code.Id,-14} {code.Title}");
            return ExitCode.Done;
        }

        var found = Codes.Find(id) ?? throw new UsageException($"there is no code ‘{id}’; {Suggestion.Help(id, [.. Codes.All.Select(code => code.Id)])}");
        Console.Out.WriteLine($"{found.Id}: {found.Title}\n\n{found.Explanation}");
        return ExitCode.Done;
    }
}
