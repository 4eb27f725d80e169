using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Indexes;

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
    protected override IReadOnlyList<Passage> RenderIssue(IssueBodies bodies, Press press)
    {
        var original = press.Edition.Settings.Original;
        var passages = new List<Passage>();
        foreach (var body in bodies.Texts)
        {
            foreach (var version in body.Versions)
            {
                var language = version.Version.Language;
                foreach (var block in version.Blocks)
                {
                    foreach (var (kind, id, sentence) in LinesOf(block).SelectMany(line => Sentences.Naming(line, language, original)))
                        passages.Add(new Passage(kind, id, language, version.Version.Title, Addresses.Text(language, body.Text), block.Id, sentence));
                }
            }
        }

        if (bodies.Issue.Supporters is { } annex) AddAnnex(annex, bodies, passages, press);
        return passages;
    }

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<IReadOnlyList<Passage>> kept, IReadOnlyList<TextBody> pages, Press press)
    {
        var passages = kept.SelectMany(issue => issue).ToLookup(passage => (passage.Kind, passage.EntityId, passage.Language));
        foreach (var language in press.Edition.Settings.Languages)
        {
            foreach (var kind in Kinds)
            {
                IndexPage.Write(kind, language, passages, press);
                foreach (var entity in press.Edition.Authorities.Of(kind)) EntityPage.Write(entity, language, [.. passages[(kind, entity.Id, language)]], press);
            }
        }
    }

    private static void AddAnnex(SupporterList annex, IssueBodies bodies, List<Passage> passages, Press press)
    {
        if (bodies.Texts.FirstOrDefault(body => body.Text.Id == annex.AnnexOf)?.Text is not { } text) return;
        foreach (var language in press.Edition.Settings.Languages.Where(language => text.In(language) is not null))
        {
            var path = Addresses.Text(language, text);
            foreach (var country in annex.Countries)
            {
                passages.Add(new Passage(EntityKind.Place, country.PlaceId, language, annex.Title[language], path, country.Entries.Count > 0 ? country.Entries[0].Id : null, CountryHeading(country, language)));
                foreach (var entry in country.Entries) Add(entry.Content, entry.Id);
            }

            if (annex.Closing is { } closing) Add(closing.Content, closing.Id);

            void Add(MarkedUp content, string anchor)
            {
                foreach (var (kind, id, sentence) in Sentences.Naming(content[language], language, press.Edition.Settings.Original))
                    passages.Add(new Passage(kind, id, language, annex.Title[language], path, anchor, sentence));
            }
        }
    }

    private static Templates.Html CountryHeading(SupporterCountry country, Language language) =>
        new($"<mark>{Templates.Html.Escape(ReadingText.Of(country.Name[language]))}</mark>");

    private static IEnumerable<IReadOnlyList<Inline>> LinesOf(Block block) => block switch
    {
        Heading heading => [heading.Content],
        Paragraph paragraph => [paragraph.Content],
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(LinesOf),
        Quotation quotation => quotation.Content.SelectMany(LinesOf),
        Table table => table.Rows.Prepend(table.Header).SelectMany(row => row),
        _ => [],
    };
}
