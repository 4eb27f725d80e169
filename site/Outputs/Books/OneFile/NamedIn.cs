using IskraSite.Editions.Model;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Books.OneFile;

/// <summary>Whom and what an issue names: in its texts, as author or speaker, and the countries of its supporters.</summary>
internal static class NamedIn
{
    /// <summary>The entities, in the order of the authorities: people, organisations, places.</summary>
    public static IReadOnlyList<Entity> Of(IssueBodies bodies, Authorities authorities)
    {
        var named = new HashSet<Entity>(ReferenceEqualityComparer.Instance);
        foreach (var inline in bodies.Texts.SelectMany(body => body.Versions).SelectMany(version => version.Blocks.Concat(version.Footnotes.SelectMany(note => note))).SelectMany(Inlines.In)) Add(inline);
        foreach (var id in bodies.Texts.SelectMany(body => body.Text.AuthorIds).Append(bodies.Issue.EditorId).OfType<string>()) AddEntity(authorities.FindAgent(id));
        if (bodies.Issue.Supporters is { } annex)
        {
            var words = annex.Countries.SelectMany(country => country.Entries.Select(entry => entry.Content).Prepend(country.Name)).Append(annex.Heading.Content).Append(annex.Closing?.Content).OfType<MarkedUp>();
            foreach (var inline in words.SelectMany(content => content.Values.Values).SelectMany(Inlines.In)) Add(inline);
            foreach (var country in annex.Countries) AddEntity(authorities.Find(EntityKind.Place, country.PlaceId));
        }

        return InOrder(authorities, named.Contains);

        void Add(Inline inline) => AddEntity(inline switch
        {
            Mention mention => authorities.Find(mention.Kind, mention.EntityId),
            SpeakerLabel speaker => authorities.FindAgent(speaker.SpeakerId),
            _ => null,
        });

        void AddEntity(Entity? entity)
        {
            if (entity is not null) named.Add(entity);
        }
    }

    /// <summary>Entities by kind, in the order of their files.</summary>
    public static IReadOnlyList<Entity> InOrder(Authorities authorities, Func<Entity, bool> isWanted) =>
        [.. new[] { EntityKind.Person, EntityKind.Organisation, EntityKind.Place }.SelectMany(authorities.Of).Where(isWanted)];
}
