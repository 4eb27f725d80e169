using System.CommandLine;
using System.Globalization;
using IskraSite.Diagnostics.Reports;
using IskraSite.Preview;
using IskraSite.Publishing.Failures;
using IskraSite.Publishing.OnDemand;

namespace IskraSite.Commands;

/// <summary><c>preview</c>: serve the edition on this machine as it is written.</summary>
internal static class PreviewCommand
{
    private static readonly Option<int> Port = new("--port", "-p") { Description = "The port on 127.0.0.1", DefaultValueFactory = _ => 5080 };

    public static Command Create()
    {
        var command = new Command("preview", "Show the edition in a browser as it is written") { Port };
        command.Answers(Run);
        return command;
    }

    private static Outcome Run(ParseResult given)
    {
        if (new OutcomeWriter(given).IsJson)
            throw new UsageException("a preview has no end that could be one answer in JSON", "call ‘build’ or ‘check’ with --json");
        var options = CommonOptions.Read(given, output: null);
        using var interrupt = new Interrupt();
        try
        {
            PreviewLoop.RunAsync(
                options with { CancellationToken = interrupt.Token },
                given.GetValue(Port),
                address => Console.Out.WriteLine($"open {address}   (Ctrl+C ends)"),
                Announce).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how a preview ends.
        }

        return new Outcome(ExitCode.Done);
    }

    private static void Announce(LiveEdition edition, TimeSpan? time)
    {
        Console.Error.Write(TextReport.Write(edition.Findings));
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(time is { } taken ? $"read in {taken.TotalMilliseconds:0} ms" : "all texts proved")}: {edition.Findings.Count} finding{(edition.Findings.Count == 1 ? "" : "s")}")
            + (edition.Proofs is { } proofs
                ? string.Create(CultureInfo.InvariantCulture, $"; {ProofFigures.Text(proofs)}; {proofs.Aligned} blocks aligned")
                : ", texts not all proved yet"));
    }
}
