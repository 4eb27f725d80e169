using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Permanence;
using IskraSite.Editions.Proving;
using IskraSite.Editions.Reading;
using IskraSite.Outputs.Delivery.OldVersions;
using IskraSite.Sources;

namespace IskraSite.Publishing.Releases;

/// <summary>The published versions whose archives are there, as they were read.</summary>
/// <param name="versions">Each with its edition and its files.</param>
internal sealed class KeptVersions(IReadOnlyList<(string Version, Edition Edition, InputFolder Input)> versions)
{
    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => versions.Count == 0;

    /// <summary>Reads the archives, and holds each against what was recorded of its version.</summary>
    /// <param name="today">The settings of today.</param>
    /// <param name="bag">Takes what is wrong with an archive; what a newer program finds wrong in an old text is nothing that can be mended.</param>
    public static KeptVersions Read(InputFolder input, EditionSettings today, DiagnosticBag bag)
    {
        var found = new List<(string, Edition, InputFolder)>();
        foreach (var version in ReleaseArchive.Versions(input))
        {
            var place = SourceLocation.OfFile(ReleaseArchive.PathOf(version));
            if (!today.Released.Has(version))
            {
                bag.Add(Codes.Release.Archive, place, $"released.yml does not tell of a version {version}", "put back the entry, or take the archive away");
                continue;
            }

            if (ReleaseArchive.Read(input, version, bag) is not { } files) continue;
            var unheard = new DiagnosticBag();
            var folder = InputFolder.InArchive(files, unheard);
            if (EditionReader.Read(folder, unheard) is not { } edition || edition.Settings.Languages.Any(language => today.FindLanguage(language.Code) is null))
                bag.Add(Codes.Release.Archive, place, $"version {version} cannot be read from this archive", "put back the file that ‘release’ wrote");
            else if (Differs(edition, folder, today.Released.Until(version)) is { } name)
                bag.Add(Codes.Release.Archive, place, $"‘{name}’ reads otherwise in this archive than version {version} had it", "put back the file that ‘release’ wrote: a published version is never changed; what is to be taken out of it is withheld today");
            else found.Add((version, edition, folder));
        }

        return new KeptVersions(found);
    }

    /// <summary>The versions as they are shown today.</summary>
    /// <param name="full">The edition of today, with what is withheld.</param>
    public IReadOnlyList<IKeptVersion> Of(Edition full, BodyReader reader)
    {
        var withheld = new WithheldSince(full, reader);
        return [.. versions.Select(version => new KeptVersion(version.Version, version.Edition, version.Input, withheld))];
    }

    // The first text that is not what was recorded.
    private static string? Differs(Edition edition, InputFolder input, IReadOnlyDictionary<string, ReleasedText> recorded)
    {
        var texts = CurrentText.AllOf(edition, new BodyReader(edition, input, new DiagnosticBag(), new ProofCounts(), new MentionLedger())).ToDictionary(text => text.Record.Name, text => text.Record);
        return recorded.Keys.Union(texts.Keys).FirstOrDefault(name => !recorded.TryGetValue(name, out var was) || !texts.TryGetValue(name, out var found) || was.Sums.Count != found.Sums.Count || was.Sums.Any(sum => found.Sums.GetValueOrDefault(sum.Key) != sum.Value));
    }
}
