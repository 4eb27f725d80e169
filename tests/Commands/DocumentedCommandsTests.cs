using System.Text.RegularExpressions;
using IskraSite.Commands;
using Xunit;

namespace IskraSite.Tests.Commands;

/// <summary>What the documents tell their readers to call can be called. The tests have the process to themselves: its folder, its console.</summary>
[CollectionDefinition(nameof(DocumentedCommandsTests), DisableParallelization = true)]
[Collection(nameof(DocumentedCommandsTests))]
[NeedsProgram("dotnet")]
public sealed partial class DocumentedCommandsTests
{
    private static readonly IReadOnlyList<(string Document, string Command)> Found =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Join(Repository.Root, "docs"), "*.md")).Order(StringComparer.Ordinal)
            .SelectMany(file => Call().Matches(File.ReadAllText(file)).Select(match => (Path.GetFileName(file), match.Groups[1].Value.Trim())))
            // One ends when it is told to; one needs a key of the publisher's, and SigningTests have one.
            .Where(found => !found.Item2.StartsWith("preview", StringComparison.Ordinal) && !found.Item2.StartsWith("sign ", StringComparison.Ordinal))
            .DistinctBy(found => found.Item2),
    ];

    public static TheoryData<string, string> Commands => [.. Found];

    [Fact]
    public void Readme_and_guides_have_commands()
    {
        Assert.Contains(Found, found => found.Command.Length == 0);
        Assert.Equal(["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "releasing.md"], Found.Select(found => found.Document).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_documented_command_works(string document, string command)
    {
        // As the document has it: in a clone in which the edition has been built, with the bundle that somebody took away.
        using var clone = EditionBench.Real();
        clone.OwnTheme();
        FolderTree.Copy(RealEdition.Folder, clone.Output);
        File.Copy(Path.Join(clone.Output, "download", "iskra-offline.zip"), Path.Join(clone.Root, "iskra-offline.zip"));
        var (code, said) = RunIn(clone.Root, command.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.True(code == ExitCode.Done, $"{document}: {command}\n{said}");
    }

    private static (int Code, string Said) RunIn(string folder, string[] arguments)
    {
        var (before, output, error, browser) = (Environment.CurrentDirectory, Console.Out, Console.Error, Environment.GetEnvironmentVariable("CHROMIUM"));
        using var said = new StringWriter();
        try
        {
            Environment.CurrentDirectory = folder;
            Environment.SetEnvironmentVariable("CHROMIUM", "/nowhere/chromium");
            Console.SetOut(said);
            Console.SetError(said);
            return (CommandLine.Run(arguments), said.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
            Environment.SetEnvironmentVariable("CHROMIUM", browser);
            Environment.CurrentDirectory = before;
        }
    }

    [GeneratedRegex(@"dotnet run --project site(?: -- ([^`\n]*))?", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
