using System.CommandLine;
using IskraSite.Diagnostics;
using IskraSite.Outputs.Books.Pdf;
using IskraSite.Pipelines;
using IskraSite.Publishing;
using IskraSite.Rendering.Counting;

namespace IskraSite.Commands;

/// <summary>The program as it is called: its verbs, and what becomes of everything that can go wrong.</summary>
internal static class CommandLine
{
    /// <summary>Runs the program.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments)
    {
        var root = new RootCommand("Builds the digital edition of a periodical: input/ → output/") { CommonOptions.Input, CommonOptions.Theme };
        foreach (var option in BuildCommand.Options) root.Add(option);
        root.SetAction(BuildCommand.Run);
        foreach (var command in new[] { BuildCommand.Create(), PreviewCommand.Create(), CheckCommand.Create(), WitnessCommand.Create(), TranslationCommand.Create(), ExplainCommand.Create(), SchemasCommand.Create(), HostingCommand.Create(), CleanCommand.Create() })
            root.Add(command);

        var given = root.Parse(arguments);
        if (given.Errors.Count > 0)
        {
            foreach (var error in given.Errors) Console.Error.WriteLine(error.Message);
            Console.Error.WriteLine("say --help for what there is");
            return ExitCode.Usage;
        }

        try
        {
            return given.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure)
        {
            return Explain(failure);
        }
    }

    private static int Explain(Exception failure)
    {
        switch (failure)
        {
            case UsageException usage:
                Console.Error.WriteLine(usage.Message);
                return ExitCode.Usage;
            case ForeignOutputException foreign:
                WriteFailure(Codes.Output.Foreign, $"{foreign.Folder}: {string.Join(", ", foreign.Files)}", "move them elsewhere, or name another folder with --output");
                return ExitCode.Usage;
            case OutputBusyException busy:
                WriteFailure(Codes.Output.Busy, busy.Folder, null);
                return ExitCode.Machine;
            case ShrunkOutputException shrunk:
                WriteFailure(Codes.Output.FewerPages, $"{shrunk.Now} instead of {shrunk.Before}; not made any more: {string.Join(", ", shrunk.Gone.Take(10))}{(shrunk.Gone.Count > 10 ? $" and {shrunk.Gone.Count - 10} more" : "")}", "if this is meant, call again with --allow-fewer-pages");
                return ExitCode.Output;
            case OperationCanceledException:
                Console.Error.WriteLine("interrupted; the last good output stays as it was");
                return ExitCode.Interrupted;
            case PipelineException { InnerException: IOException or UnauthorizedAccessException } wrapped:
                Console.Error.WriteLine($"the disk would not have it: {wrapped.InnerException!.Message}");
                return ExitCode.Machine;
            case PipelineException { InnerException: UnequalCountsException unequal }:
                Console.Error.WriteLine($"the outputs do not hold the same, which is a bug of the program; nothing was written, the last good output stays as it was: {unequal.Message}");
                return ExitCode.Output;
            case PipelineException { InnerException: BrowserException browser }:
                Console.Error.WriteLine($"the PDFs could not be printed; nothing was written, the last good output stays as it was: {browser.Message}");
                Console.Error.WriteLine("build without them, or try again");
                return ExitCode.Machine;
            case IOException or UnauthorizedAccessException:
                Console.Error.WriteLine($"the disk would not have it: {failure.Message}");
                return ExitCode.Machine;
            default:
                Console.Error.WriteLine($"this is a bug of the program, not of your content; please report it with what follows\n{failure}");
                return ExitCode.Bug;
        }
    }

    private static void WriteFailure(DiagnosticCode code, string what, string? help)
    {
        Console.Error.WriteLine($"error {code.Id}: {code.Title}: {what}");
        Console.Error.WriteLine($"    {code.Explanation}");
        if (help is not null) Console.Error.WriteLine($"    help: {help}");
    }
}
