using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace IskraSite.Outputs.Books.Pdf;

/// <summary>
/// A PDF as Chromium prints it: its dictionaries stand uncompressed, and a table says where each object begins (ISO 32000-1, §7.5.4). Read are the pages that its named
/// destinations are on; set are the titles of its bookmarks, in an update that is appended (§7.5.6). Chromium makes a title of what it has drawn, line by line and from left to
/// right: between two lines it loses the space, a number in a Persian heading comes first, and what was drawn again after a break stands there twice.
/// </summary>
internal sealed partial class PrintedPdf
{
    private readonly byte[] bytes;
    private readonly string text;
    private readonly long table;
    private readonly List<long> offsets = [];
    private readonly string catalogue;

    /// <summary>Reads a PDF.</summary>
    /// <exception cref="BrowserException">It is not as Chromium writes it.</exception>
    public PrintedPdf(byte[] bytes)
    {
        this.bytes = bytes;
        text = Encoding.Latin1.GetString(bytes);
        var start = StartOfTable().Match(text);
        if (!start.Success) throw Unknown("no table of its objects");
        table = Number(start.Groups[1]);
        var head = TableHead().Match(text, (int)table);
        if (!head.Success) throw Unknown("a table of its objects");
        for (var i = 0; i < Number(head.Groups[1]); i++) offsets.Add(long.Parse(text.AsSpan(head.Index + head.Length + (20 * i), 10), NumberStyles.None, CultureInfo.InvariantCulture));
        catalogue = Dictionary(Reference(text[head.Index..], "Root") ?? throw Unknown("no catalogue"));
        Pages = ReadPages();
    }

    /// <summary>The name of each destination, and the page that it is on, from 1.</summary>
    public IReadOnlyDictionary<string, int> Pages { get; }

    /// <summary>The document with the words of its headings as titles of the bookmarks. A bookmark that has other letters than every heading still to come keeps its title.</summary>
    /// <param name="headings">The words of each heading, in the order of the document.</param>
    public byte[] WithTitles(IReadOnlyList<string> headings)
    {
        var (updates, next) = (new SortedDictionary<int, string>(), 0);
        foreach (var (bookmark, dictionary) in Bookmarks())
        {
            var title = Title().Match(dictionary);
            var drawn = Letters(TextOf(title));
            var found = Enumerable.Range(next, headings.Count - next).FirstOrDefault(i => IsOf(Letters(headings[i]), drawn), -1);
            if (found < 0) continue;
            next = found + 1;
            updates[bookmark] = $"{dictionary[..title.Index]}/Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(headings[found]))}>{dictionary[(title.Index + title.Length)..]}";
        }

        return updates.Count == 0 ? bytes : [.. bytes, .. Encoding.Latin1.GetBytes(Update(updates))];
    }

    private string Update(SortedDictionary<int, string> updates)
    {
        var (update, entries) = (new StringBuilder(), new StringBuilder("xref\n"));
        foreach (var (number, dictionary) in updates)
        {
            entries.Append(CultureInfo.InvariantCulture, $"{number} 1\n{bytes.Length + update.Length:0000000000} 00000 n \n");
            update.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{dictionary}endobj\n");
        }

        var trailer = Trailer().Match(text, (int)table);
        var start = bytes.Length + update.Length;
        return update.Append(entries).Append(CultureInfo.InvariantCulture, $"trailer\n{trailer.Groups[1].Value}\n/Prev {table}>>\nstartxref\n{start}\n%%EOF\n").ToString();
    }

    private Dictionary<string, int> ReadPages()
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        if (Reference(catalogue, "Dests") is not { } destinations || Reference(catalogue, "Pages") is not { } root) return pages;
        var order = PagesUnder(root).Select((page, i) => (page, i)).ToDictionary(entry => entry.page, entry => entry.i + 1);
        foreach (Match destination in Destination().Matches(Dictionary(destinations)))
        {
            if (order.TryGetValue((int)Number(destination.Groups[2]), out var page)) pages[destination.Groups[1].Value] = page;
        }

        return pages;
    }

    private IEnumerable<int> PagesUnder(int node)
    {
        var kids = Kids().Match(Dictionary(node));
        return kids.Success ? References().Matches(kids.Groups[1].Value).SelectMany(kid => PagesUnder((int)Number(kid.Groups[1]))) : [node];
    }

    private IEnumerable<(int Number, string Dictionary)> Bookmarks()
    {
        var open = new Stack<int>();
        if (Reference(catalogue, "Outlines") is { } outlines && Reference(Dictionary(outlines), "First") is { } first) open.Push(first);
        while (open.TryPop(out var bookmark))
        {
            var dictionary = Dictionary(bookmark);
            if (Reference(dictionary, "Next") is { } next) open.Push(next);
            if (Reference(dictionary, "First") is { } inner) open.Push(inner);
            yield return (bookmark, dictionary);
        }
    }

    // What stands between the words «obj» and «endobj».
    private string Dictionary(int number)
    {
        if (number >= offsets.Count || offsets[number] >= text.Length) throw Unknown($"no object {number}");
        var start = text.IndexOf("obj\n", (int)offsets[number], StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf("endobj", start, StringComparison.Ordinal);
        return end < 0 ? throw Unknown($"no object {number}") : text[(start + 4)..end];
    }

    private static int? Reference(string dictionary, string key) =>
        Regex.Match(dictionary, $@"/{key} (\d+) 0 R", RegexOptions.CultureInvariant) is { Success: true } found ? (int)Number(found.Groups[1]) : null;

    private static long Number(Capture digits) => long.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // Strings are Latin letters in brackets, or UTF-16 in hexadecimal digits (§7.9.2).
    private static string TextOf(Match title) => title.Groups[2].Success
        ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(title.Groups[2].ValueSpan))
        : title.Groups[1].Value.Replace("\\", "", StringComparison.Ordinal);

    // Once or several times.
    private static bool IsOf(string letters, string drawn) =>
        letters.Length > 0 && drawn.Length % letters.Length == 0 && drawn == string.Concat(letters.SelectMany(c => Enumerable.Repeat(c, drawn.Length / letters.Length)));

    private static string Letters(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)).Order());

    private static BrowserException Unknown(string what) => new($"the PDF has {what} of the known form");

    [GeneratedRegex(@"startxref\s+(\d+)\s+%%EOF\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"\Gxref\n0 (\d+)\n", RegexOptions.CultureInvariant)]
    private static partial Regex TableHead();

    [GeneratedRegex(@"trailer\s+(<<.*?)>>\s+startxref", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Trailer();

    [GeneratedRegex(@"/Kids \[([^\]]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex References();

    [GeneratedRegex(@"/([^\s/\[\]<>()]+) \[(\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Destination();

    [GeneratedRegex(@"/Title (?:\(((?:[^()\\]|\\.)*)\)|<FEFF([0-9A-F]*)>)", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
