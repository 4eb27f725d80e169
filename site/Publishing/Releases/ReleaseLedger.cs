using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Permanence;
using IskraSite.Editions.Proving;
using IskraSite.Editions.Reading;
using IskraSite.Sources;

namespace IskraSite.Publishing.Releases;

/// <summary>What <c>release</c> did, or would do.</summary>
/// <param name="Version">The version of the edition.</param>
/// <param name="IsRecorded">Whether it is in <c>released.yml</c> by now.</param>
/// <param name="IsNew">Whether it was not before.</param>
/// <param name="Record">What was written, or would be: YAML.</param>
/// <param name="Proposal">The entry that the history needs: YAML; empty when it needs none.</param>
public sealed record ReleaseOutcome(string Version, bool IsRecorded, bool IsNew, string Record, string Proposal);

/// <summary>Records what a version of the edition has, so that it stays.</summary>
public static class ReleaseLedger
{
    /// <summary>Records the version of the edition; one that is recorded already, and the same, is left alone.</summary>
    /// <param name="bag">Is told what stands against it: all that a check finds.</param>
    /// <returns>Null when something does.</returns>
    public static ReleaseOutcome? Record(PublishOptions options, DiagnosticBag bag)
    {
        var check = Publisher.Run(options with { Output = null });
        foreach (var finding in check.Findings.Where(finding => !check.IsGood || finding.Severity == Severity.Error)) bag.Add(finding);
        if (!check.IsGood || Compare(options, bag) is not var (input, edition, changes)) return null;
        var settings = edition.Settings;
        if (settings.Released.Has(settings.Version)) return new ReleaseOutcome(settings.Version, true, false, "", "");
        var record = Write(edition, changes);

        // The archive first: what is recorded is kept.
        var path = ReleaseArchive.PathOf(settings.Version);
        var archive = ReleaseArchive.Make(input, settings.Published.FirstDay);
        if (bag.HasErrors) return null;
        if (!input.Has(path)) input.Create(path, archive);
        else if (input.ReadBytes(path) is not { } standing || !standing.AsSpan().SequenceEqual(archive))
        {
            bag.Add(Codes.Release.Archive, SourceLocation.OfFile(path), $"there is an archive of {settings.Version} already, and it holds something else", "keep it somewhere else, if it is of use, and take it away from here");
            return null;
        }

        if (settings.Released.Newest is null && !input.Has(ReleaseReader.FileName))
        {
            input.Create(ReleaseReader.FileName, Encoding.UTF8.GetBytes(ReleaseWriter.Head + record));
        }
        else
        {
            // What is there stays as it is, to the letter.
            var before = input.ReadBytes(ReleaseReader.FileName) ?? [];
            var divide = before.AsSpan().EndsWith("\n"u8) ? "" : "\n";
            if (!input.Replace(ReleaseReader.FileName, [.. before, .. Encoding.UTF8.GetBytes(divide + record)])) return null;
        }

        return new ReleaseOutcome(settings.Version, true, true, record, "");
    }

    /// <summary>What would be recorded, and the entry that the history needs; writes nothing, and asks for no more than that the edition can be read.</summary>
    /// <inheritdoc cref="Record" path="/param"/>
    public static ReleaseOutcome? Propose(PublishOptions options, DiagnosticBag bag)
    {
        if (Compare(options, bag) is not var (_, edition, changes)) return null;
        var settings = edition.Settings;
        var isRecorded = settings.Released.Has(settings.Version);
        return new ReleaseOutcome(settings.Version, isRecorded, !isRecorded, changes.IsEmpty && isRecorded ? "" : Write(edition, changes), HistoryProposal.Of(edition, changes));
    }

    private static (InputFolder Input, Edition Edition, ReleaseChanges Changes)? Compare(PublishOptions options, DiagnosticBag bag)
    {
        var input = new InputFolder(options.Input, bag);
        if (EditionReader.Read(input, bag) is not { } edition || bag.HasErrors) return null;
        var now = CurrentText.AllOf(edition, new BodyReader(edition, input, bag, new ProofCounts(), new MentionLedger()));
        return (input, edition, ReleaseChanges.Of(edition, now));
    }

    private static string Write(Edition edition, ReleaseChanges changes)
    {
        var settings = edition.Settings;
        var date = settings.History.FirstOrDefault(version => version.Version == settings.Version)?.Date ?? settings.Published;
        return new ReleaseWriter([.. settings.Languages.Select(language => language.Code)]).Write(settings.Version, date.Text, changes.Texts, changes.Gone);
    }
}
