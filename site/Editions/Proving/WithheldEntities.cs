using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;

namespace IskraSite.Editions.Proving;

/// <summary>Finds the entities that only withheld texts and supporters name: an index that had them would tell of these.</summary>
internal static class WithheldEntities
{
    /// <summary>The entities. Reads no text when nothing is withheld, and the shown ones only until each entity is met in one.</summary>
    /// <param name="edition">The edition with what is withheld.</param>
    /// <param name="bag">Takes where the editors' own notes and pages still name one of them.</param>
    public static IReadOnlySet<Entity> Of(Edition edition, BodyReader reader, DiagnosticBag bag)
    {
        var hidden = new HashSet<Entity>(edition.WithheldEntities(), ReferenceEqualityComparer.Instance);
        foreach (var text in edition.WithheldTexts()) hidden.UnionWith(NamedIn(text, edition, reader));
        foreach (var issue in edition.Issues.Where(issue => issue.Supporters?.Supporters.Any(supporter => supporter.IsWithheld) == true)) hidden.UnionWith(NamedIn(issue.AnnexedText, edition, reader));
        if (hidden.Count == 0) return hidden;
        if (!edition.WithheldTexts().Any() && !edition.WithheldSupporters().Any()) return hidden;

        var shown = edition.WithoutWithheld();
        hidden.ExceptWith(shown.Issues.Select(issue => issue.EditorId).OfType<Slug>().Select(edition.Authorities.FindAgent).OfType<Entity>());
        foreach (var text in shown.AllTexts.Where(text => text.IsPrinted))
        {
            if (hidden.Count == 0) break;
            hidden.ExceptWith(NamedIn(text, shown, reader));
        }

        // All of them are told of before any is taken for shown.
        var named = new HashSet<Entity>(ReferenceEqualityComparer.Instance);
        foreach (var text in hidden.Count == 0 ? [] : shown.AllTexts.Where(text => !text.IsPrinted))
        {
            foreach (var version in Read(text, reader))
            {
                Report(version, edition.Authorities, hidden, bag);
                named.UnionWith(NamedIn(text, version, shown));
            }
        }

        hidden.ExceptWith(named);
        return hidden;
    }

    private static void Report(VersionBody version, Authorities authorities, HashSet<Entity> hidden, DiagnosticBag bag)
    {
        foreach (var inline in Inlines.In(version.Blocks.Concat(version.Footnotes.SelectMany(note => note))))
        {
            if (authorities.EntityOf(inline) is not { } entity || !hidden.Contains(entity)) continue;
            bag.Add(
                Codes.Texts.StillNamed, version.File.Locate(inline.Extent.Start, inline.Extent.Length),
                $"‘{entity.Id}’ is named here and else only in what is withheld, and so stays in the indexes, the search and the files",
                "take the mark or the name away, if that tells what is withheld");
        }
    }

    private static IEnumerable<VersionBody> Read(Text text, BodyReader reader) =>
        text.Versions.Select(version => reader.ReadShown(version, new DiagnosticBag())).OfType<VersionBody>();

    private static IEnumerable<Entity> NamedIn(Text? text, Edition edition, BodyReader reader) =>
        text is null ? [] : Read(text, reader).SelectMany(version => NamedIn(text, version, edition));

    private static IEnumerable<Entity> NamedIn(Text text, VersionBody version, Edition edition)
    {
        var annex = edition.AnnexOf(text);
        return edition.Authorities.LinesMentioning(text, version, annex).SelectMany(line => line.Mentions).Select(mention => mention.Entity);
    }
}
