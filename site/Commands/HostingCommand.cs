using System.CommandLine;
using IskraSite.Diagnostics;
using IskraSite.Publishing.Tables;

namespace IskraSite.Commands;

/// <summary><c>hosting</c>: prints the hosting rules as the tables that <c>netlify.toml</c> ends with.</summary>
internal static class HostingCommand
{
    public static Command Create()
    {
        var command = new Command("hosting", "Print the redirects and headers for netlify.toml");
        command.Answers(given =>
        {
            var bag = new DiagnosticBag();
            return HostingTables.Netlify(CommonOptions.Read(given, output: null), bag) is { } tables
                ? new Outcome(ExitCode.Done) { Text = tables, Json = json => json.WriteString("netlify", tables) }
                : Outcome.Failed(bag.Sorted());
        });
        return command;
    }
}
