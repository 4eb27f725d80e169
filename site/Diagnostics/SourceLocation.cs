namespace IskraSite.Diagnostics;

/// <summary>A place in a file, as an editor's program counts: lines and columns from 1, columns in UTF-16 code units.</summary>
/// <param name="Path">The file, relative to the folder that the command was given, with forward slashes; empty when no file is meant.</param>
/// <param name="Line">The line, from 1; 0 when the file as a whole is meant.</param>
/// <param name="Column">The column of the first character, from 1.</param>
/// <param name="Length">How many characters of that line are meant; 0 for a point.</param>
/// <param name="LineText">The whole line, for the excerpt; empty when there is none to show.</param>
public readonly record struct SourceLocation(string Path, int Line, int Column, int Length, string LineText)
{
    /// <summary>No place in a file.</summary>
    public static SourceLocation None { get; } = OfFile("");

    /// <summary>The file as a whole.</summary>
    public static SourceLocation OfFile(string path) => new(path, 0, 0, 0, "");

    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? Path : string.Create(null, $"{Path}:{Line}:{Column}");
}
