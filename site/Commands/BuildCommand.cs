using System.CommandLine;
using System.Diagnostics;
using IskraSite.Diagnostics.Reports;

namespace IskraSite.Commands;

/// <summary><c>build</c>: input → output.</summary>
internal static class BuildCommand
{
    /// <summary>The options of a build.</summary>
    public static IReadOnlyList<Option> Options { get; } =
        [CommonOptions.Output, CommonOptions.BaseUrl, CommonOptions.Only, CommonOptions.With, CommonOptions.AllowFewerPages, CommonOptions.Strict, CommonOptions.Quiet, CommonOptions.Json];

    public static Command Create()
    {
        var command = new Command("build", "Build the edition (the default)");
        foreach (var option in Options) command.Add(option);
        command.SetAction(Run);
        return command;
    }

    /// <summary>Runs a build.</summary>
    public static int Run(ParseResult given)
    {
        var options = CommonOptions.Read(given, given.GetValue(CommonOptions.Output));
        var (isQuiet, isJson) = (given.GetValue(CommonOptions.Quiet), given.GetValue(CommonOptions.Json));
        using var interrupt = new Interrupt();
        var watch = Stopwatch.StartNew();
        var result = ProgressDisplay.Run(options with { CancellationToken = interrupt.Token, MayShrink = given.GetValue(CommonOptions.AllowFewerPages) || options.Only.Count > 0 }, isShown: !isQuiet && !isJson);
        if (isJson)
        {
            Console.Out.Write(Summary.Json(result, options.Output!, watch.Elapsed));
        }
        else
        {
            Console.Error.Write(TextReport.Write(result.Findings));
            if (!isQuiet) Console.Out.Write(Summary.Text(result, options.Output!, watch.Elapsed));
        }

        return result.IsGood ? ExitCode.Done : ExitCode.Content;
    }
}
