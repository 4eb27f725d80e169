using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Editions.Alignment;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Editions.Reading;
using IskraSite.Sources;

namespace IskraSite.Publishing;

/// <summary>How a translation stands to its original.</summary>
/// <param name="State"><c>done</c>, <c>stale</c>, <c>unaccepted</c> or <c>missing</c>.</param>
public sealed record TranslationState(string Path, string State);

/// <summary>What each translation was made from, and whether that is still so.</summary>
public static class TranslationLedger
{
    private const string Key = "translated-from:";

    /// <summary>The state of every translation.</summary>
    public static IReadOnlyList<TranslationState> Read(PublishOptions options)
    {
        var states = new List<TranslationState>();
        Visit(options, (text, language, version, fingerprints, _) => states.Add(new TranslationState(
            version?.Path ?? $"{text.Name} ({language.Code})",
            version is null ? "missing" : version.TranslatedFrom.Count == 0 ? "unaccepted" : version.TranslatedFrom.SequenceEqual(fingerprints) ? "done" : "stale")));
        return states;
    }

    /// <summary>Writes into translations what they are made from now.</summary>
    /// <param name="paths">Which; none: all.</param>
    /// <returns>The files that were changed.</returns>
    public static IReadOnlyList<string> Accept(PublishOptions options, IReadOnlyList<string> paths)
    {
        var changed = new List<string>();
        Visit(options, (_, _, version, fingerprints, root) =>
        {
            if (version is null || (paths.Count > 0 && !paths.Contains(version.Path)) || version.TranslatedFrom.SequenceEqual(fingerprints)) return;
            var file = Path.Join(root, version.Path);
            var text = WithFingerprints(File.ReadAllText(file), fingerprints);
            var whole = file + ".new";
            File.WriteAllText(whole, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(whole, file, overwrite: true);
            changed.Add(version.Path);
        });
        return changed;
    }

    private static void Visit(PublishOptions options, Action<Text, Language, TextVersion?, IReadOnlyList<string>, string> visit)
    {
        var bag = new DiagnosticBag();
        var input = new InputFolder(options.Input, bag);
        if (EditionReader.Read(input, bag) is not { } edition) return;
        var reader = new BodyReader(edition, input, bag, new ProofCounts(), new MentionLedger());
        foreach (var text in edition.AllTexts)
        {
            if (reader.ReadVersion(text.Original, bag) is not { } original) continue;
            var fingerprints = Fingerprint.Of(original.Blocks);
            foreach (var language in edition.Settings.Languages.Where(language => !language.IsOriginal)) visit(text, language, text.In(language), fingerprints, options.Input);
        }
    }

    // One line of the front matter is replaced or added; nothing else of the author's file is touched.
    private static string WithFingerprints(string text, IReadOnlyList<string> fingerprints)
    {
        var line = $"{Key} {string.Join(' ', fingerprints)}\n";
        var close = text.IndexOf("\n---\n", StringComparison.Ordinal) + 1;
        var old = text.IndexOf("\n" + Key, StringComparison.Ordinal) + 1;
        if (old <= 0 || old >= close) return text[..close] + line + text[close..];
        var end = text.IndexOf('\n', old) + 1;
        return text[..old] + line + text[end..];
    }
}
