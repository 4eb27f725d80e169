using System.CommandLine;
using System.Globalization;
using IskraSite.Diagnostics.Reports;
using IskraSite.Preview;
using IskraSite.Publishing;

namespace IskraSite.Commands;

/// <summary><c>preview</c>: build, serve on this machine, build again on every change.</summary>
internal static class PreviewCommand
{
    private static readonly Option<int> Port = new("--port", "-p") { Description = "The port on 127.0.0.1", DefaultValueFactory = _ => 5080 };

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("preview", "Show the edition in a browser as it is written") { CommonOptions.Output, Port };
        command.Answers(Run);
        return command;
    }

    private static Outcome Run(ParseResult given)
    {
        if (new OutcomeWriter(given).IsJson) throw new UsageException("a preview speaks to a person, and never comes to an end that could be one answer", "call ‘build’ or ‘check’ with --json");
        var options = CommonOptions.Read(given, given.GetValue(CommonOptions.Output));
        using var interrupt = new Interrupt();
        var isFirst = true;
        try
        {
            PreviewLoop.RunAsync(
                options with { CancellationToken = interrupt.Token, MayShrink = true },
                given.GetValue(Port),
                new PreviewSite(options.Output!),
                (result, time) =>
                {
                    Console.Error.Write(TextReport.Write(result.Findings));
                    Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(result.IsGood ? "built" : "not built")} in {time.TotalMilliseconds:0} ms"));
                },
                address =>
                {
                    if (isFirst) Console.Out.WriteLine($"open {address}   (Ctrl+C ends)");
                    isFirst = false;
                }).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how a preview ends.
        }

        return new Outcome(ExitCode.Done);
    }
}
