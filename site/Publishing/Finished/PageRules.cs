using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace IskraSite.Publishing.Finished;

/// <summary>How much a page has of its own.</summary>
internal enum PageForm
{
    /// <summary>A page of the site: scripts, styles and pictures are files beside it.</summary>
    Site,

    /// <summary>A file by itself: everything is inside it.</summary>
    Single,

    /// <summary>Served at any depth, and so with addresses from the root of its host.</summary>
    Rooted,
}

/// <summary>What every finished page keeps: it is whole, carries its policy, asks for nothing outside; its links lead somewhere.</summary>
/// <param name="links">The files and places of the build.</param>
/// <param name="directions">The languages of the edition, each with its direction.</param>
/// <param name="home">The path of the edition on its host, with a slash at both ends.</param>
/// <param name="sheets">Which style sheets a page of the site asks for; null: any.</param>
internal sealed class PageRules(
    LinkLedger links, IReadOnlyDictionary<string, string> directions, string home = "/", PageStyles? sheets = null)
{
    private readonly byte[] root = Encoding.UTF8.GetBytes(home);
    private readonly List<PageFault> faults = [];
    private readonly HashSet<ulong> targets = [];
    private readonly List<(ulong Id, bool IsInMain)> ownPlaces = [];
    private readonly List<ulong> elsewhere = [];
    private readonly List<string> sums = [];
    private readonly List<ulong> styleSheets = [];
    private byte[] lastPolicy = [];
    private byte[] folder = [];
    private string path = "";
    private ulong file;
    private PageForm form;
    private bool isInMain;
    private int policies;
    private int mains;
    private int titles;
    private string bodyClass = "";
    private bool isStyled;
    private bool isStyleSeen;
    private bool hasType;
    private bool hasSet;
    private bool isSettled;
    private bool isHasty;
    private string policy = "";

    public IReadOnlyList<PageFault> Faults => faults;

    /// <summary>The files, and the places in files, that the page leads to.</summary>
    public IReadOnlySet<ulong> Targets => targets;

    /// <summary>A page begins.</summary>
    public void Begin(string page, PageForm pageForm)
    {
        (path, form, folder, file) = (page, pageForm, Encoding.UTF8.GetBytes(page[..(page.LastIndexOf('/') + 1)]), Hash64.Of(page));
        faults.Clear();
        targets.Clear();
        ownPlaces.Clear();
        elsewhere.Clear();
        sums.Clear();
        styleSheets.Clear();
        (isInMain, hasType, hasSet, isSettled, isHasty, policy) = (false, false, false, false, false, "");
        (bodyClass, isStyled, isStyleSeen) = ("", false, false);
        policies = mains = titles = 0;
    }

    /// <summary>The page has ended.</summary>
    public void End(ReadOnlySpan<byte> html, IReadOnlyDictionary<ulong, int> ids)
    {
        if (!hasType) Whole("does not begin with <!DOCTYPE html>");
        if (!html.TrimEnd("\r\n"u8).EndsWith("</html>"u8)) Whole("does not end with </html>");
        if (!isSettled) Whole("does not say its language and direction");
        if (!hasSet) Whole("does not say that it is in UTF-8");
        if (titles != 1) Whole("has no title, or several");
        if (mains != 1) Whole("has no <main>, or several");
        if (policies == 0) Whole("does not carry its Content Security Policy");
        else if (policies > 1) Whole("carries several Content Security Policies");
        else if (isHasty) Whole("asks for files before it carries its Content Security Policy");
        if (!isStyled) Whole("has no styles");
        else if (form is not PageForm.Single && sheets?.Lacking(styleSheets, bodyClass, isOfSite: form is PageForm.Site) is { } lacking) Whole(lacking);
        if (form is PageForm.Single && policies == 1 && PagePolicy.FaultOfSingleFile(policy, sums) is { } lax) Whole(lax);
        foreach (var (place, isOfContent) in ownPlaces)
        {
            if (ids.ContainsKey(place)) continue;
            var address = AddressOf(html, path, Hash64.Of(file, place));
            faults.Add(new PageFault(FaultKind.Link, $"leads to ‘{address}’, a place that it does not have", isOfContent));
        }

        links.Add(path, elsewhere, ids);
    }

    public void Doctype(ReadOnlySpan<byte> text) => hasType |= Ascii.EqualsIgnoreCase(text, "<!doctype html>"u8);

    public void NotClosed(ReadOnlySpan<byte> name) => Whole($"does not close <{Encoding.UTF8.GetString(name)}>");

    public void ClosesNothing(ReadOnlySpan<byte> name) => Whole($"has a </{Encoding.UTF8.GetString(name)}> that closes nothing");

    public void SecondId(ReadOnlySpan<byte> id) => Whole($"has the id ‘{Encoding.UTF8.GetString(id)}’ twice");

    public void End(Element element)
    {
        if (element is Element.Main) isInMain = false;
    }

    public void Text(ReadOnlySpan<byte> text, Element element)
    {
        if (element is Element.Title && !text.Trim(" \r\n\t"u8).IsEmpty) titles++;
        if (form is not PageForm.Single || element is not (Element.Script or Element.Style)) return;
        isStyled |= element is Element.Style && isStyleSeen && !text.Trim(" \r\n\t"u8).IsEmpty;
        if (ForeignAddress.In(text) is { } foreign) Outside($"has a script or style that asks for ‘{foreign}’", Encoding.UTF8.GetBytes(foreign));
        sums.Add($"'sha256-{Convert.ToBase64String(SHA256.HashData(text))}'");
    }

    /// <param name="isSeen">Whether it stands in nothing that a browser passes over.</param>
    public void Start(Element element, in TagAttributes attributes, bool isSeen = true)
    {
        if (!attributes.Inline.IsEmpty)
            Outside($"has an attribute ‘{Decoded(attributes.Inline)}’, which its policy forbids", attributes.Inline);
        if (attributes.Others.IndexOf("//"u8) >= 0) Outside($"asks for ‘{Decoded(attributes.Others)}’", attributes.Others);
        if (!attributes.Source.IsEmpty && element is not Element.Frame) Ask(attributes.Source);
        switch (element)
        {
            case Element.Html:
                isSettled = IsSettled(Decoded(attributes.Language), Decoded(attributes.Direction));
                break;
            case Element.Main:
                (mains, isInMain) = (mains + 1, true);
                break;
            case Element.Meta:
                Meta(attributes);
                break;
            case Element.Link:
                Link(attributes, isSeen);
                break;
            case Element.Script:
                var isData = attributes.Type.SequenceEqual("application/ld+json"u8);
                if (form is not PageForm.Single && attributes.Source.IsEmpty && !isData)
                    Outside("has a script inside it, which its policy forbids", "<script>"u8);
                break;
            case Element.Body:
                bodyClass = Decoded(attributes.Class);
                break;
            case Element.Style:
                isStyleSeen = isSeen && IsForScreens(attributes.Media);
                isStyled |= form is not PageForm.Single;
                if (form is not PageForm.Single) Outside("has a style sheet inside it, which its policy forbids", "<style>"u8);
                break;
            case Element.Base or Element.Frame:
                var address = attributes.Source.IsEmpty ? attributes.Href : attributes.Source;
                Outside("has an element that takes it, or a part of it, elsewhere", address);
                break;
            case Element.Use or Element.Image when !attributes.Href.IsEmpty && attributes.Href[0] != '#':
                Ask(attributes.Href);
                break;
            case Element.A or Element.Area when !attributes.Href.IsEmpty:
                Lead(attributes.Href);
                break;
        }
    }

    // A page below the folder of a language is in that language.
    private bool IsSettled(string language, string direction)
    {
        var first = path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];
        return directions.GetValueOrDefault(language) == direction && (language == first || !directions.ContainsKey(first));
    }

    private void Meta(in TagAttributes attributes)
    {
        if (!attributes.CharacterSet.IsEmpty) hasSet = Ascii.EqualsIgnoreCase(attributes.CharacterSet, "utf-8"u8);
        if (attributes.HttpEquivalent.IsEmpty) return;
        if (Ascii.EqualsIgnoreCase(attributes.HttpEquivalent, "refresh"u8)) Outside("sends its readers elsewhere", attributes.Content);
        if (!Ascii.EqualsIgnoreCase(attributes.HttpEquivalent, "content-security-policy"u8)) return;
        policies++;
        if (form is PageForm.Single) policy = Decoded(attributes.Content);
        else if (!attributes.Content.SequenceEqual(lastPolicy)) ReadPolicy(attributes.Content);
    }

    // The policy of thousands of pages is the same.
    private void ReadPolicy(ReadOnlySpan<byte> content)
    {
        if (PagePolicy.FaultOfSite(Decoded(content)) is { } lax) Whole(lax);
        else lastPolicy = content.ToArray();
    }

    private void Link(in TagAttributes attributes, bool isSeen)
    {
        if (attributes.Href.IsEmpty) return;
        var relation = attributes.Relation;
        if (relation.SequenceEqual("canonical"u8) || relation.StartsWith("schema."u8)) return;
        if (isSeen && relation.SequenceEqual("stylesheet"u8) && IsForScreens(attributes.Media))
        {
            isStyled = true;
            styleSheets.Add(FileOf(attributes.Href));
        }

        if (IsOnlyOffered(relation)) Lead(attributes.Href);
        else Ask(attributes.Href);
    }

    // On every screen, whatever its size; what says nothing holds on all media (HTML, 4.2.4).
    private static bool IsForScreens(ReadOnlySpan<byte> media)
    {
        if (media.Trim(" \r\n\t"u8).IsEmpty) return true;
        foreach (var query in media.Split((byte)','))
        {
            var medium = media[query].Trim(" \r\n\t"u8);
            if (Ascii.EqualsIgnoreCase(medium, "screen"u8) || Ascii.EqualsIgnoreCase(medium, "all"u8)) return true;
        }

        return false;
    }

    private static bool IsOnlyOffered(ReadOnlySpan<byte> relation) =>
        relation.SequenceEqual("alternate"u8) || relation.SequenceEqual("license"u8)
        || relation.SequenceEqual("prev"u8) || relation.SequenceEqual("next"u8);

    /// <summary>How a page names a place of a file, found again from its hash.</summary>
    public static string AddressOf(ReadOnlySpan<byte> html, string page, ulong place)
    {
        var folder = Encoding.UTF8.GetBytes(page[..(page.LastIndexOf('/') + 1)]);
        var tokens = new HtmlTokens(html);
        while (tokens.Next())
        {
            if (tokens.Kind is not TokenKind.StartTag) continue;
            var attributes = default(TagAttributes);
            attributes.Read(tokens.Attributes);
            var address = attributes.Href;
            if (address.IndexOf((byte)'#') is not (>= 0 and var hash)) continue;
            var to = hash == 0 ? Hash64.Of(page) : Resolve(folder, address[..hash]);
            if (Hash64.Of(to, Hash64.Of(address[(hash + 1)..])) == place) return Decoded(address);
        }

        return "#";
    }

    // What a browser fetches by itself.
    private void Ask(ReadOnlySpan<byte> address)
    {
        if (form is PageForm.Single && address.StartsWith("data:"u8)) return;
        isHasty |= policies == 0;
        if (form is PageForm.Single || HasScheme(address) || address.StartsWith("//"u8)) Outside($"asks for ‘{Decoded(address)}’", address);
        else Find(address);
    }

    // Where a reader may go.
    private void Lead(ReadOnlySpan<byte> address)
    {
        if (!HasScheme(address)) Find(address);
        else if (!IsOfTheWeb(address)) Outside($"has a link to ‘{Decoded(address)}’, which is no address of the web", address);
    }

    private static bool IsOfTheWeb(ReadOnlySpan<byte> address) =>
        address.StartsWith("https://"u8) || address.StartsWith("http://"u8)
        || address.StartsWith("mailto:"u8) || address.StartsWith("tel:"u8);

    private void Find(ReadOnlySpan<byte> address)
    {
        var hash = address.IndexOf((byte)'#');
        var place = hash < 0 ? [] : address[(hash + 1)..];
        var target = hash < 0 ? address : address[..hash];
        var to = FileOf(target);
        if (!target.IsEmpty && !links.IsMade(to))
        {
            Add(FaultKind.Link, $"leads to ‘{Decoded(address)}’, which is not made", address);
            return;
        }

        if (to != file) targets.Add(to);
        if (place.IsEmpty) return;
        var id = place.Contains((byte)'%') ? Hash64.Of(Uri.UnescapeDataString(Decoded(place))) : Hash64.Of(place);
        var there = Hash64.Of(to, id);
        if (to == file) ownPlaces.Add((id, isInMain));
        else if (targets.Add(there)) elsewhere.Add(there);
    }

    private ulong FileOf(ReadOnlySpan<byte> target)
    {
        if (target.IndexOf((byte)'?') is var query and >= 0) target = target[..query];
        return target.IsEmpty ? file : form is PageForm.Rooted && target.StartsWith(root) ? Resolve([], target[root.Length..]) : Resolve(folder, target);
    }

    /// <summary>The file that an address leads to.</summary>
    /// <param name="up">The folder of the file that has it, with a slash at its end.</param>
    public static ulong Resolve(ReadOnlySpan<byte> up, ReadOnlySpan<byte> target)
    {
        if (target.Contains((byte)'%')) target = Encoding.UTF8.GetBytes(Uri.UnescapeDataString(Decoded(target)));
        while (!target.IsEmpty)
        {
            if (target.StartsWith("../"u8))
            {
                if (up.IsEmpty) return 0;
                up = up[..(up[..^1].LastIndexOf((byte)'/') + 1)];
                target = target[3..];
            }
            else if (target.StartsWith("./"u8))
            {
                target = target[2..];
            }
            else
            {
                break;
            }
        }

        var length = up.Length + target.Length;
        Span<byte> whole = length <= 512 ? stackalloc byte[length] : new byte[length];
        up.CopyTo(whole);
        target.CopyTo(whole[up.Length..]);
        return Hash64.Of(whole);
    }

    private static bool HasScheme(ReadOnlySpan<byte> address)
    {
        var end = address.IndexOfAny((byte)':', (byte)'/', (byte)'#');
        return end > 0 && address[end] == ':';
    }

    private void Whole(string said) => Add(FaultKind.Whole, said);

    private void Outside(string said, ReadOnlySpan<byte> literal) => Add(FaultKind.Outside, said, literal);

    private void Add(FaultKind kind, string said, ReadOnlySpan<byte> literal = default) =>
        faults.Add(new PageFault(kind, said, isInMain, literal.IsEmpty ? null : Encoding.UTF8.GetString(literal)));

    private static string Decoded(ReadOnlySpan<byte> text) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(text));
}
