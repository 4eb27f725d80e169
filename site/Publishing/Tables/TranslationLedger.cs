using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Editions.Alignment;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Editions.Reading;
using IskraSite.Publishing.Failures;
using IskraSite.Sources;

namespace IskraSite.Publishing.Tables;

/// <summary>How a translation stands to its original.</summary>
/// <param name="State"><c>done</c>, <c>stale</c>, <c>unaccepted</c> or <c>missing</c>.</param>
public sealed record TranslationState(string Path, string State);

/// <summary>What each translation was made from, and whether that is still so.</summary>
public static class TranslationLedger
{
    private const string Key = "translated-from";

    private delegate void Visitor(Text text, Language language, TextVersion? version, IReadOnlyList<string> fingerprints);

    /// <summary>The state of every translation.</summary>
    /// <param name="bag">Is told what stands against reading a text; such a text has no state.</param>
    public static IReadOnlyList<TranslationState> Read(PublishOptions options, DiagnosticBag bag)
    {
        var states = new List<TranslationState>();
        Visit(new InputFolder(options.Input, bag), bag, (text, language, version, fingerprints) => states.Add(new TranslationState(
            version?.Path ?? $"{text.Name} ({language.Code})",
            version is null ? "missing" : version.TranslatedFrom.Count == 0 ? "unaccepted" : version.TranslatedFrom.SequenceEqual(fingerprints) ? "done" : "stale")));
        return states;
    }

    /// <summary>Writes into translations what they are made from now: one line, into each file that has another.</summary>
    /// <param name="paths">Which; none: all.</param>
    /// <param name="bag">Is told what stands against reading or writing one.</param>
    /// <returns>The files that were changed.</returns>
    /// <exception cref="UsageException">One of the paths is not that of a translation.</exception>
    public static IReadOnlyList<string> Accept(PublishOptions options, IReadOnlyList<string> paths, DiagnosticBag bag)
    {
        var input = new InputFolder(options.Input, bag);
        var (known, due) = (new List<string>(), new List<(string Path, string Fingerprints)>());
        Visit(input, bag, (_, _, version, fingerprints) =>
        {
            if (version is null) return;
            known.Add(version.Path);
            if (!version.TranslatedFrom.SequenceEqual(fingerprints)) due.Add((version.Path, string.Join(' ', fingerprints)));
        });
        if (!bag.HasErrors && paths.FirstOrDefault(path => !known.Contains(path)) is { } unknown)
            throw new UsageException($"there is no translation ‘{unknown}’", Suggestion.Help(unknown, known));
        var meant = due.Where(file => paths.Count == 0 || paths.Contains(file.Path));
        return [.. meant.Where(file => Accept(input, file.Path, file.Fingerprints, bag)).Select(file => file.Path)];
    }

    private static bool Accept(InputFolder input, string path, string fingerprints, DiagnosticBag bag)
    {
        if (input.ReadBytes(path) is not { } bytes) return false;
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (FrontMatterEdit.Set(Encoding.UTF8.GetString(bytes.AsSpan(mark)), Key, fingerprints) is { } text)
            return input.Replace(path, [.. bytes.AsSpan(0, mark), .. Encoding.UTF8.GetBytes(text)]);
        bag.Add(
            Codes.Yaml.WrongShape, SourceLocation.OfFile(path), $"‘{Key}:’ cannot be written into this front matter",
            "give each key a line of its own");
        return false;
    }

    private static void Visit(InputFolder input, DiagnosticBag bag, Visitor visit)
    {
        var found = new DiagnosticBag();
        if (EditionReader.Read(input.For(found), found) is not { } edition)
        {
            Report(found, bag, _ => true);
            return;
        }

        var reader = new BodyReader(edition, input, bag, new ProofCounts(), new MentionLedger());
        foreach (var text in edition.AllTexts)
        {
            var ofBody = new DiagnosticBag();
            if (reader.ReadVersion(text.Original, ofBody) is not { } original)
            {
                Report(ofBody, bag, _ => true);
                continue;
            }

            var fingerprints = Fingerprint.Of(original);
            foreach (var language in edition.Settings.Languages.Where(language => !language.IsOriginal))
            {
                // A file that is there and cannot be read is no missing translation.
                var path = TextFileReader.PathInLanguage(text.Original.Path, text.Original.Language, language);
                if (text.In(language) is { } version) visit(text, language, version, fingerprints);
                else if (input.Has(path)) Report(found, bag, finding => finding.Place.Path == path);
                else visit(text, language, null, fingerprints);
            }
        }
    }

    private static void Report(DiagnosticBag from, DiagnosticBag to, Func<Diagnostic, bool> isMeant)
    {
        foreach (var finding in from.Sorted().Where(isMeant)) to.Add(finding);
    }
}
