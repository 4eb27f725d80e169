using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Indexes;

/// <summary>People, organisations and places: an index of each, and a page an entity with every passage that names it.</summary>
internal sealed class IndexesRoom : Room<IReadOnlyList<Passage>>
{
    private static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Organisation, EntityKind.Place];

    /// <inheritdoc/>
    public override string? Name => "indexes";

    /// <inheritdoc/>
    public override IEnumerable<string> Plan(Edition edition)
    {
        foreach (var language in edition.Settings.Languages)
        {
            foreach (var kind in Kinds)
            {
                yield return Addresses.Index(language, kind);
                foreach (var entity in edition.Authorities.Of(kind)) yield return Addresses.Entity(language, kind, entity.Id);
            }
        }
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<Passage> RenderIssue(IssueBodies bodies, RenderContext context)
    {
        var passages = new List<Passage>();
        foreach (var body in bodies.Texts)
        {
            foreach (var version in body.Versions)
            {
                var place = new PassagePlace(version.Version.Language, version.Version.Title, Addresses.Text(version.Version.Language, body.Text));
                foreach (var author in context.Edition.Authorities.AuthorsOf(body.Text))
                    passages.Add(new Passage(author.Kind, author.Id, place, null, AuthorRemark(version.Version, context)) { Forms = [] });
                foreach (var block in version.Blocks)
                {
                    foreach (var line in Inlines.Lines(block)) passages.AddRange(Naming(line, block.Id, place, context));
                }
            }
        }

        if (bodies.Issue.Supporters is { } annex) AddAnnex(annex, bodies, passages, context);
        return passages;
    }

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<IReadOnlyList<Passage>> kept, IReadOnlyList<TextBody> pages, RenderContext context)
    {
        var passages = kept.SelectMany(issue => issue).ToLookup(passage => (passage.Kind, passage.EntityId, passage.Place.Language));
        foreach (var language in context.Edition.Settings.Languages)
        {
            foreach (var kind in Kinds)
            {
                IndexPage.Write(kind, language, passages, context);
                foreach (var entity in context.Edition.Authorities.Of(kind)) EntityPage.Write(entity, language, [.. passages[(kind, entity.Id, language)]], context);
            }
        }
    }

    private static void AddAnnex(SupporterList annex, IssueBodies bodies, List<Passage> passages, RenderContext context)
    {
        if (bodies.Texts.FirstOrDefault(body => body.Text.Id == annex.AnnexOf)?.Text is not { } text) return;
        foreach (var language in context.Edition.Settings.Languages.Where(language => text.In(language) is not null))
        {
            var place = new PassagePlace(language, annex.Title[language], Addresses.Text(language, text));
            foreach (var country in annex.Countries)
            {
                var heading = ReadingText.Of(country.Name[language]);
                passages.Add(new Passage(EntityKind.Place, country.PlaceId, place, country.Entries.Count > 0 ? country.Entries[0].Id : null, new Html($"<mark>{Html.Escape(heading)}</mark>")) { Forms = [heading] });
                foreach (var entry in country.Entries) passages.AddRange(Naming(entry.Content[language], entry.Id, place, context));
            }

            if (annex.Closing is { } closing) passages.AddRange(Naming(closing.Content[language], closing.Id, place, context));
        }
    }

    // Who speaks is named at the head of the turn.
    private static IEnumerable<Passage> Naming(IReadOnlyList<Inline> line, string? anchor, PassagePlace place, RenderContext context) =>
        new Sentences(place.Language, context.Edition.Settings.Original)
            .Marking(line, part => part is Mention or SpeakerLabel, part => KeyOf(part, context.Edition.Authorities))
            .Where(sentence => sentence.Key.Id.Length > 0)
            .Select(sentence => new Passage(sentence.Key.Kind, sentence.Key.Id, place, anchor, sentence.Html) { Forms = sentence.Key.IsSpeaker ? [] : sentence.Marked });

    private static (EntityKind Kind, string Id, bool IsSpeaker) KeyOf(InlineContainer part, Authorities authorities) => part switch
    {
        Mention mention => (mention.Kind, mention.EntityId, false),
        SpeakerLabel label when authorities.FindAgent(label.SpeakerId) is { } speaker => (speaker.Kind, speaker.Id, true),
        _ => (EntityKind.Person, "", true),
    };

    // What the attribution rests on stands with it.
    private static Html AuthorRemark(TextVersion version, RenderContext context)
    {
        var (language, words) = (version.Language, context.StringsOf(version.Language));
        var note = version.AuthorNote is { } said ? $" <span class=\"quiet\">{Runs.Escaped(said, language, context.Edition.Settings.Original)}</span>" : "";
        return new Html($"<span class=\"kind\">{Html.Escape(words["author_of_text"])}</span>{note}");
    }
}
