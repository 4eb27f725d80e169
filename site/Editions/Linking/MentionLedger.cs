using System.Collections.Concurrent;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;

namespace IskraSite.Editions.Linking;

/// <summary>Which entities the edition names, as author, editor, speaker, place of supporters or in a text. Safe for many threads.</summary>
public sealed class MentionLedger
{
    private readonly ConcurrentDictionary<(EntityKind Kind, string Id), bool> seen = [];

    /// <summary>Notes that an entity is named.</summary>
    internal void Note(EntityKind kind, string id) => seen.TryAdd((kind, id), true);

    /// <summary>Notes that a person or an organisation acts.</summary>
    internal void Note(Entity agent) => Note(agent.Kind, agent.Id);

    /// <summary>Reports the entries of the authorities that nothing names. Call when every text was read.</summary>
    public void ReportUnmentioned(Authorities authorities, DiagnosticBag bag)
    {
        foreach (var entity in authorities.All.Where(entity => !seen.ContainsKey((entity.Kind, entity.Id))))
            bag.Add(Codes.Link.Unmentioned, entity.Place, $"no text names ‘{entity.Id}’", "mark it in the texts that name it, or take the entry away");
    }
}
