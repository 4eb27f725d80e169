using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;

namespace IskraSite.Publishing.Finished;

/// <summary>The elements that a reader of pages tells apart; every other is <see cref="Other"/>.</summary>
internal enum Element : byte
{
    Other,
    Html,
    Head,
    Body,
    Main,
    Title,
    Meta,
    Link,
    Base,
    Script,
    Style,
    A,
    Area,
    Img,
    Image,
    Use,
    Source,
    Video,
    Audio,
    Track,
    Frame,
    Form,
    Details,
    Summary,
    Sup,
    Td,
    Ends,
    Inline,
    Unseen,
    Void,
}

/// <summary>Which element a name is.</summary>
internal static class Elements
{
    private static readonly FrozenDictionary<ulong, Element> ByName = Make(
        (Element.Html, "html"),
        (Element.Head, "head"),
        (Element.Body, "body"),
        (Element.Main, "main"),
        (Element.Title, "title"),
        (Element.Meta, "meta"),
        (Element.Link, "link"),
        (Element.Base, "base"),
        (Element.Script, "script"),
        (Element.Style, "style"),
        (Element.A, "a"),
        (Element.Area, "area"),
        (Element.Img, "img"),
        (Element.Image, "image"),
        (Element.Use, "use"),
        (Element.Source, "source"),
        (Element.Video, "video"),
        (Element.Audio, "audio"),
        (Element.Track, "track"),
        (Element.Frame, "iframe frame frameset object embed applet portal"),
        (Element.Form, "form"),
        (Element.Details, "details"),
        (Element.Summary, "summary"),
        (Element.Sup, "sup"),
        (Element.Td, "td"),
        (Element.Ends, "li p dt dd tr th option tbody thead tfoot colgroup rt rp"),
        (Element.Inline, "abbr b bdi bdo cite code data del dfn em i ins kbd mark q ruby s samp small span strong sub time u var"),
        (Element.Unseen, "template textarea noscript datalist dialog canvas xmp noembed noframes"),
        (Element.Void, "br col hr input wbr param"));

    /// <summary>The element with a name.</summary>
    public static Element Of(ReadOnlySpan<byte> name) => ByName.GetValueOrDefault(KeyOf(name));

    /// <summary>Whether an element has no content and no end tag.</summary>
    public static bool IsVoid(this Element element) =>
        element is Element.Void or Element.Meta or Element.Link or Element.Base
            or Element.Area or Element.Img or Element.Source or Element.Track;

    /// <summary>Whether an element stands inside running text, so that words reach across its tags.</summary>
    public static bool IsInline(this Element element) => element is Element.Inline or Element.A or Element.Sup;

    /// <summary>Whether an element may be left without its end tag.</summary>
    public static bool MayStayOpen(this Element element) =>
        element is Element.Ends or Element.Td or Element.Body or Element.Html or Element.Head;

    // The first eight letters, in lower case; no two of the names share them, but for those that are one element here.
    private static ulong KeyOf(ReadOnlySpan<byte> name)
    {
        const ulong LowerCase = 0x2020_2020_2020_2020;
        if (name.Length >= 8) return BinaryPrimitives.ReadUInt64LittleEndian(name) | LowerCase;
        var key = 0UL;
        for (var i = 0; i < name.Length; i++) key |= (ulong)(name[i] | 0x20) << (8 * i);
        return key;
    }

    private static FrozenDictionary<ulong, Element> Make(params ReadOnlySpan<(Element Element, string Names)> elements)
    {
        var byName = new Dictionary<ulong, Element>();
        foreach (var (element, names) in elements)
        {
            foreach (var name in names.Split(' ')) byName.Add(KeyOf(Encoding.ASCII.GetBytes(name)), element);
        }

        return byName.ToFrozenDictionary();
    }
}
