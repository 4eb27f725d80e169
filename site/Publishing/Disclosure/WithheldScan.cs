using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Sources;

namespace IskraSite.Publishing.Disclosure;

/// <summary>
/// Looks through every file that is written, archives included, for what is withheld: the ids of supporters, their words in any language, the names that the
/// editors identify them with; the addresses of texts and runs of their words. Words that stand in the input elsewhere, where readers see them, give nobody away
/// and are passed over; the names of people are not, and are reported at the line that has them.
/// </summary>
internal sealed partial class WithheldScan
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Edition edition;
    private readonly BodyReader reader;
    private readonly IReadOnlyList<WithheldTrace> traces;
    private readonly PhraseSet phrases;

    // Which lines have been reported for a name: two entries may withhold one person.
    private readonly HashSet<(SourceLocation Place, string Name)> named;
    private readonly ConcurrentBag<(WithheldTrace Trace, string Path, IReadOnlyList<string> Words, string? Address)> seen = [];

    /// <summary>Watches for what an edition withholds.</summary>
    /// <param name="edition">The edition, with what is withheld.</param>
    /// <param name="reader">Reads the bodies of withheld texts.</param>
    public WithheldScan(Edition edition, BodyReader reader)
        : this(edition, reader, WithheldTrace.In(edition, reader), [])
    {
    }

    private WithheldScan(Edition edition, BodyReader reader, IReadOnlyList<WithheldTrace> traces, HashSet<(SourceLocation Place, string Name)> named)
    {
        (this.edition, this.reader, this.traces, this.named) = (edition, reader, traces, named);
        phrases = new PhraseSet(traces.SelectMany(trace => trace.Names.Concat(trace.Phrases)));
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
    /// <param name="shown">The edition as readers see it.</param>
    /// <param name="input">Where words may stand that an author is to look at.</param>
    public void Report(Edition shown, InputFolder input, DiagnosticBag bag)
    {
        if (traces.Count == 0) return;
        var lines = new ShownInput(edition, shown, input, reader);
        ReportSeen(lines, bag);
        ReportSums(shown, lines, bag);
    }

    private void ReportSeen(ShownInput lines, DiagnosticBag bag)
    {
        foreach (var trace in traces) ReportPlaces(trace, lines, bag);
        var (written, inTexts) = (lines.Holding(phrases, _ => true), lines.Holding(phrases, path => !IsSummary(path)));
        foreach (var sights in seen.GroupBy(sight => sight.Trace)) Report(sights.Key, [.. sights.Select(sight => (sight.Path, sight.Address, sight.Words))], lines, sights.Key.IsText ? inTexts : written, bag);
    }

    // What the editors' own texts quote of a withheld one they have decided; the forms that tell of an issue and of the edition are to do without.
    private static void Report(
        WithheldTrace trace, IReadOnlyList<(string Path, string? Address, IReadOnlyList<string> Words)> sights, ShownInput lines, HashSet<string> excused, DiagnosticBag bag)
    {
        var summaries = !trace.IsText ? [] : lines.PlacesOf(new PhraseSet(sights.SelectMany(sight => sight.Words).Where(words => !excused.Contains(words)))).Where(line => IsSummary(line.Place.Path)).ToList();
        foreach (var (place, words, _) in summaries)
        {
            bag.Add(
                trace.Code, place, $"‘{trace.Name}’ is withheld, and this line has «{words.MaxBy(phrase => phrase.Length)}»", "write it without the words of the text",
                new RelatedLocation(trace.Place, "withheld here"));
        }

        // An archive repeats the files that stand beside it.
        var known = summaries.SelectMany(line => line.Phrases).Concat(excused).ToHashSet();
        var telling = sights.Select(sight => (sight.Path, Words: sight.Address ?? sight.Words.FirstOrDefault(words => !known.Contains(words)))).Where(sight => sight.Words is not null)
            .OrderBy(sight => sight.Path.Contains(", ", StringComparison.Ordinal)).ThenBy(sight => sight.Path, StringComparer.Ordinal).ToList();
        if (telling.Count == 0) return;
        var others = telling.Count > 1 ? $"; so have {telling.Count - 1} more files" : "";
        bag.Add(
            trace.Code, trace.Place, $"‘{trace.Name}’ is withheld, and {telling[0].Path} has «{telling[0].Words}»{others}",
            "no line of the input has these words: take them out of the form that this file is made from");
    }

    /// <summary>Says where words that texts withhold are seen all the same: which words these are is known when all texts have been read.</summary>
    /// <param name="paths">The files that were written.</param>
    public void ReportWords(Edition shown, InputFolder input, IReadOnlyList<string> paths, Func<string, byte[]> read, DiagnosticBag bag)
    {
        // Of a name that is withheld everywhere, its entry tells.
        var words = ShownInput.WithheldIn(edition, reader).Where(found => found.Words is Withheld)
            .Select(found => WithheldTrace.Of(ReadingText.Of(found.Words.Content), found.File.Locate(found.Words.Extent.Start, found.Words.Extent.Length))).DistinctBy(trace => trace.Name).ToList();
        var scan = new WithheldScan(edition, reader, words, named);
        foreach (var path in words.Count == 0 ? [] : paths) scan.Scan(path, read(path));
        if (words.Count > 0) scan.ReportSeen(new ShownInput(edition, shown, input, reader), bag);
    }

    private void ReportPlaces(WithheldTrace trace, ShownInput lines, DiagnosticBag bag)
    {
        foreach (var (place, names, _) in trace.Names.Count == 0 ? [] : lines.PlacesOf(new PhraseSet(trace.Names)))
        {
            var name = names.MaxBy(name => name.Length)!;
            if (!named.Add((place, name))) continue;
            bag.Add(
                trace.Code, place, $"‘{trace.Name}’ is withheld, and this line names «{name}»",
                IsForm(place.Path) ? "write withheld: true in its entry, or take the name out" : "take the name out, or mark it: [name]{.withheld}",
                new RelatedLocation(trace.Place, "withheld here"));
        }

        if (trace.Quotations.Count == 0) return;
        var quoted = lines.PlacesOf(new PhraseSet(trace.Quotations)).ToList();

        // What another entry is called is its own, wherever it stands; what the editors remark on it is not.
        var others = quoted.Where(line => IsForm(line.Place.Path) && !line.IsRemark).SelectMany(line => line.Phrases).ToHashSet();
        foreach (var (place, phrases, _) in quoted.Where(line => (!IsForm(line.Place.Path) || line.IsRemark) && !named.Any(known => known.Place == line.Place)))
        {
            if (phrases.Where(phrase => !others.Contains(phrase)).MaxBy(phrase => phrase.Length) is not { } words) continue;
            bag.Add(
                Codes.Supporters.Quoted, place, $"‘{trace.Name}’ is withheld, and this line has «{words}»", "see whether it tells of the one who asked, and take it out if so",
                new RelatedLocation(trace.Place, "withheld here"));
        }
    }

    private void ReportSums(Edition shown, ShownInput lines, DiagnosticBag bag)
    {
        foreach (var (issue, annex) in CountedAnnex.In(edition, shown))
        {
            var withheld = issue.WithheldSupporters().Select(supporter => supporter.Place).Append(issue.AnnexedText!.Original.TitlePlace).First();
            foreach (var (place, number, seen) in lines.SumsOf(annex))
            {
                bag.Add(
                    Codes.Supporters.Counted, place, $"readers see {seen} in the annex of {issue.Id}, and this line counts {number}", "write the number that readers see, or do without one",
                    new RelatedLocation(withheld, "withheld here"));
            }
        }
    }

    private static bool IsForm(string path) => path.EndsWith("supporters.yml", StringComparison.Ordinal) || !path.Contains('/', StringComparison.Ordinal);

    private static bool IsSummary(string path) => path == "edition.yml" || path.EndsWith("/issue.yml", StringComparison.Ordinal);

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
        var found = phrases.In(FoldedWords.Of(text));
        found.UnionWith(phrases.In(FoldedWords.Of(Tag().Replace(InlineTag().Replace(text, ""), "|"))));
        foreach (var trace in traces)
        {
            var address = trace.Addresses.Where(known => known.Files?.IsMatch(path) != false).Select(known => AddressIn(path, text, known.Address)).FirstOrDefault(match => match is not null);
            var words = found.Count == 0 ? [] : trace.Names.Concat(trace.Phrases).Where(found.Contains).ToList();
            if (address is not null || words.Count > 0) seen.Add((trace, path, words, address));
        }
    }

    private static string? AddressIn(string path, string text, Regex address) =>
        address.Match(path) is { Success: true } match ? match.Value : address.Match(text) is { Success: true } inside ? inside.Value : null;

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
