using System.Buffers;

namespace IskraSite.Rendering.Templates;

/// <summary>
/// Goes through what a template wrote from its beginning to its end, round the values in it, and knows where a browser shows words: not
/// inside tags and comments, nor in elements that are hidden by what HTML says of them (HTML, 15.3.1, and the attribute <c>hidden</c>).
/// </summary>
internal ref struct VisibleMarkup(ReadOnlySpan<char> page)
{
    // What begins all that hides, whatever case it is in.
    private static readonly SearchValues<string> MayHide = SearchValues.Create(
        [
            "hidden", "<!--", "<template", "<noscript", "<datalist", "<dialog", "<object", "<video", "<audio", "<canvas", "<defs", "<symbol",
            "<desc", "<script", "<style", "<textarea", "<xmp", "<iframe", "<noembed", "<noframes",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private readonly ReadOnlySpan<char> page = page;
    private int at;

    // The element that hides what stands here, and how many of its name are open in it.
    private ReadOnlySpan<char> hiding;
    private int depth;

    // An element in which no tag is read, until its end tag.
    private ReadOnlySpan<char> raw;

    /// <summary>Whether a value is seen. To be asked of one after the other.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    public bool IsVisible(int from, int to)
    {
        if (at > from) return false;
        if (depth == 0 && raw.IsEmpty && !page[at..from].ContainsAny(MayHide))
        {
            // Nearly everywhere only this counts: whether a tag is open. Then its beginning is kept.
            var last = page[at..from].LastIndexOfAny('<', '>');
            var isInTag = last >= 0 && page[at + last] == '<';
            at = isInTag ? at + last : to;
            return !isInTag;
        }

        while (at <= from && Next(from))
        {
        }

        if (at > from) return false;
        at = to;
        return depth == 0 && raw.IsEmpty;
    }

    // Goes over the next tag, if one begins before a place.
    private bool Next(int before)
    {
        var rest = page[at..before];
        if (!raw.IsEmpty)
        {
            var end = raw.Length > 0 ? IndexOfEnd(rest) : -1;
            if (end < 0) return false;
            at += end;
            raw = [];
            rest = page[at..before];
        }

        var open = rest.IndexOf('<');
        if (open < 0) return false;
        at += open;
        rest = page[at..];
        if (rest.StartsWith("<!--"))
        {
            var end = rest.IndexOf("-->");
            at = end < 0 ? page.Length : at + end + 3;
            return true;
        }

        var length = TagLength(rest);
        Read(rest[..length]);
        at += length;
        return true;
    }

    private readonly int IndexOfEnd(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOf("</") is var end and >= 0; from += end + 2)
        {
            if (text[(from + end + 2)..].StartsWith(raw, StringComparison.OrdinalIgnoreCase)) return from + end;
        }

        return -1;
    }

    private void Read(ReadOnlySpan<char> tag)
    {
        var isEnd = tag.Length > 1 && tag[1] == '/';
        if (isEnd && depth == 0) return;
        var name = tag[(isEnd ? 2 : 1)..];
        var length = name.IndexOfAny(NameEnds);
        var attributes = length < 0 ? [] : name[length..];
        name = length < 0 ? name : name[..length];
        if (depth > 0)
        {
            if (name.Equals(hiding, StringComparison.OrdinalIgnoreCase)) depth += isEnd ? -1 : 1;
        }
        else if (!isEnd && !tag.EndsWith("/>") && !IsVoid(name) && (IsHidden(name) || HasHidden(attributes)))
        {
            hiding = name;
            depth = 1;
        }

        if (!isEnd && name is "script" or "style" or "textarea" or "xmp" or "iframe" or "noembed" or "noframes") raw = name;
    }

    private static bool IsHidden(ReadOnlySpan<char> name) =>
        name is "template" or "noscript" or "datalist" or "dialog" or "object" or "video" or "audio" or "canvas" or "defs" or "symbol" or "desc";

    private static bool IsVoid(ReadOnlySpan<char> name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";

    // The name of an attribute stands behind white space, and in no value.
    private static bool HasHidden(ReadOnlySpan<char> attributes)
    {
        const string Hidden = "hidden";
        if (attributes.IndexOf(Hidden, StringComparison.OrdinalIgnoreCase) < 0) return false;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is '"' or '\'')
            {
                var end = attributes[(i + 1)..].IndexOf(attributes[i]);
                if (end < 0) return false;
                i += end + 1;
            }
            else if (char.IsWhiteSpace(attributes[i]) && attributes[(i + 1)..].StartsWith(Hidden, StringComparison.OrdinalIgnoreCase))
            {
                var after = i + 1 + Hidden.Length;
                if (after == attributes.Length || attributes[after] is ' ' or '\t' or '\r' or '\n' or '=' or '/' or '>') return true;
            }
        }

        return false;
    }

    // A value in quotation marks may hold the sign that ends a tag.
    private static int TagLength(ReadOnlySpan<char> tag)
    {
        for (var from = 1; tag[from..].IndexOfAny('>', '"', '\'') is var next and >= 0;)
        {
            from += next;
            if (tag[from] == '>') return from + 1;
            var close = tag[(from + 1)..].IndexOf(tag[from]);
            if (close < 0) break;
            from += close + 2;
        }

        return tag.Length;
    }
}
