using System.Text.Json;
using IskraSite.Diagnostics;

namespace IskraSite.Commands;

/// <summary>What came of a command; <see cref="OutcomeWriter"/> says it in the form that was asked for.</summary>
/// <param name="Exit">One of <see cref="ExitCode"/>.</param>
internal sealed record Outcome(int Exit)
{
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];

    /// <summary>The result for a person; empty when the findings are all there is to say.</summary>
    public string Text { get; init; } = "";

    /// <summary>Writes the result for a program, as properties of an object; null when the findings are all there is to say.</summary>
    public Action<Utf8JsonWriter>? Json { get; init; }

    /// <summary>The outcome of a command that could not do its work.</summary>
    public static Outcome Failed(IReadOnlyList<Diagnostic> findings) => new(ExitCode.Of(findings)) { Findings = findings };

    /// <summary>The outcome of a command with a line for each of its results.</summary>
    public static Outcome Lines(IEnumerable<string> lines, Action<Utf8JsonWriter> json, int exit = ExitCode.Done) =>
        new(exit) { Text = string.Concat(lines.Select(line => line + "\n")), Json = json };
}
