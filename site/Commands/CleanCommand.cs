using System.CommandLine;
using IskraSite.Pipelines;

namespace IskraSite.Commands;

/// <summary><c>clean</c>: empties the output folder, when everything in it is ours.</summary>
internal static class CleanCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("clean", "Empty the output folder") { CommonOptions.Output };
        command.Answers(given =>
        {
            var folder = given.GetValue(CommonOptions.Output)!;
            if (!Directory.Exists(folder)) return new Outcome(ExitCode.Done);
            using (var output = OutputFolder.Open(folder)) output.Commit();
            return new Outcome(ExitCode.Done);
        });
        return command;
    }
}
