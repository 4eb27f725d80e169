using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Reading.Forms;
using IskraSite.Sources;
using IskraSite.Sources.Yaml;

namespace IskraSite.Editions.Reading;

/// <summary>Reads the events that an issue's texts date. An issue without the file has none.</summary>
internal sealed class ChronologyReader(InputFolder input, EditionSettings settings, DiagnosticBag bag)
{
    public const string FileName = "chronology.yml";

    public IssueChronology Read(string folder)
    {
        var path = $"{folder}/{FileName}";
        if (!input.Has(path) || input.Read(path) is not { } file || YamlTree.Read(file, bag) is not { } map) return IssueChronology.None;
        new FormCheck([.. settings.Languages.Select(language => language.Code)], bag).Check(map, EditionForms.Chronology);
        var ids = new Dictionary<string, SourceLocation>();
        var events = map.Maps("events").Select(dated => EventOf(dated, ids)).OfType<DatedEvent>().ToList();
        return new IssueChronology(events, [.. map.Maps("disagreements").Select(differing => DisagreementOf(differing, ids)).OfType<Disagreement>()]);
    }

    private DatedEvent? EventOf(YamlMap map, Dictionary<string, SourceLocation> ids) =>
        IdOf(map, ids) is { } id && map.Date("date") is { } date
            ? new DatedEvent(new Slug(id.Value), date, map.Localized("title") ?? Localized.Empty, PassagesOf(map), map.Localized("remark"), id.Place)
            : null;

    private Disagreement? DisagreementOf(YamlMap map, Dictionary<string, SourceLocation> ids) =>
        IdOf(map, ids) is { } id
            ? new Disagreement(new Slug(id.Value), map.Localized("title") ?? Localized.Empty, PassagesOf(map), [.. map.Words("events").Select(id => new Slug(id))], map.Localized("remark") ?? Localized.Empty, id.Place) { EventsPlace = map["events"]?.Place ?? id.Place }
            : null;

    private YamlScalar? IdOf(YamlMap map, Dictionary<string, SourceLocation> ids)
    {
        if (map["id"] is not YamlScalar id) return null;
        if (ids.TryAdd(id.Value, id.Place)) return id;
        bag.Add(Codes.Link.DuplicateId, id.Place, $"the id ‘{id.Value}’ is taken", "events and disagreements of an issue have ids of their own: choose another", new RelatedLocation(ids[id.Value], "the first"));
        return null;
    }

    private static IReadOnlyList<Attestation> PassagesOf(YamlMap map) =>
    [
        .. map.Maps("passages").Where(passage => passage["at"] is YamlScalar { Value: var at } && at.Contains('#', StringComparison.Ordinal)).Select(passage =>
        {
            var at = (YamlScalar)passage["at"]!;
            var parts = at.Value.Split('#', 2);
            return new Attestation(new Slug(parts[0]), new BlockId(parts[1]), passage.Localized("words"), at.Place);
        }),
    ];
}
