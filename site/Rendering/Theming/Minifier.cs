using IskraSite.Diagnostics;
using NUglify;
using NUglify.Css;
using NUglify.JavaScript;

namespace IskraSite.Rendering.Theming;

/// <summary>Styles and scripts of a theme in as few bytes as they can be; what cannot be read as one is a finding at its place.</summary>
internal static class Minifier
{
    private static readonly CssSettings Css = new() { CommentMode = CssComment.None };

    // Scripts are joined, so each ends with its semicolon; none gets newer syntax than its author wrote.
    private static readonly CodeSettings Script = new() { TermSemicolons = true, ScriptVersion = ScriptVersion.EcmaScript5 };

    /// <summary>A stylesheet.</summary>
    public static string Style(SourceText file, DiagnosticBag bag) => CodeOf(Uglify.Css(file.Text, file.Path, Css), file, bag);

    /// <summary>A classic script.</summary>
    public static string ClassicScript(SourceText file, DiagnosticBag bag) => CodeOf(Uglify.Js(file.Text, file.Path, Script), file, bag);

    private static string CodeOf(UglifyResult result, SourceText file, DiagnosticBag bag)
    {
        // What comes after the first mistake is often its consequence.
        if (result.Errors.FirstOrDefault(error => error.IsError) is { } error)
        {
            var start = file.Bounds(Math.Clamp(error.StartLine, 1, Math.Max(1, file.LineCount))).Start;
            var place = file.Locate(start + Math.Max(0, error.StartColumn - 1), Math.Max(1, error.EndColumn - error.StartColumn));
            bag.Add(Codes.Theme.Code, place, error.Message, "styles are CSS, scripts are JavaScript as browsers run it without a build");
        }

        else if (string.IsNullOrWhiteSpace(result.Code))
        {
            bag.Add(Codes.Theme.Missing, SourceLocation.OfFile(file.Path), $"nothing is left in {file.Path}", "put it back from the theme that came with the program, or delete the file where nothing needs it");
        }

        return result.Code ?? "";
    }
}
