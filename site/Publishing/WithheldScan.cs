using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Languages;

namespace IskraSite.Publishing;

/// <summary>
/// Looks through every file that is written, archives included, for the withheld supporters: their ids, their words in any language, the
/// names that the editors identify them with. Words that another supporter of the edition has too give nobody away and are passed over.
/// </summary>
internal sealed partial class WithheldScan
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<(Supporter Supporter, Regex Id, IReadOnlyList<string> Phrases)> watched = [];
    private readonly ConcurrentBag<(Supporter Supporter, string Path, string Words)> seen = [];

    /// <summary>Watches for the withheld supporters of an edition.</summary>
    /// <param name="edition">The edition, withheld supporters included.</param>
    public WithheldScan(Edition edition)
    {
        var shown = edition.WithoutWithheld().Issues.SelectMany(issue => issue.Supporters?.Supporters ?? []).SelectMany(PhrasesOf).ToList();
        foreach (var supporter in edition.Withheld())
        {
            var id = new Regex($"(?<![a-z0-9-]){supporter.Id}(?![a-z0-9-])", RegexOptions.CultureInvariant);
            watched.Add((supporter, id, [.. PhrasesOf(supporter).Where(phrase => !shown.Exists(other => other.Contains(phrase, StringComparison.Ordinal)))]));
        }
    }

    /// <summary>Looks at a file; finds nothing when nothing is withheld.</summary>
    public void Scan(string path, ReadOnlySpan<byte> content)
    {
        if (watched.Count == 0) return;
        if (content.StartsWith("PK\u0003\u0004"u8)) ScanArchive(path, content.ToArray());
        else if (TextOf(content) is { } text) Scan(path, text);
    }

    /// <summary>Says what was seen; at the end, since a finding would stop the rooms that are still to write.</summary>
    public void Report(DiagnosticBag bag)
    {
        // An archive repeats the files that stand beside it.
        var loose = seen.Where(sight => !sight.Path.Contains(", ", StringComparison.Ordinal)).Select(sight => sight.Supporter).ToHashSet();
        foreach (var (supporter, path, words) in seen.Where(sight => !sight.Path.Contains(", ", StringComparison.Ordinal) || !loose.Contains(sight.Supporter)))
            bag.Add(Codes.Supporters.Withheld, supporter.Place, $"‘{supporter.Id}’ is withheld, and {path} has «{words}»", "take its name out of the text or form that this file is made from");
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
        string[] readings = [WithoutWhiteSpace(text), WithoutWhiteSpace(Tag().Replace(InlineTag().Replace(text, ""), "|"))];
        foreach (var (supporter, id, phrases) in watched)
        {
            if (id.IsMatch(text)) seen.Add((supporter, path, supporter.Id));
            else if (phrases.FirstOrDefault(phrase => readings.Any(reading => reading.Contains(phrase, StringComparison.Ordinal))) is { } words) seen.Add((supporter, path, words));
        }
    }

    private static IEnumerable<string> PhrasesOf(Supporter supporter)
    {
        // A person's own name gives the entry away wherever it stands.
        var phrases = supporter.Content.Values.Values.Select(ReadingLine.Of).SelectMany(line =>
            line.Parts.Where(part => part.Inline is Mention { Kind: EntityKind.Person }).Select(line.WordsOf).Prepend(line.Text));
        if (supporter.Identification is { } body) phrases = phrases.Append(body.Name).Concat(body.Names?.Codes.Select(code => body.Names.In(code)) ?? []);
        return phrases.Select(WithoutWhiteSpace).Where(phrase => phrase.Length > 0).SelectMany(Identifying);
    }

    // A quotation of a part gives the whole away; fewer words than these are common property.
    private static IEnumerable<string> Identifying(string phrase)
    {
        const int Few = 4;
        yield return phrase;
        int[] starts = [0, .. Enumerable.Range(1, phrase.Length - 1).Where(i => phrase[i - 1] is ' ' or '|')];
        for (var i = 0; i + Few < starts.Length; i++) yield return phrase[starts[i]..(starts[i + Few] - 1)];
        if (starts.Length > Few) yield return phrase[starts[^Few]..];
    }

    // What divides words is a space, what divides sentences and fields a bar: so no phrase is found across two cells of a table.
    private static string WithoutWhiteSpace(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var c in Folding.Fold(text))
        {
            if (char.IsLetterOrDigit(c)) squeezed.Append(c);
            else if (c == '\u200c') continue;
            else if (char.IsWhiteSpace(c)) Divide(' ');
            else Divide('|');
        }

        return squeezed.ToString().Trim('|', ' ');

        void Divide(char sign)
        {
            if (squeezed.Length == 0 || squeezed[^1] is not (' ' or '|')) squeezed.Append(sign);
            else if (sign == '|') squeezed[^1] = sign;
        }
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
