using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Reading;
using IskraSite.Sources;

namespace IskraSite.Publishing.OnDemand;

/// <summary>An edition as it was read part by part, without the bodies of its texts; a part that did not change is not read again.</summary>
/// <param name="Input">The files that were read.</param>
/// <param name="Issues">By their folders; null for one that cannot be read.</param>
internal sealed record EditionParts(
    InputFolder Input, Part<EditionSettings> Settings, Part<Authorities> Authorities, IReadOnlyDictionary<string, Part<Issue?>> Issues,
    Part<IReadOnlyList<Text>> Pages)
{
    /// <summary>What was found in each part.</summary>
    public IEnumerable<DiagnosticBag> Findings => [Settings.Findings, Authorities.Findings, Pages.Findings, .. Issues.Values.Select(issue => issue.Findings)];

    /// <summary>Reads what changed; null when the settings cannot be used at all.</summary>
    /// <param name="before">What was read before; null to read everything.</param>
    /// <param name="bag">Is told why there is none; what is found in an edition stays with its parts.</param>
    public static EditionParts? Read(string root, EditionParts? before, Changes changes, DiagnosticBag bag)
    {
        var known = changes.IsAll ? null : before;
        var input = known?.Input.Forgetting(changes.Concerns) ?? InputFolder.Keeping(root, bag);
        if ((changes.IsSettings ? null : known?.Settings) is not { } settings)
        {
            var found = new DiagnosticBag();
            if (EditionReader.ReadSettings(input.For(found), found) is not { } said)
            {
                bag.Add(found);
                return null;
            }

            settings = new(said, found);
        }

        // By the settings' languages alone the other files are read.
        var languages = settings.Value.Languages;
        if (known?.Settings.Value.Languages.SequenceEqual(languages) != true) known = null;
        var names = known is null || changes.Issues.Count > 0 ? EditionReader.ListIssues(input) : [.. known.Issues.Keys];
        var issues = new Part<Issue?>[names.Count];
        Parallel.For(0, names.Count, i => issues[i] = (changes.Issues.Contains(names[i]) ? null : known?.Issues.GetValueOrDefault(names[i]))
            ?? Part.Read(found => new IssueReader(input.For(found), settings.Value, found).Read(names[i])));
        return new EditionParts(
            input, settings,
            (changes.AreAuthorities ? null : known?.Authorities) ?? Part.Read(found => AuthorityReader.Read(input.For(found), settings.Value, found)),
            names.Zip(issues).ToDictionary(pair => pair.First, pair => pair.Second),
            (changes.IsPages ? null : known?.Pages) ?? Part.Read(found => EditionReader.ReadPages(input.For(found), settings.Value, found)));
    }
}
