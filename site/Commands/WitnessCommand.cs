using System.CommandLine;
using IskraSite.Diagnostics;
using IskraSite.Publishing;

namespace IskraSite.Commands;

/// <summary><c>witness ISSUE</c>: for each line of an issue's source, where it went.</summary>
internal static class WitnessCommand
{
    private static readonly Argument<string> Issue = new("issue") { Description = "The issue’s folder name, such as 2001-04" };

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("witness", "For each line of an issue’s source, say where it went") { Issue };
        command.Answers(Run);
        return command;
    }

    private static Outcome Run(ParseResult given)
    {
        var bag = new DiagnosticBag();
        if (WitnessTable.Of(CommonOptions.Read(given, output: null), given.GetValue(Issue)!, bag) is not { } rows) return Outcome.Failed(bag.Sorted());
        var sum = $"{rows.Select(row => row.Reference.Line).Distinct().Count()} lines, {rows.Sum(row => row.Letters)} letters";
        return Outcome.Lines(rows.Select(row => $"{row.Reference,-7} {row.Letters,5}  {row.Destination}").Append(sum), json => json.WriteObjects("lines", rows, row =>
        {
            json.WriteString("line", row.Reference.ToString());
            json.WriteNumber("letters", row.Letters);
            json.WriteString("destination", row.Destination);
        }));
    }
}
