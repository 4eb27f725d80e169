using IskraSite.Diagnostics;
using NUglify;
using NUglify.Css;
using NUglify.JavaScript;

namespace IskraSite.Rendering.Theming;

/// <summary>Styles and scripts of a theme in as few bytes as they can be; what cannot be read as one is a finding at its place.</summary>
internal static class Minifier
{
    /// <summary>The longest style or script that is read, in UTF-16 code units: some twenty times the longest of the theme.</summary>
    public const int MaximumLength = 256 * 1024;

    // NUglify goes down a level of its stack for a letter at worst, which takes less than this (measured with each form of CSS and JavaScript).
    private const int StackPerLetter = 3 * 1024;

    private const int LeastStack = 1024 * 1024;

    private static readonly CssSettings Css = new() { CommentMode = CssComment.None };

    // Scripts are joined, so each ends with its semicolon; none gets newer syntax than its author wrote.
    private static readonly CodeSettings Script = new() { TermSemicolons = true, ScriptVersion = ScriptVersion.EcmaScript5 };

    /// <summary>A stylesheet.</summary>
    public static string Style(SourceText file, DiagnosticBag bag) => Read(file, () => Uglify.Css(file.Text, file.Path, Css), bag);

    /// <summary>A classic script.</summary>
    public static string ClassicScript(SourceText file, DiagnosticBag bag) => Read(file, () => Uglify.Js(file.Text, file.Path, Script), bag);

    // On a stack that is deep enough for the file, whatever is in it: an overflow would end the program without a word.
    private static string Read(SourceText file, Func<UglifyResult> read, DiagnosticBag bag)
    {
        if (file.Text.Length > MaximumLength)
        {
            bag.Add(Codes.Theme.Code, SourceLocation.OfFile(file.Path), $"this has {file.Text.Length} letters, and the most is {MaximumLength}", "divide it");
            return "";
        }

        UglifyResult? result = null;
        var reading = new Thread(
            () =>
            {
                try
                {
                    result = read();
                }
                catch (Exception broken) when (broken is NullReferenceException or ArgumentException or InvalidOperationException or InvalidCastException or IndexOutOfRangeException or FormatException)
                {
                    // NUglify's own slip on what breaks off in its middle.
                }
            },
            LeastStack + (StackPerLetter * file.Text.Length));
        reading.Start();
        reading.Join();
        if (result is { } known) return CodeOf(known, file, bag);
        bag.Add(Codes.Theme.Code, SourceLocation.OfFile(file.Path), "this cannot be read", "look for a bracket that is not closed, or a statement that breaks off");
        return "";
    }

    private static string CodeOf(UglifyResult result, SourceText file, DiagnosticBag bag)
    {
        // What comes after the first mistake is often its consequence.
        if (result.Errors.FirstOrDefault(error => error.IsError) is { } error)
        {
            // No line: it is missed where the file ends.
            var last = Math.Max(0, file.Text.AsSpan().TrimEnd().Length - 1);
            var start = error.StartLine > 0 ? file.Bounds(Math.Min(error.StartLine, Math.Max(1, file.LineCount))).Start + Math.Max(0, error.StartColumn - 1) : last;
            var place = file.Locate(start, Math.Max(1, error.EndColumn - error.StartColumn));
            var said = error.StartLine > 0 ? error.Message : "the file ends in the middle of something: a bracket, a remark or a quotation mark is not closed";
            bag.Add(Codes.Theme.Code, place, said, "styles are CSS, scripts are JavaScript as browsers run it without a build");
        }

        else if (string.IsNullOrWhiteSpace(result.Code))
        {
            bag.Add(Codes.Theme.Missing, SourceLocation.OfFile(file.Path), $"nothing is left in {file.Path}", "put it back from the theme that came with the program, or delete the file where nothing needs it");
        }

        return result.Code ?? "";
    }
}
