using IskraSite.Editions.Model;

namespace IskraSite.Editions.Linking;

/// <summary>
/// Who is named where: what every index, list and check is made from. Texts, their annex with heading, remarks and closing, and
/// footnotes are gone through in the order of reading; what is superfluous in the source is not read, and names nobody.
/// </summary>
public static class Mentions
{
    /// <summary>Every line of a text in one language that names an entity of the authorities; first the text as a whole, for its authors; last its annex.</summary>
    public static IEnumerable<MentioningLine> LinesMentioning(this Authorities authorities, Text text, VersionBody version, SupporterList? annex)
    {
        var authors = authorities.AuthorsOf(text).Select(author => new EntityMention(author, MentionRole.Author)).ToList();
        if (authors.Count > 0) yield return new MentioningLine(null, null, ReadingLine.Empty, authors);
        foreach (var block in version.Reading)
        {
            foreach (var line in LinesOf(block, block.Block.Id?.Value, authorities)) yield return line;
        }

        for (var i = 0; i < version.FootnoteReading.Count; i++)
        {
            var anchor = FootnoteId.Of(i + 1);
            foreach (var line in version.FootnoteReading[i].SelectMany(block => LinesOf(block, anchor, authorities))) yield return line;
        }

        foreach (var line in annex is null ? [] : authorities.LinesMentioning(annex, version.Version.Language)) yield return line;
    }

    /// <summary>Every piece of an annex in one language that names an entity of the authorities.</summary>
    public static IEnumerable<MentioningLine> LinesMentioning(this Authorities authorities, SupporterList annex, Language language)
    {
        foreach (var piece in annex.Pieces)
        {
            var country = piece is CountryHeading heading ? authorities.Find(EntityKind.Place, heading.Country.PlaceId) : null;
            var line = piece.Content.ReadingIn(language);
            var mentions = authorities.MentionsIn(line).Where(mention => mention.Entity != country).ToList();
            if (country is not null) mentions.Insert(0, new EntityMention(country, MentionRole.Country));
            if (mentions.Count > 0) yield return new MentioningLine(piece, piece.Anchor?.Value, line, mentions);
        }
    }

    /// <summary>Every entity that an issue names: in its texts in any language, as what a supporter is, and as its editor. In the order of the authorities' files.</summary>
    public static IReadOnlyList<Entity> EntitiesIn(this Authorities authorities, Issue issue, IEnumerable<TextBody> bodies)
    {
        var named = new HashSet<Entity>(ReferenceEqualityComparer.Instance);
        foreach (var line in bodies.SelectMany(body => body.Versions).SelectMany(version => version.Mentions))
        {
            foreach (var mention in line.Mentions) named.Add(mention.Entity);
        }

        foreach (var supporter in bodies.SelectMany(body => body.Annex?.Supporters ?? []))
        {
            if (supporter.PersonId is { } person && authorities.Find(EntityKind.Person, person) is { } known) named.Add(known);
            if (supporter.OrganisationId is { } body && authorities.Find(EntityKind.Organisation, body) is { } organisation) named.Add(organisation);
        }

        if (issue.EditorId is { } id && authorities.FindAgent(id) is { } editor) named.Add(editor);
        return [.. authorities.InOrder.Where(named.Contains)];
    }

    /// <summary>The entities that a line of running text names by its own words, in the order of reading.</summary>
    public static IEnumerable<EntityMention> MentionsIn(this Authorities authorities, ReadingLine line)
    {
        foreach (var part in line.Parts)
        {
            if (authorities.EntityOf(part.Inline) is { } entity)
                yield return new EntityMention(entity, part.Inline is SpeakerLabel ? MentionRole.Speaker : MentionRole.Named, part);
        }
    }

    private static IEnumerable<MentioningLine> LinesOf(ReadingBlock block, string? anchor, Authorities authorities)
    {
        foreach (var line in block.Lines)
        {
            var mentions = authorities.MentionsIn(line).ToList();
            if (mentions.Count > 0) yield return new MentioningLine(null, anchor, line, mentions);
        }
    }
}
