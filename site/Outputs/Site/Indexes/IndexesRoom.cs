using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Indexes;

/// <summary>People, organisations and places: an index of each, and a page an entity with every passage that names it.</summary>
internal sealed class IndexesRoom : Room<IReadOnlyList<Passage>>
{
    /// <inheritdoc/>
    public override string? Name => "indexes";

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition)
    {
        foreach (var language in edition.Settings.Languages)
        {
            foreach (var kind in EntityKinds.All)
            {
                foreach (var part in Divisions.OfNames(edition.Authorities.Of(kind), language).All) yield return part.PathIn(Addresses.Index(language, kind));
                foreach (var entity in edition.Authorities.Of(kind)) yield return Addresses.Entity(language, kind, entity.Id);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<string> PlanFolders(Edition edition) => edition.Issues.Count <= Divisions.MostIssuesInFull ? [] :
        from language in edition.Settings.Languages
        from kind in EntityKinds.All
        from entity in edition.Authorities.Of(kind)
        select Addresses.FolderOf(Addresses.Entity(language, kind, entity.Id));

    /// <inheritdoc/>
    protected override IReadOnlyList<Passage> RenderIssue(IssueBodies bodies, RenderContext context)
    {
        var passages = new List<Passage>();
        foreach (var body in bodies.Texts)
        {
            foreach (var version in body.Versions)
            {
                var language = version.Version.Language;
                var text = new PassagePlace(language, bodies.Issue, version.Version.Title, Addresses.Text(language, body.Text));
                var annex = body.Annex is { } list ? text with { Title = list.Title[language] } : text;
                foreach (var line in version.Mentions)
                    passages.AddRange(PassagesOf(line, line.Piece is null ? text : annex, version.Version, context));
            }
        }

        return passages;
    }

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<IReadOnlyList<Passage>> issues, IReadOnlyList<TextBody> pages, RenderContext context)
    {
        var passages = issues.SelectMany(issue => issue).ToLookup(passage => (passage.Kind, passage.EntityId, passage.Place.Language));
        var divided = new List<(Entity Entity, Language Language, Division<Passage> Passages)>();
        foreach (var language in context.Edition.Settings.Languages)
        {
            foreach (var kind in EntityKinds.All)
            {
                IndexPage.Write(kind, language, passages, context);
                foreach (var entity in context.Edition.Authorities.Of(kind)) divided.Add((entity, language, EntityPage.Divided(passages[(kind, entity.Id, language)], context)));
            }
        }

        // Known in every language before one of them leads there.
        foreach (var (entity, language, division) in divided)
        {
            foreach (var part in division.Below) context.Map.Find(part.PathIn(Addresses.Entity(language, entity.Kind, entity.Id)));
        }

        foreach (var (entity, language, division) in divided) EntityPage.Write(entity, language, division, context);
    }

    private static IEnumerable<Passage> PassagesOf(MentioningLine line, PassagePlace place, TextVersion version, RenderContext context)
    {
        foreach (var mention in line.Mentions)
        {
            if (mention.Role is MentionRole.Author) yield return new Passage(mention.Entity.Kind, mention.Entity.Id, place, null, AuthorRemark(version, context)) { Forms = [] };
            if (mention.Role is not MentionRole.Country) continue;
            var heading = line.Reading.Text;
            var marked = Html.Element("mark", Html.Text(heading));
            yield return new Passage(mention.Entity.Kind, mention.Entity.Id, place, line.Anchor, marked) { Forms = [heading] };
        }

        var named = line.Mentions.Where(mention => mention.Role is MentionRole.Named or MentionRole.Speaker)
            .Select(mention => ((mention.Entity, IsSpeaker: mention.Role is MentionRole.Speaker), mention.Part));
        var sentences = new Sentences(place.Language, context.Edition.Settings.Original).Marking(line.Reading, named);
        foreach (var sentence in sentences)
            yield return new Passage(sentence.Key.Entity.Kind, sentence.Key.Entity.Id, place, line.Anchor, sentence.Html) { Forms = sentence.Key.IsSpeaker ? [] : sentence.Marked };
    }

    // What the attribution rests on stands with it.
    private static Html AuthorRemark(TextVersion version, RenderContext context)
    {
        var (language, words) = (version.Language, context.StringsOf(version.Language));
        var remark = Html.Element("span", Html.Text(words["author_of_text"]), ("class", "kind"));
        return version.AuthorNote is { } said
            ? remark + " " + Html.Element("span", context.HtmlOf(said, language), ("class", "quiet"))
            : remark;
    }
}
