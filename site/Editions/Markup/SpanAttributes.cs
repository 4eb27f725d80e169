namespace IskraSite.Editions.Markup;

/// <summary>
/// The braces of a bracketed span, in the grammar of Pandoc's attributes: <c>.class</c>, <c>#id</c>, <c>key=value</c>,
/// <c>key="value"</c> (with <c>\"</c> for a quotation mark), separated by spaces.
/// </summary>
internal sealed class SpanAttributes
{
    /// <summary>The most that the braces of a span hold, in letters: the longest note is far shorter, and what was never closed is not read to the end again and again.</summary>
    public const int MaximumLength = 10_000;

    private readonly List<SpanAttribute> items = [];

    /// <summary>In the order written.</summary>
    public IReadOnlyList<SpanAttribute> Items => items;

    /// <summary>What is wrong with the braces, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>Reads from an opening brace.</summary>
    /// <param name="text">The text; <paramref name="start"/> is the brace.</param>
    /// <param name="start">Where the brace stands.</param>
    /// <param name="limit">The last character that may be read.</param>
    /// <param name="end">Where the closing brace stands.</param>
    /// <returns>The attributes, or null when the brace is not closed within <see cref="MaximumLength"/>.</returns>
    public static SpanAttributes? Read(string text, int start, int limit, out int end)
    {
        end = start;
        limit = Math.Min(limit, start + MaximumLength);
        if (!text.AsSpan(start..(limit + 1)).Contains('}')) return null;
        var attributes = new SpanAttributes();
        var i = start + 1;
        var isClosed = IsClosed(text, start, limit);
        while (i <= limit)
        {
            var c = text[i];
            if (c == '}')
            {
                end = i;
                return attributes;
            }

            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            if (!isClosed && attributes.items.Count > 0 && !IsAttribute(text, i, limit))
            {
                attributes.Fault ??= "the brace of this span is not closed: write } behind its last key";
                end = i - 1;
                while (char.IsWhiteSpace(text[end])) end--;
                return attributes;
            }

            i = attributes.ReadOne(text, i, limit);
        }

        return null;
    }

    // The brace that is found may be that of the next span.
    private static bool IsClosed(string text, int start, int limit)
    {
        var isQuoted = false;
        for (var i = start + 1; i <= limit; i++)
        {
            if (text[i] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && text[i] is '[' or '}') return text[i] == '}';
        }

        return false;
    }

    private static bool IsAttribute(string text, int start, int limit)
    {
        if (text[start] is '.' or '#') return start < limit && char.IsAsciiLetter(text[start + 1]);
        var i = start;
        while (i <= limit && (char.IsAsciiLetter(text[i]) || text[i] == '-')) i++;
        return i > start && i <= limit && text[i] == '=';
    }

    /// <summary>Turns the places of values from offsets of the text that was read into offsets of the file.</summary>
    public void Locate(Func<int, int> position)
    {
        for (var i = 0; i < items.Count; i++) items[i] = items[i] with { ValueStart = position(items[i].ValueStart) };
    }

    private static string? ClosingOf(char opening) => opening switch { '“' or '”' or '„' => "”“", '‘' or '’' or '‚' => "’‘", '«' => "»", '\'' => "'", _ => null };

    private static bool EndsWord(char c) => c == '}' || c == '=' || c == '"' || char.IsWhiteSpace(c);

    private int ReadOne(string text, int start, int limit)
    {
        var mark = text[start] is '.' or '#' ? text[start] : '\0';
        var nameStart = mark == '\0' ? start : start + 1;
        var i = nameStart;
        while (i <= limit && !EndsWord(text[i])) i++;
        var name = text[nameStart..i];
        if (name.Length == 0)
        {
            Fault ??= $"‘{text[start]}’ stands where a class, an id or a key belongs";
            return Math.Max(i, start + 1);
        }

        if (mark != '\0' || i > limit || text[i] != '=')
        {
            if (mark == '\0') Fault ??= $"‘{name}’ has no value: a class is written .{name}, a key {name}=…";
            items.Add(new SpanAttribute(mark switch { '.' => SpanAttributeKind.Class, '#' => SpanAttributeKind.Id, _ => SpanAttributeKind.Key }, name, "", nameStart));
            return i;
        }

        return ReadValue(text, name, i + 1, limit);
    }

    private int ReadValue(string text, string name, int start, int limit)
    {
        var i = start;
        if (i <= limit && text[i] == '"')
        {
            var value = new System.Text.StringBuilder();
            for (i++; i <= limit && text[i] != '"'; i++)
            {
                if (text[i] == '\\' && i < limit && text[i + 1] is '"' or '\\') i++;
                value.Append(text[i]);
            }

            if (i > limit) Fault ??= $"the value of ‘{name}’ has no closing quotation mark";
            items.Add(new SpanAttribute(SpanAttributeKind.Key, name, value.ToString(), start + 1));
            return i + 1;
        }

        if (i <= limit && ClosingOf(text[i]) is { } closing && text.AsSpan((i + 1)..(limit + 1)).IndexOfAny(closing) is >= 0 and var length && !text.AsSpan(i + 1, length).Contains('}'))
        {
            Fault ??= $"the quotation marks of ‘{name}=’ are not straight: write {name}=\"…\"";
            items.Add(new SpanAttribute(SpanAttributeKind.Key, name, text.Substring(i + 1, length), i + 1));
            return i + length + 2;
        }

        while (i <= limit && !char.IsWhiteSpace(text[i]) && text[i] != '}') i++;
        if (i == start) Fault ??= $"‘{name}=’ has no value";
        items.Add(new SpanAttribute(SpanAttributeKind.Key, name, text[start..i], start));
        return i;
    }
}
