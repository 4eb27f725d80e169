using System.CommandLine;
using IskraSite.Publishing;

namespace IskraSite.Commands;

/// <summary><c>translation status</c> and <c>translation accept</c>: what is missing, stale or done; and that a person has looked.</summary>
internal static class TranslationCommand
{
    private static readonly Argument<string[]> Files = new("files") { Description = "Translations, as paths in the input folder; none: all", Arity = ArgumentArity.ZeroOrMore };

    public static Command Create()
    {
        var status = new Command("status", "What is missing, stale and done");
        status.SetAction(given =>
        {
            foreach (var row in TranslationLedger.Read(CommonOptions.Read(given, output: null))) Console.Out.WriteLine($"{row.State,-10} {row.Path}");
            return ExitCode.Done;
        });
        var accept = new Command("accept", "Record that a translation was compared with its original as it is now") { Files };
        accept.SetAction(given =>
        {
            var changed = TranslationLedger.Accept(CommonOptions.Read(given, output: null), given.GetValue(Files) ?? []);
            foreach (var path in changed) Console.Out.WriteLine($"accepted   {path}");
            return ExitCode.Done;
        });
        return new Command("translation", "Keep translations in step with their originals") { status, accept };
    }
}
