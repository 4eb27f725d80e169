using System.CommandLine;
using IskraSite.Diagnostics;
using IskraSite.Publishing.Tables;

namespace IskraSite.Commands;

/// <summary><c>witness ISSUE</c>: for each line of an issue's source, where it went.</summary>
internal static class WitnessCommand
{
    private static readonly Argument<string> Issue = new("issue") { Description = "The issue’s folder name, such as 2001-04" };

    public static Command Create()
    {
        var command = new Command("witness", "For each line of an issue’s source, say where it went") { Issue };
        command.Answers(Run);
        return command;
    }

    private static Outcome Run(ParseResult given)
    {
        var bag = new DiagnosticBag();
        var options = CommonOptions.Read(given, output: null);
        if (WitnessTable.Of(options, given.GetValue(Issue)!, bag) is not { } table) return Outcome.Failed(bag.Sorted());
        var rows = table.Rows;
        var sum = $"{rows.Select(row => row.Reference.Line).Distinct().Count()} lines, {rows.Sum(row => row.Letters)} letters";
        var lines = rows.Select(row => $"{row.Reference,-7} {row.Letters,5}  {row.Destination}").Append(sum)
            .Append(string.Join(", ", table.Fidelity.Regularised.All.Where(rule => rule.Count > 0).Select(rule => $"{rule.Rule} {rule.Count}")));
        return Outcome.Lines(lines, json =>
        {
            json.WriteObjects("lines", rows, row =>
            {
                json.WriteString("line", row.Reference.ToString());
                json.WriteNumber("letters", row.Letters);
                json.WriteString("destination", row.Destination);
            });
            ProofFigures.Write(json, table.Fidelity.Regularised);
        });
    }
}
