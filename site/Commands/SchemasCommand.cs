using System.CommandLine;
using IskraSite.Editions.Reading.Forms;

namespace IskraSite.Commands;

/// <summary><c>schemas</c>: prints the JSON Schemas of the YAML forms into a folder.</summary>
internal static class SchemasCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "Where to write them", DefaultValueFactory = _ => "schemas" };

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("schemas", "Write the JSON Schemas of the YAML forms") { Folder };
        command.Answers(Run);
        return command;
    }

    private static Outcome Run(ParseResult given)
    {
        var folder = given.GetValue(Folder)!;
        var schemas = JsonSchemas.All().ToList();
        Directory.CreateDirectory(folder);
        foreach (var (name, schema) in schemas) File.WriteAllText(Path.Join(folder, name), schema);
        return new Outcome(ExitCode.Done) { Json = json => json.WriteStrings("files", schemas.Select(schema => schema.Item1)) };
    }
}
