using System.Text.RegularExpressions;
using IskraSite.Languages;

namespace IskraSite.Editions.Markup;

/// <summary>
/// Finds signs that were meant as mark-up and took no effect: readers would see them, or miss what they were for. What is meant as a sign is written with a backslash
/// before it.
/// </summary>
/// <param name="text">The text of the file.</param>
/// <param name="report">Says a finding: where it begins, how long it is, what is wrong, what to do.</param>
internal sealed partial class SlipFinder(string text, Action<int, int, string, string> report)
{
    private const string Escape = "put a backslash before it where the sign itself is meant: \\";

    /// <summary>Looks through words between mark-up.</summary>
    /// <param name="start">Where they begin in the file.</param>
    /// <param name="words">As they stand there.</param>
    public void Words(int start, ReadOnlySpan<char> words)
    {
        for (var i = words.IndexOfAny("*_`|~"); i >= 0 && i < words.Length;)
        {
            var length = 1;
            while (i + length < words.Length && words[i + length] == words[i]) length++;
            Sign(start + i, words[i], length);
            var next = words[(i + length)..].IndexOfAny("*_`|~");
            i = next < 0 ? -1 : i + length + next;
        }
    }

    /// <summary>Looks at the beginnings of the lines of a paragraph.</summary>
    /// <param name="start">Where it begins in the file.</param>
    /// <param name="length">How long it is.</param>
    public void Paragraph(int start, int length)
    {
        var (last, isSaid, before) = (-2, false, '\0');
        for (var from = start; from < start + length && from < text.Length;)
        {
            var end = text.IndexOf('\n', from);
            if (end < 0 || end > start + length) end = Math.Min(start + length, text.Length);
            var at = from == start ? from + Id().Match(text, from, end - from).Length : from;
            if (at > from && Hash().Match(text, at, end - at) is { Success: true } late)
                report(at, late.Length, $"‘{text.Substring(at, late.Length)}’ makes no heading behind an id", "write it first, then the id: ## []{#p7}words");
            while (at < end && text[at] is ' ' or '\t') at++;
            if (GluedHash().Match(text, at, end - at) is { Success: true } hash)
                report(at, hash.Length, $"‘{hash.Value}’ makes no heading here", "write a space behind it; " + Escape + "#");

            var number = NumberOf(text.AsSpan(at, end - at), out var isList);
            if (number >= 0 && number == last + 1 && !isSaid)
            {
                isSaid = true;
                report(from, end - from, "these numbered lines make no list", isList ? "leave an empty line before the first of them" : "write 1. 2. 3. and a space behind each: pages show a list’s numbers in the digits of their language");
            }

            var bullet = Bullet().Match(text, at, end - at) is { Success: true } found ? found.Value[0] : '\0';
            if (bullet != '\0' && bullet == before && !isSaid)
            {
                isSaid = true;
                report(from, end - from, $"lines that begin with ‘{bullet}’ make no list", "begin each with - and a space, or leave an empty line between them");
            }

            (last, before) = (number, bullet);
            from = end + 1;
        }
    }

    private void Sign(int at, char sign, int length)
    {
        var before = at > 0 ? text[at - 1] : '\n';
        var after = at + length < text.Length ? text[at + length] : '\n';
        var isFree = char.IsWhiteSpace(before) && char.IsWhiteSpace(after);
        var isInside = char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        switch (sign)
        {
            case '*' when isFree || (char.IsDigit(before) && char.IsDigit(after)):
            case '_' when isFree || isInside:
            case '~' when length != 2:
                return;
            case '*' or '_':
                report(at, length, $"‘{new string(sign, length)}’ takes no effect here, and readers see it", "emphasis begins before a word and ends behind one: leave a space, or put the punctuation outside; " + Escape + sign);
                return;
            case '`':
                report(at, length, "‘`’ takes no effect here, and readers see it", Escape + "`");
                return;
            case '|':
                report(at, length, "‘|’ makes no table here, and readers see it", "below the first line of a table stands one of |---|---|; " + Escape + "|");
                return;
            default:
                report(at, length, "‘~~’ is not mark-up of the edition, and readers see it", "what is struck out in the source is [words]{.surplus}; " + Escape + "~");
                return;
        }
    }

    // The number of a line that would be an entry of a list; −2 when it has none.
    private static int NumberOf(ReadOnlySpan<char> line, out bool isList)
    {
        var (number, length) = (0, 0);
        isList = true;
        while (length < line.Length && length < 3 && Digits.ValueOf(line[length]) is >= 0 and var digit)
        {
            isList &= line[length] <= '9';
            number = (number * 10) + digit;
            length++;
        }

        if (length == 0 || length >= line.Length || line[length] is not ('.' or ')' or '-' or '–')) return -2;
        var hasSpace = length + 1 < line.Length && line[length + 1] == ' ';
        isList &= hasSpace && line[length] is '.' or ')';
        return hasSpace || (length + 1 < line.Length && char.IsLetter(line[length + 1])) ? number : -2;
    }

    [GeneratedRegex(@"\G(\[\]\{[^}\n]*\})+ *")]
    private static partial Regex Id();

    [GeneratedRegex(@"\G#{1,6} ")]
    private static partial Regex Hash();

    [GeneratedRegex(@"\G#{1,6}(?=[^# \t\n\\])")]
    private static partial Regex GluedHash();

    [GeneratedRegex(@"\G(?:[•●▪■◦·‣–—] ?|[-+](?=\p{L}))")]
    private static partial Regex Bullet();
}
