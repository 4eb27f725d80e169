namespace IskraSite.Publishing.Finished;

/// <summary>What a piece of mark-up is.</summary>
internal enum TokenKind : byte
{
    End,
    Text,
    StartTag,
    EndTag,
    Comment,
    Doctype,
}

/// <summary>
/// Cuts HTML into tags and text, for finished pages: made to be quick and to share nothing with what writes them. What it cannot read (a
/// tag that is not closed) ends the page, and so is found.
/// </summary>
internal ref struct HtmlTokens(ReadOnlySpan<byte> html)
{
    private readonly ReadOnlySpan<byte> html = html;
    private int at;
    private Element raw;

    public TokenKind Kind { get; private set; }

    /// <summary>Which element a tag names.</summary>
    public Element Element { get; private set; }

    /// <summary>The name of a tag; the letters of a text, its entities as they are written.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    /// <summary>What stands in a start tag behind its name.</summary>
    public ReadOnlySpan<byte> Attributes { get; private set; }

    /// <summary>Whether a start tag says that it is its own end.</summary>
    public bool IsSelfClosed { get; private set; }

    /// <summary>Where the next piece begins.</summary>
    public readonly int Position => at;

    /// <summary>Goes to the next piece.</summary>
    public bool Next()
    {
        if (at >= html.Length) return Say(TokenKind.End, [], html.Length);
        if (raw is not Element.Other) return NextRaw();
        var rest = html[at..];
        if (rest[0] != '<' || rest.Length == 1 || !BeginsMarkup(rest[1]))
        {
            var length = rest[1..].IndexOf((byte)'<');
            return Say(TokenKind.Text, length < 0 ? rest : rest[..(length + 1)], length < 0 ? html.Length : at + length + 1);
        }

        return rest[1] switch
        {
            (byte)'/' => NextEndTag(rest),
            (byte)'!' => NextDeclaration(rest),
            (byte)'?' => NextUpTo(rest, ">"u8, TokenKind.Comment),
            _ => NextStartTag(rest),
        };
    }

    // Scripts and styles end where their own end tag begins, whatever stands in them.
    private bool NextRaw()
    {
        var rest = html[at..];
        var end = raw is Element.Script ? rest.IndexOf("</script"u8) : rest.IndexOf("</style"u8);
        raw = Element.Other;
        return end == 0 ? Next() : Say(TokenKind.Text, end < 0 ? rest : rest[..end], end < 0 ? html.Length : at + end);
    }

    private bool NextStartTag(ReadOnlySpan<byte> rest)
    {
        var name = NameLength(rest, 1);
        var close = TagEnd(rest, name);
        if (close < 0) return Say(TokenKind.Text, rest, html.Length);
        Element = Elements.Of(rest[1..name]);
        IsSelfClosed = rest[close - 1] == '/' && !EndsInBareValue(rest[name..close]);
        Attributes = rest[name..(IsSelfClosed ? close - 1 : close)];
        if (Element is Element.Script or Element.Style) raw = Element;
        return Say(TokenKind.StartTag, rest[1..name], at + close + 1);
    }

    private bool NextEndTag(ReadOnlySpan<byte> rest)
    {
        var name = NameLength(rest, 2);
        var close = rest.IndexOf((byte)'>');
        if (close < 0) return Say(TokenKind.Text, rest, html.Length);
        Element = Elements.Of(rest[2..name]);
        return Say(TokenKind.EndTag, rest[2..name], at + close + 1);
    }

    private bool NextDeclaration(ReadOnlySpan<byte> rest) =>
        rest.StartsWith("<!--"u8) ? NextUpTo(rest, "-->"u8, TokenKind.Comment) : NextUpTo(rest, ">"u8, TokenKind.Doctype);

    private bool NextUpTo(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> end, TokenKind kind)
    {
        var length = rest.IndexOf(end);
        return length < 0 ? Say(TokenKind.Text, rest, html.Length) : Say(kind, rest[..(length + end.Length)], at + length + end.Length);
    }

    private bool Say(TokenKind kind, ReadOnlySpan<byte> text, int next)
    {
        Kind = kind;
        Text = text;
        at = next;
        return kind != TokenKind.End;
    }

    // A slash at the end of a value without quotation marks belongs to the value.
    private static bool EndsInBareValue(ReadOnlySpan<byte> attributes)
    {
        var from = attributes.Length;
        while (from > 0 && attributes[from - 1] is > (byte)' ' and not ((byte)'"' or (byte)'\'')) from--;
        return attributes[from..].Contains((byte)'=');
    }

    private static bool BeginsMarkup(byte next) => char.IsAsciiLetter((char)next) || next is (byte)'/' or (byte)'!' or (byte)'?';

    private static int NameLength(ReadOnlySpan<byte> tag, int from)
    {
        while (from < tag.Length && tag[from] is > (byte)' ' and not ((byte)'>' or (byte)'/')) from++;
        return from;
    }

    // A value in quotation marks may hold the sign that ends a tag.
    private static int TagEnd(ReadOnlySpan<byte> tag, int from)
    {
        while (true)
        {
            var next = tag[from..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (next < 0) return -1;
            from += next;
            if (tag[from] == '>') return from;
            var close = tag[(from + 1)..].IndexOf(tag[from]);
            if (close < 0) return -1;
            from += close + 2;
        }
    }
}
