using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Sources;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using Inline = IskraSite.Editions.Model.Inline;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace IskraSite.Editions.Markup;

/// <summary>Markdig's inlines → the edition's inlines, with their extents in the file.</summary>
/// <param name="origin">Where the parsed text begins in it.</param>
/// <param name="language">The code of the language that the text is in.</param>
internal sealed class InlineMapper(SourceText file, int origin, string language, DiagnosticBag bag)
{
    private readonly HashSet<char> arabic = [];
    private int foreign;

    /// <summary>The code of the language that the text is in.</summary>
    public string Language => language;

    /// <summary>Finds signs that take no effect.</summary>
    public SlipFinder Slips { get; } = new(file.Text, (start, length, message, help) => bag.Add(Codes.Markup.NoEffect, file.Locate(start, length), message, help));

    /// <summary>A Markdig span as an extent of the file.</summary>
    public Extent ExtentOf(SourceSpan span) => new(origin + span.Start, Math.Max(0, span.Length));

    /// <summary>Says a finding about a stretch of the file.</summary>
    public void Report(DiagnosticCode code, Extent extent, string message, string? help) => bag.Add(code, file.Locate(extent.Start, extent.Length), message, help);

    /// <summary>Maps what a container holds.</summary>
    public IReadOnlyList<Inline> Map(ContainerInline? container)
    {
        if (container is null) return [];
        var mapped = new List<Inline>();
        foreach (var inline in container)
        {
            if (inline is DelimiterInline sign) mapped.AddRange(MapLeft(sign));
            else if (Map(inline) is { } one) mapped.Add(one);
        }

        return mapped;
    }

    private Inline? Map(Markdig.Syntax.Inlines.Inline inline)
    {
        var extent = ExtentOf(inline.Span);
        switch (inline)
        {
            case LiteralInline literal:
                CheckBrackets(literal);
                CheckSigns(literal);
                return literal.Content.IsEmpty ? null : MapWords(literal);
            case HtmlEntityInline entity:
                var named = entity.Transcoded.ToString();
                ControlCharacters.ReportBroughtIn(named, "a reference", file, extent, bag);
                return new TextRun(extent, named);
            case LineBreakInline lineBreak:
                return new LineBreak(extent, lineBreak.IsHard);
            case EmphasisInline emphasis:
                if (emphasis.DelimiterCount >= 2 && emphasis.FindParentOfType<EmphasisInline>().Any(outer => outer != emphasis && outer.DelimiterCount == emphasis.DelimiterCount))
                    Report(Codes.Markup.NoEffect, extent, "this emphasis stands within another of its kind: one was not closed where it was meant", "leave a space behind the word that each ends with, or put the punctuation outside");
                return new Emphasis(extent, emphasis.DelimiterCount >= 2, Map(emphasis));
            case CodeInline code:
                return new CodeSpan(extent, code.Content);
            case SpanInline span:
                var isForeign = span.Attributes.Items.Any(attribute => attribute is { Kind: SpanAttributeKind.Key, Name: "lang" }) ? 1 : 0;
                foreign += isForeign;
                var meaning = SpanMeaning.Of(span, extent, origin, this);
                foreign -= isForeign;
                return meaning;
            case FootnoteLink { IsBackLink: false } call:
                return new FootnoteCall(extent, call.Footnote.Order);
            case FootnoteLink:
                return null;
            case LinkInline { IsImage: false } link:
                if (!string.IsNullOrEmpty(link.Title)) Report(Codes.Markup.Unsupported, extent, "the title of this link is shown nowhere", "say it in the words of the link");
                return MapLink(link.Url ?? "", extent, Map(link));
            case AutolinkInline automatic:
                return MapLink(automatic.IsEmail ? "mailto:" + automatic.Url : automatic.Url, extent, [new TextRun(new Extent(extent.Start + 1, automatic.Url.Length), automatic.Url)]);
            case HtmlInline:
                Report(Codes.Markup.RawHtml, extent, "this is HTML, and a text holds none", "take it away; for a sign < that is meant write &lt;");
                return null;
            case LinkInline:
                Report(Codes.Markup.Unsupported, extent, "a picture has no place in a printed text of this edition", null);
                return null;
            default:
                Report(Codes.Markup.Unsupported, extent, "this piece of Markdown has no meaning in the edition", null);
                return null;
        }
    }

