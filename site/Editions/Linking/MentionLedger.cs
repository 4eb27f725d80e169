using System.Collections.Concurrent;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;

namespace IskraSite.Editions.Linking;

/// <summary>Which entities the edition names, as author, editor, speaker, place of supporters or in a text. Safe for many threads.</summary>
public sealed class MentionLedger
{
    private readonly ConcurrentDictionary<Entity, bool> seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes that an entity is named.</summary>
    internal void Note(Entity entity) => seen.TryAdd(entity, true);

    /// <summary>Notes every entity that lines name.</summary>
    internal void Note(IEnumerable<MentioningLine> lines)
    {
        foreach (var line in lines)
        {
            foreach (var mention in line.Mentions) Note(mention.Entity);
        }
    }

    /// <summary>Notes every entity that another part of the edition names.</summary>
    public void Note(MentionLedger part)
    {
        foreach (var entity in part.seen.Keys) Note(entity);
    }

    /// <summary>Reports the entries of the authorities that nothing names. Call when every text was read.</summary>
    public void ReportUnmentioned(Authorities authorities, DiagnosticBag bag)
    {
        foreach (var entity in authorities.All.Where(entity => !seen.ContainsKey(entity)))
            bag.Add(Codes.Link.Unmentioned, entity.Place, $"no text names ‘{entity.Id}’", "mark it in the texts that name it, or take the entry away");
    }
}
