using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IskraSite.Diagnostics;
using IskraSite.Diagnostics.Reports;

namespace IskraSite.Commands;

/// <summary>Says what came of a command in the form that was asked for: the one place that writes it to the console.</summary>
/// <param name="given">The command line; it may be a wrong one.</param>
internal sealed class OutcomeWriter(ParseResult given)
{
    /// <summary>The verb whose findings are its result, not what came in the way of one.</summary>
    public const string Check = "check";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly string format = FormatOf(given);

    private readonly bool areFindingsAll = given.CommandResult.Command.Name == Check;

    /// <summary>Whether a program is to read the answer.</summary>
    public bool IsJson => format == "json";

    /// <summary>Writes what came of a command.</summary>
    /// <returns>The exit code.</returns>
    public int Write(Outcome outcome)
    {
        switch (format)
        {
            case "json":
                Console.Out.Write(areFindingsAll ? JsonReport.Write(outcome.Findings) : Json(outcome));
                break;
            case "github":
                Console.Out.Write(GitHubReport.Write(outcome.Findings, WordOf(CommonOptions.Input), WordOf(CommonOptions.Theme)));
                Console.Out.Write(outcome.Text);
                break;
            default:
                (areFindingsAll && outcome.Text.Length > 0 ? Console.Out : Console.Error).Write(TextReport.Write(outcome.Findings));
                Console.Out.Write(outcome.Text);
                break;
        }

        return outcome.Exit;
    }

    /// <summary>Writes that a command failed. When even that cannot be written where it belongs, it goes to the error output.</summary>
    /// <inheritdoc cref="Write(Outcome)"/>
    public int Write(Diagnostic failure)
    {
        try
        {
            return Write(Outcome.Failed([failure]));
        }
        catch (Exception closed) when (IsClosed(closed))
        {
            try
            {
                Console.Error.Write(TextReport.Write([failure]));
            }
            catch (Exception alsoClosed) when (IsClosed(alsoClosed))
            {
                // Nobody is there to read it; the exit code says the rest.
            }

            return ExitCode.Of([failure]);
        }
    }

    // A console that is closed (>&-) is no file, as the system says it, or no right to write.
    private static bool IsClosed(Exception cause) => cause is IOException or UnauthorizedAccessException;

    private static string Json(Outcome outcome)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("good", outcome.Exit == ExitCode.Done);
            outcome.Json?.Invoke(json);
            json.WritePropertyName("findings");
            JsonReport.Write(json, outcome.Findings);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    // Asked of the words themselves: of a wrong command line no values can be had.
    private string WordOf(Option<string> option) =>
        given.GetResult(option)?.Tokens is [.., var word] ? word.Value : option.Name.TrimStart('-');

    private static string FormatOf(ParseResult given)
    {
        var words = given.Tokens.Select(token => token.Value).ToList();
        if (words.Contains(CommonOptions.Json.Name)) return "json";
        return words.IndexOf(CommonOptions.Format.Name) is var at and >= 0 && at + 1 < words.Count ? words[at + 1] : "text";
    }
}
