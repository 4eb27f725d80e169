using System.CommandLine;
using IskraSite.Editions.Reading.Forms;
using IskraSite.Publishing;
using IskraSite.Publishing.Failures;

namespace IskraSite.Commands;

/// <summary>The options that several verbs share. Folders are looked for in the folder that the program is called in.</summary>
internal static class CommonOptions
{
    public static Option<string> Input { get; } = new("--input", "-i") { Description = "The folder with the edition’s content", DefaultValueFactory = _ => "input", Recursive = true };

    public static Option<string> Theme { get; } = new("--theme") { Description = "The folder with templates, styles and words", DefaultValueFactory = _ => "theme", Recursive = true };

    public static Option<string> Output { get; } = new("--output", "-o") { Description = "The folder to write the edition to", DefaultValueFactory = _ => "output" };

    public static Option<string?> BaseUrl { get; } = new("--base-url") { Description = "The home of the edition on the web, instead of the one in edition.yml" };

    public static Option<string[]> Only { get; } = new("--only") { Description = "Make only these outputs", AllowMultipleArgumentsPerToken = true };

    public static Option<string[]> With { get; } = new("--with") { Description = "Make these outputs besides, such as pdf", AllowMultipleArgumentsPerToken = true };

    public static Option<bool> AllowFewerPages { get; } = new("--allow-fewer-pages") { Description = "Replace an output that had far more pages (--only does so, too)" };

    public static Option<bool> Strict { get; } = new("--strict") { Description = "Warnings fail the build" };

    public static Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say nothing but findings" };

    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Say the result as JSON, that is --format json",
        Recursive = true,
    };

    public static Option<string> Format { get; } = CreateFormat();

    private static Option<string> CreateFormat()
    {
        var format = new Option<string>("--format")
        {
            Description = "How to say what is wrong: text, github or json",
            DefaultValueFactory = _ => "text",
            Recursive = true,
        };
        format.AcceptOnlyFromAmong("text", "github", "json");
        return format;
    }

    /// <summary>The options of a build as they were given.</summary>
    /// <exception cref="UsageException">One of them makes no sense.</exception>
    public static PublishOptions Read(ParseResult given, string? output)
    {
        var (input, theme) = (given.GetValue(Input)!, given.GetValue(Theme)!);
        foreach (var folder in new[] { input, theme })
        {
            if (Directory.Exists(folder)) continue;
            throw new UsageException(
                $"there is no folder ‘{folder}’",
                "call this from the folder that holds input/ and theme/, or name them with --input and --theme");
        }

        Uri? home = null;
        if (given.GetValue(BaseUrl) is { Length: > 0 } address && (!Uri.TryCreate(address, UriKind.Absolute, out home) || !FieldType.Home.IsOne(home)))
            throw new UsageException($"‘{address}’ cannot be a home of the edition", "write --base-url https://…/, an address without user, question mark or number sign");
        foreach (var option in new[] { Only, With })
        {
            if ((given.GetValue(option) ?? []).FirstOrDefault(name => name.Contains(',', StringComparison.Ordinal)) is { } joined)
                throw new UsageException($"there is no output ‘{joined}’", $"put spaces between the outputs: {option.Name} {string.Join(' ', joined.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))}");
        }

        return new PublishOptions { Input = input, Theme = theme, Output = output, BaseUrl = home, Only = given.GetValue(Only) ?? [], With = given.GetValue(With) ?? [], IsStrict = given.GetValue(Strict) };
    }
}
