using System.Buffers.Text;
using System.Text;

namespace IskraSite.Publishing.Finished;

/// <summary>
/// Reads HTML into the words that a reader sees and, when it is a page, hands its tags to the rules of pages. What stands beside the text
/// and is none of it is passed over: the numbers of blocks, the marks of printed pages, the calls of notes and the ways back from them; so is
/// what a browser hides by what HTML says of it, what stands in <c>details</c> that nobody has opened, and what the theme's styles hide.
/// </summary>
/// <param name="hiddenClasses">The classes that the styles hide, each by its hash; null: none.</param>
internal sealed class HtmlReader(IReadOnlySet<ulong>? hiddenClasses = null)
{
    private Open[] open = new Open[64];
    private int depth;

    // What opened a passage that is passed over, as a depth; 0: none.
    private int skipped;

    // The summary of closed details is seen: its depth, and what is passed over round it; 0: none is open.
    private int summary;
    private int skippedAround;

    // Whether a drawing has just ended: hidden words right behind it, in its line, say what it shows.
    private bool isDrawn;

    /// <summary>Reads a page, the words of its <c>main</c>; or a part of one, all of its words.</summary>
    /// <param name="rules">What holds the tags of a page; null for a part.</param>
    public void Read(ReadOnlySpan<byte> html, Pieces pieces, PageRules? rules = null)
    {
        (depth, skipped, summary, isDrawn) = (0, 0, 0, false);
        var isReading = rules is null;
        var tokens = new HtmlTokens(html);
        while (tokens.Next())
        {
            switch (tokens.Kind)
            {
                case TokenKind.Text:
                    if (isReading && skipped == 0) AddText(tokens.Text, pieces);
                    if (depth > 0) rules?.Text(tokens.Text, open[depth - 1].Element);
                    break;
                case TokenKind.StartTag:
                    if (tokens.Element is Element.Main) isReading = true;
                    if (isReading) Separate(tokens.Element, pieces);
                    Start(html, ref tokens, pieces, rules);
                    break;
                case TokenKind.EndTag:
                    if (isReading) Separate(tokens.Element, pieces);
                    End(html, ref tokens, pieces, rules);
                    rules?.End(tokens.Element);
                    if (tokens.Element is Element.Main && rules is not null) isReading = false;
                    break;
                case TokenKind.Doctype:
                    rules?.Doctype(tokens.Text);
                    break;
            }
        }

        pieces.Break();
        while (depth > 0 && open[depth - 1].Element.MayStayOpen()) depth--;
        if (depth > 0) rules?.NotClosed(open[depth - 1].NameIn(html));
    }

    private static void Separate(Element element, Pieces pieces)
    {
        if (element.IsInline()) pieces.Cut();
        else pieces.Break();
    }

    private void Start(ReadOnlySpan<byte> html, ref HtmlTokens tokens, Pieces pieces, PageRules? rules)
    {
        var attributes = default(TagAttributes);
        var saysDrawing = isDrawn && tokens.Element.IsInline();
        isDrawn = false;
        if (!tokens.Attributes.IsEmpty) attributes.Read(tokens.Attributes);
        if (!attributes.Id.IsEmpty && !pieces.AddId(Hash64.Of(attributes.Id))) rules?.SecondId(attributes.Id);
        rules?.Start(tokens.Element, attributes, isSeen: skipped == 0);
        if (tokens.IsSelfClosed || tokens.Element.IsVoid()) return;
        if (depth > 0 && tokens.Element.MayStayOpen() && open[depth - 1].NameIn(html).SequenceEqual(tokens.Text)) Close(pieces);
        if (depth == open.Length) Array.Resize(ref open, 2 * depth);
        var name = tokens.Position - tokens.Attributes.Length - tokens.Text.Length - 1;
        open[depth++] = new Open(tokens.Element, name, tokens.Text.Length, pieces.Last);
        if (skipped == 0 && (IsBesideText(tokens.Element, attributes) || (!saysDrawing && HasHiddenClass(attributes.Class)))) skipped = depth;
        else if (skipped > 0 && summary == 0 && skipped == depth - 1 && tokens.Element is Element.Summary && open[skipped - 1].Element is Element.Details)
            (summary, skippedAround, skipped) = (depth, skipped, 0);
    }

