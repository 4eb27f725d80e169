using System.CommandLine;
using System.Globalization;
using IskraSite.Publishing;

namespace IskraSite.Commands;

/// <summary><c>check</c>: everything that can be wrong, without writing anything.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command(OutcomeWriter.Check, "Find everything that is wrong, and write nothing")
        {
            CommonOptions.Strict, CheckMirrorCommand.Create(), CheckTeiCommand.Create(),
        };
        command.Answers(Run);
        return command;
    }

    private static Outcome Run(ParseResult given)
    {
        var options = CommonOptions.Read(given, output: null);
        using var interrupt = new Interrupt();
        var result = Publisher.Run(options with { CancellationToken = interrupt.Token });
        var exit = result.IsGood ? ExitCode.Done : ExitCode.Of(result.Findings);
        return new Outcome(exit) { Findings = result.Findings, Text = SummaryOf(result) };
    }

    private static string SummaryOf(PublishResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Findings.Count} finding{(result.Findings.Count == 1 ? "" : "s")}; {result.Proofs.Unaccounted} letters unaccounted, "
        + $"{result.Proofs.Unexplained} unexplained; {result.Proofs.Aligned} blocks aligned\n");
}
