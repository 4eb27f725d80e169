using System.CommandLine;
using System.Diagnostics;

namespace IskraSite.Commands;

/// <summary><c>build</c>: input → output.</summary>
internal static class BuildCommand
{
    /// <summary>The options of a build.</summary>
    public static IReadOnlyList<Option> Options { get; } =
        [CommonOptions.Output, CommonOptions.BaseUrl, CommonOptions.Only, CommonOptions.With, CommonOptions.AllowFewerPages, CommonOptions.Strict, CommonOptions.Quiet];

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("build", "Build the edition (the default)");
        foreach (var option in Options) command.Add(option);
        command.Answers(Run);
        return command;
    }

    /// <summary>Runs a build.</summary>
    public static Outcome Run(ParseResult given)
    {
        var options = CommonOptions.Read(given, given.GetValue(CommonOptions.Output));
        var isQuiet = given.GetValue(CommonOptions.Quiet);
        using var interrupt = new Interrupt();
#pragma warning disable RS0030 // what is said to the editor may depend on the clock
        var watch = Stopwatch.StartNew();
        var result = ProgressDisplay.Run(
            options with { CancellationToken = interrupt.Token, MayShrink = given.GetValue(CommonOptions.AllowFewerPages) || options.Only.Count > 0 },
            isShown: !isQuiet && !new OutcomeWriter(given).IsJson);
        return new Outcome(result.IsGood ? ExitCode.Done : ExitCode.Of(result.Findings))
        {
            Findings = result.Findings,
            Text = isQuiet ? "" : Summary.Text(result, options.Output!, watch.Elapsed),
            Json = json => Summary.Write(json, result, options.Output!, watch.Elapsed),
        };
#pragma warning restore RS0030
    }
}
