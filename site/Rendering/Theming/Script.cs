using System.Text;

namespace IskraSite.Rendering.Theming;

/// <summary>Makes a script smaller: indentation, empty lines, comments and the spaces beside signs go, nothing else changes.</summary>
internal static class Script
{
    /// <summary>
    /// The same script in fewer bytes. The scripts of a theme have <c>//</c> on lines of their own only, no comment or string of several lines
    /// and no template literal; a line stays a line, so that no semicolon is missed, unless its last sign says that nothing is to be missed.
    /// </summary>
    public static string Compact(string script)
    {
        var compact = new StringBuilder(script.Length);
        foreach (var line in script.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("//", StringComparison.Ordinal)) continue;
            AppendSqueezed(compact, line);
            if (compact.Length > 0 && compact[^1] is not (';' or '{' or ',' or '(' or '\n')) compact.Append('\n');
        }

        return compact.Append('\n').ToString();
    }

    private static void AppendSqueezed(StringBuilder compact, string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (line.AsSpan(i).StartsWith("/*"))
            {
                i = line.IndexOf("*/", i, StringComparison.Ordinal) + 1;
            }
            else if (c is '"' or '\'' || (c == '/' && OpensRegex(line, i)))
            {
                var end = EndOf(line, i);
                compact.Append(line, i, end - i);
                i = end - 1;
            }
            else if (c != ' ' || (compact.Length > 0 && IsNeeded(compact[^1], line[i + 1])))
            {
                compact.Append(c);
            }
        }
    }

    // Between two words, and between two signs that would be read as one.
    private static bool IsNeeded(char before, char after) =>
        (IsOfWord(before) && IsOfWord(after)) || (before == after && before is '+' or '-' && after is '+' or '-');

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$' or > '\u007f';

    // A slash that follows a value divides; one that follows a sign or nothing opens a regular expression.
    private static bool OpensRegex(string line, int slash)
    {
        var before = line.AsSpan(0, slash).TrimEnd();
        return before.IsEmpty || before[^1] is '(' or ',' or '=' or ':' or '[' or '!' or '&' or '|' or '?' or '{' or '}' or ';' || before.EndsWith("return");
    }

    private static int EndOf(string line, int start)
    {
        var (quote, isInClass) = (line[start], false);
        for (var i = start + 1; i < line.Length; i++)
        {
            if (line[i] == '\\') i++;
            else if (quote == '/' && line[i] is '[' or ']') isInClass = line[i] == '[';
            else if (line[i] == quote && !isInClass) return i + 1;
        }

        return line.Length;
    }
}