    // A sign that opens and is never closed holds what follows it; it is a sign like any other, and a bracket is a fault.
    private List<Inline> MapLeft(DelimiterInline sign)
    {
        var words = sign.ToLiteral();
        var extent = new Extent(origin + sign.Span.Start, words.Length);
        if (sign is LinkDelimiterInline) ReportBracket('[', extent.Start);
        else Slips.Words(extent.Start, words);
        return [new TextRun(extent, words), .. Map(sign)];
    }

    // Markdig trims the words of table cells and leaves their place as it was.
    private TextRun MapWords(LiteralInline literal)
    {
        var words = literal.Content.ToString();
        var start = origin + literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        while (start < file.Text.Length && file.Text[start] != words[0] && char.IsWhiteSpace(file.Text[start])) start++;
        CheckLetters(words, start);
        return new TextRun(new Extent(start, words.Length), words);
    }

    // They look like Persian letters in most fonts; each is said once a text.
    private void CheckLetters(string words, int start)
    {
        if (foreign > 0 || !LanguageTag.IsPersian(language)) return;
        for (var i = words.AsSpan().IndexOfAny("\u064A\u0649\u0643"); i >= 0 && i < words.Length; i++)
        {
            if (Letters.ToPersian(words[i]) is var persian && persian != words[i] && arabic.Add(words[i]))
                Report(Codes.Files.OtherForm, new Extent(start + i, 1), $"here stands the Arabic ‘{words[i]}’ for the Persian ‘{persian}’", "type it anew, wherever it stands in this text; words in another language are marked [words]{lang=ar}");
        }
    }

    private Link MapLink(string address, Extent extent, IReadOnlyList<Inline> content)
    {
        if (ControlCharacters.AreIn(address) || address.AsSpan().IndexOfAny("\t\n\r") >= 0)
            Report(Codes.Markup.Address, extent, "a control character is in the address of this link", "write the address again, letter by letter");
        var colon = address.AsSpan().IndexOfAny(":/?#");
        var scheme = colon > 0 && address[colon] == ':' ? address[..colon].ToLowerInvariant() : null;
        if (scheme is not (null or "http" or "https" or "mailto") || address.StartsWith("//", StringComparison.Ordinal) || address.Contains('\\', StringComparison.Ordinal))
            Report(Codes.Markup.Address, extent, $"‘{address}’ is not an address that a text may link to", "use https://…, or the name of a text or page");
        return new Link(extent, address, content);
    }

    // What is left of a bracket after parsing was meant as a span and is not one.
    private void CheckBrackets(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        for (var i = literal.IsFirstCharacterEscaped ? 1 : 0; i < text.Length; i++)
        {
            if (text[i] is not ('[' or ']')) continue;
            var offset = origin + literal.Span.Start + i;
            var after = file.Text.AsSpan(Math.Min(file.Text.Length, offset + 1)).TrimStart();
            var detached = text[i] == ']' && after.StartsWith("{") && file.Text[offset + 1] != '{';
            if (detached) Report(Codes.Markup.Detached, new Extent(offset, 1), "the braces of this span do not follow its bracket at once", "take the space between ] and { away");
            else ReportBracket(text[i], offset);
        }
    }

    private void CheckSigns(LiteralInline literal)
    {
        var skipped = literal.IsFirstCharacterEscaped ? 1 : 0;
        if (literal.Content.AsSpan() is { Length: > 0 } words && words.Length > skipped) Slips.Words(origin + literal.Span.Start + (2 * skipped), words[skipped..]);
    }

    private void ReportBracket(char bracket, int offset) => Report(
        Codes.Markup.Unclosed, new Extent(offset, 1), $"this bracket ‘{bracket}’ belongs to no span", "write [reading]{…}; for a bracket that is meant write \\[ or \\]");
}
