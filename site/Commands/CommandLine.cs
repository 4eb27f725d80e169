using System.CommandLine;
using System.CommandLine.Parsing;
using IskraSite.Diagnostics;
using IskraSite.Publishing.Failures;

namespace IskraSite.Commands;

/// <summary>The program as it is called: its verbs, and what becomes of everything that can go wrong.</summary>
internal static class CommandLine
{
    /// <summary>Runs the program.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments)
    {
        var root = new RootCommand("Builds the digital edition of a periodical: input/ → output/")
        {
            CommonOptions.Input, CommonOptions.Theme, CommonOptions.Format, CommonOptions.Json,
        };
        foreach (var option in BuildCommand.Options) root.Add(option);
        root.Answers(BuildCommand.Run);
        Command[] commands =
        [
            BuildCommand.Create(), PreviewCommand.Create(), CheckCommand.Create(), WitnessCommand.Create(), TranslationCommand.Create(),
            ReleaseCommand.Create(), ExplainCommand.Create(), SchemasCommand.Create(), HostingCommand.Create(), SignCommand.Create(), CleanCommand.Create(),
        ];
        foreach (var command in commands) root.Add(command);

        var given = root.Parse(arguments);
        var writer = new OutcomeWriter(given);
        try
        {
            CheckFolder();
            var mistakes = MistakesIn(given).Select(Failure.Of).ToList();
            return mistakes.Count > 0
                ? writer.Write(Outcome.Failed(mistakes))
                : given.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure)
        {
            var finding = Failure.Of(failure);
            // Whoever is to mend it needs to know where it happened.
            if (finding.Code == Codes.Program.Bug) Console.Error.WriteLine(failure);
            return writer.Write(finding);
        }
    }

    // The system says of it only that a file is missing.
    private static void CheckFolder()
    {
        try
        {
            _ = Environment.CurrentDirectory;
        }
        catch (IOException)
        {
            throw new UsageException("the folder in which the program is called is gone", "change into one that is there (cd …), and call it again");
        }
    }

    // The parser takes an option that it does not know for an argument, if the command has one: a slip would name a folder.
    private static IEnumerable<UsageException> MistakesIn(ParseResult given)
    {
        var unknown = given.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (unknown.Count == 0)
            return given.Errors.Select(error => new UsageException(error.Message.TrimEnd('.'), "say --help for what there is"));
        var options = given.CommandResult.Command.Options.Concat(given.RootCommandResult.Command.Options.Where(option => option.Recursive));
        var known = options.Select(option => option.Name).Distinct().ToList();
        return unknown.Select(option => new UsageException($"there is no option ‘{option.Value}’", Suggestion.Help(option.Value, known)));
    }
}
