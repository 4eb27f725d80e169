using System.CommandLine;

namespace IskraSite.Commands;

/// <summary>Binds a command to what it does.</summary>
internal static class CommandAnswers
{
    /// <summary>Lets a command say what comes of it.</summary>
    /// <param name="run">Does the work.</param>
    public static void Answers(this Command command, Func<ParseResult, Outcome> run) =>
        command.SetAction(given => new OutcomeWriter(given).Write(run(given)));
}
