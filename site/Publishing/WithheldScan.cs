using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;

namespace IskraSite.Publishing;

/// <summary>
/// Looks through every file that is written, archives included, for what is withheld: the ids of supporters, their words in any language, the names that the
/// editors identify them with; the addresses of texts and runs of their words. Words that another supporter of the edition has too, or another text, a note
/// or page of the editors among them, give nobody away and are passed over.
/// </summary>
internal sealed partial class WithheldScan
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly IReadOnlyList<WithheldTrace> traces;
    private readonly ILookup<char, string> phrases;
    private readonly SearchValues<string> anyPhrase;
    private readonly ConcurrentBag<(WithheldTrace Trace, string Path, IReadOnlyList<string> Words, bool IsAddress)> seen = [];

    /// <summary>Watches for what an edition withholds.</summary>
    /// <param name="edition">The edition, with what is withheld.</param>
    /// <param name="reader">Reads the bodies of withheld texts.</param>
    public WithheldScan(Edition edition, BodyReader reader)
    {
        traces = WithheldTrace.In(edition, reader);
        var all = traces.SelectMany(trace => trace.Phrases).Distinct().ToList();
        phrases = all.ToLookup(phrase => phrase[0]);
        anyPhrase = SearchValues.Create([.. all], StringComparison.Ordinal);
    }

    /// <summary>How many files have been seen to have something of it.</summary>
    public int Sights => seen.Count;

    /// <summary>Looks at a file; finds nothing when nothing is withheld.</summary>
    public void Scan(string path, ReadOnlySpan<byte> content)
    {
        if (traces.Count == 0) return;
        if (content.StartsWith("PK\u0003\u0004"u8)) ScanArchive(path, content.ToArray());
        else Scan(path, TextOf(content) ?? "");
    }

    /// <summary>Says what was seen; at the end, since a finding would stop the rooms that are still to write.</summary>
    /// <param name="edition">The edition as readers see it.</param>
    /// <param name="reader">Reads its texts, if words of a withheld text were seen: they may be theirs too.</param>
    public void Report(Edition edition, BodyReader reader, DiagnosticBag bag)
    {
        var published = new Lazy<string>(() => string.Join('|', WordsIn(edition, reader).Select(FoldedWords.Of)));
        var sights = seen.Select(sight => (sight.Trace, sight.Path, Words: sight.Words.FirstOrDefault(words => sight.IsAddress || !sight.Trace.IsText || !published.Value.Contains(words, StringComparison.Ordinal))))
            .Where(sight => sight.Words is not null).ToList();

        // An archive repeats the files that stand beside it.
        var loose = sights.Where(sight => !IsInArchive(sight.Path)).Select(sight => sight.Trace).ToHashSet();
        foreach (var (trace, path, words) in sights.Where(sight => !IsInArchive(sight.Path) || !loose.Contains(sight.Trace)))
            bag.Add(trace.Code, trace.Place, $"‘{trace.Name}’ is withheld, and {path} has «{words}»", $"take its {(trace.IsText ? "address and words" : "name")} out of the text or form that this file is made from");

        static bool IsInArchive(string path) => path.Contains(", ", StringComparison.Ordinal);
    }

    private static IEnumerable<string> WordsIn(Edition edition, BodyReader reader)
    {
        var annexes = edition.Issues.Select(issue => issue.Supporters).OfType<SupporterList>().SelectMany(annex => annex.Pieces);
        return edition.AllTexts.SelectMany(text => WithheldTrace.WordsOf(text, reader))
            .Concat(annexes.SelectMany(piece => piece.Content.Values.Values).Select(ReadingText.Of))
            .Concat(edition.Authorities.All.SelectMany(entity => entity.Name.All.Concat(entity.OtherNames.Values.SelectMany(names => names)).Concat(entity.About.All)));
    }

    private void ScanArchive(string path, byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        foreach (var entry in archive.Entries)
        {
            using var from = entry.Open();
            using var to = new MemoryStream();
            from.CopyTo(to);
            Scan($"{path}, {entry.FullName}", to.ToArray());
        }
    }

    private void Scan(string path, string text)
    {
        text = WebUtility.HtmlDecode(JsonEscape().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString()));
        var found = PhrasesIn(FoldedWords.Of(text));
        found.UnionWith(PhrasesIn(FoldedWords.Of(Tag().Replace(InlineTag().Replace(text, ""), "|"))));
        foreach (var trace in traces)
        {
            if (AddressIn(path, text, trace) is { } address) seen.Add((trace, path, [address], true));
            else if (found.Count > 0 && trace.Phrases.Where(found.Contains).ToList() is { Count: > 0 } words) seen.Add((trace, path, words, false));
        }
    }

    private static string? AddressIn(string path, string text, WithheldTrace trace)
    {
        var match = trace.Address.Match(path);
        if (!match.Success) match = trace.Address.Match(text);
        if (!match.Success && trace.AtHome is { } home && home.Files.IsMatch(path))
        {
            match = home.Address.Match(path);
            if (!match.Success) match = home.Address.Match(text);
        }

        return match.Success ? match.Value : null;
    }

    private HashSet<string> PhrasesIn(string words)
    {
        var found = new HashSet<string>();
        for (var at = 0; words.AsSpan(at).IndexOfAny(anyPhrase) is var next and >= 0; at += next + 1)
        {
            foreach (var phrase in phrases[words[at + next]].Where(phrase => words.AsSpan(at + next).StartsWith(phrase, StringComparison.Ordinal))) found.Add(phrase);
        }

        return found;
    }

    private static string? TextOf(ReadOnlySpan<byte> content)
    {
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex JsonEscape();

    [GeneratedRegex(@"</?(a|abbr|b|bdi|cite|corr|del|em|i|ins|mark|orgName|persName|placeName|q|rs|small|span|strong|sub|sup|time|unclear|w)\b[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex InlineTag();

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
