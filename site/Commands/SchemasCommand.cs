using System.CommandLine;
using IskraSite.Editions.Reading.Forms;

namespace IskraSite.Commands;

/// <summary><c>schemas</c>: prints the JSON Schemas of the YAML forms into a folder.</summary>
internal static class SchemasCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "Where to write them", DefaultValueFactory = _ => "schemas" };

    public static Command Create()
    {
        var command = new Command("schemas", "Write the JSON Schemas of the YAML forms") { Folder };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult given)
    {
        var folder = given.GetValue(Folder)!;
        Directory.CreateDirectory(folder);
        foreach (var (name, schema) in JsonSchemas.All()) File.WriteAllText(Path.Combine(folder, name), schema);
        return ExitCode.Done;
    }
}
