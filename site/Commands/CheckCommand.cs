using System.CommandLine;
using IskraSite.Diagnostics.Reports;
using IskraSite.Publishing;

namespace IskraSite.Commands;

/// <summary><c>check</c>: everything that can be wrong, without writing anything.</summary>
internal static class CheckCommand
{
    private static readonly Option<string> Format = CreateFormat();

    public static Command Create()
    {
        var command = new Command("check", "Find everything that is wrong, and write nothing") { Format, CommonOptions.Strict, CheckMirrorCommand.Create(), CheckTeiCommand.Create() };
        command.SetAction(Run);
        return command;
    }

    private static Option<string> CreateFormat()
    {
        var format = new Option<string>("--format") { Description = "How to say the findings: text, github or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "github", "json");
        return format;
    }

    private static int Run(ParseResult given)
    {
        var options = CommonOptions.Read(given, output: null);
        using var interrupt = new Interrupt();
        var result = Publisher.Run(options with { CancellationToken = interrupt.Token });
        var format = given.GetValue(Format);
        Console.Out.Write(format switch
        {
            "github" => GitHubReport.Write(result.Findings, options.Input.Replace('\\', '/').TrimEnd('/') + "/"),
            "json" => JsonReport.Write(result.Findings),
            _ => TextReport.Write(result.Findings),
        });
        if (format == "text") Console.Out.WriteLine(SummaryOf(result));
        return result.IsGood ? ExitCode.Done : ExitCode.Content;
    }

    private static string SummaryOf(PublishResult result) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{result.Findings.Count} finding{(result.Findings.Count == 1 ? "" : "s")}; {result.Proofs.Unaccounted} letters unaccounted, {result.Proofs.Unexplained} unexplained; {result.Proofs.Aligned} blocks aligned");
}
