using System.CommandLine;
using IskraSite.Publishing;

namespace IskraSite.Commands;

/// <summary><c>hosting</c>: prints the hosting rules as the tables that <c>netlify.toml</c> ends with.</summary>
internal static class HostingCommand
{
    public static Command Create()
    {
        var command = new Command("hosting", "Print the redirects and headers for netlify.toml");
        command.SetAction(given =>
        {
            Console.Out.Write(HostingTables.Netlify(CommonOptions.Read(given, output: null)) ?? throw new UsageException("the edition’s settings cannot be read; say ‘check’"));
            return ExitCode.Done;
        });
        return command;
    }
}
