using System.CommandLine;
using IskraSite.Publishing;

namespace IskraSite.Commands;

/// <summary><c>witness ISSUE</c>: for each line of an issue's source, where it went.</summary>
internal static class WitnessCommand
{
    private static readonly Argument<string> Issue = new("issue") { Description = "The issue’s folder name, such as 2001-04" };

    public static Command Create()
    {
        var command = new Command("witness", "For each line of an issue’s source, say where it went") { Issue };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult given)
    {
        var id = given.GetValue(Issue)!;
        var rows = WitnessTable.Of(CommonOptions.Read(given, output: null), id) ?? throw new UsageException($"there is no issue ‘{id}’ with a witness");
        foreach (var row in rows) Console.Out.WriteLine($"{row.Reference,-7} {row.Letters,5}  {row.Destination}");
        Console.Out.WriteLine($"{rows.Select(row => row.Reference.Line).Distinct().Count()} lines, {rows.Sum(row => row.Letters)} letters");
        return ExitCode.Done;
    }
}