    private void End(ReadOnlySpan<byte> html, ref HtmlTokens tokens, Pieces pieces, PageRules? rules)
    {
        isDrawn = Ascii.EqualsIgnoreCase(tokens.Text, "svg"u8);
        if (tokens.Element.IsVoid()) return;
        var from = depth;
        while (from > 0 && !Ascii.EqualsIgnoreCase(open[from - 1].NameIn(html), tokens.Text)) from--;
        if (from == 0)
        {
            rules?.ClosesNothing(tokens.Text);
            return;
        }

        for (var inner = depth; inner > from; inner--)
        {
            if (!open[inner - 1].Element.MayStayOpen()) rules?.NotClosed(open[inner - 1].NameIn(html));
        }

        while (depth >= from) Close(pieces);
    }

    private void Close(Pieces pieces)
    {
        if (skipped == depth) skipped = 0;
        if (summary == depth) (summary, skipped) = (0, skippedAround);
        depth--;
        if (open[depth].Element is Element.Td) pieces.AddCell(open[depth].Cut);
    }

    private static bool IsBesideText(Element element, in TagAttributes attributes) =>
        element is Element.Sup or Element.Script or Element.Style or Element.Unseen || attributes.IsHidden || attributes.Role.SequenceEqual("doc-backlink"u8)
        || (element is Element.Details && !attributes.IsOpen)
        || (!attributes.Class.IsEmpty && (attributes.Class.SequenceEqual("bn"u8) || attributes.Class.SequenceEqual("pb"u8)));

    private bool HasHiddenClass(ReadOnlySpan<byte> names)
    {
        if (names.IsEmpty || hiddenClasses is null) return false;
        foreach (var name in names.SplitAny(" \t\r\n\f"u8))
        {
            if (hiddenClasses.Contains(Hash64.Of(names[name]))) return true;
        }

        return false;
    }

    private static void AddText(ReadOnlySpan<byte> text, Pieces pieces)
    {
        if (text.Length == 1 && text[0] <= ' ')
        {
            pieces.Space();
            return;
        }

        Span<byte> letters = stackalloc byte[4];
        while (text.IndexOf((byte)'&') is var at and >= 0)
        {
            pieces.Add(text[..at]);
            text = text[at..];
            var length = text.IndexOf((byte)';') + 1;
            var decoded = length is > 2 and < 12 ? Decode(text[1..(length - 1)], letters) : 0;
            pieces.Add(decoded > 0 ? letters[..decoded] : text[..1]);
            text = text[(decoded > 0 ? length : 1)..];
        }

        pieces.Add(text);
    }

    private static int Decode(ReadOnlySpan<byte> name, Span<byte> letters)
    {
        var code = 0;
        if (name[0] == '#')
        {
            var isHexadecimal = name.Length > 2 && (name[1] | 0x20) == 'x';
            var digits = name[(isHexadecimal ? 2 : 1)..];
            if (!Utf8Parser.TryParse(digits, out code, out var read, isHexadecimal ? 'x' : 'D') || read != digits.Length) return 0;
        }
        else
        {
            code = Encoding.ASCII.GetString(name) switch
            {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "apos" => '\'',
                "nbsp" => '\u00A0',
                _ => 0,
            };
        }

        return Rune.IsValid(code) && code > 0 ? new Rune(code).EncodeToUtf8(letters) : 0;
    }

    private readonly record struct Open(Element Element, int Name, int Length, int Cut)
    {
        public ReadOnlySpan<byte> NameIn(ReadOnlySpan<byte> html) => html.Slice(Name, Length);
    }
}
