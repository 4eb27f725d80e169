using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Languages.Persian;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>The index of the persons, organisations or places that the texts of the issue name, each with the places where (EPUB Indexes 1.0).</summary>
internal static class NameIndexPart
{
    private static readonly (EntityKind Kind, string Key)[] Kinds = [(EntityKind.Person, "people"), (EntityKind.Organisation, "organisations"), (EntityKind.Place, "places")];

    /// <summary>The indexes that have entries.</summary>
    public static IEnumerable<BookPart> Of(BookState state)
    {
        var places = Passages(state).ToLookup(place => (place.Kind, place.EntityId));
        var language = state.Book.Leading;
        foreach (var (kind, key) in Kinds)
        {
            var entities = state.Context.Edition.Authorities.Of(kind).Where(entity => places.Contains((kind, entity.Id))).OrderBy(entity => entity.Name[language], PersianOrder.Instance).ToList();
            if (entities.Count == 0) continue;
            var label = state.Label(key);
            var html = new StringBuilder($"<section epub:type=\"index\" role=\"doc-index\">\n<h1>{state.Html(label)}</h1>\n<ul epub:type=\"index-entry-list\" class=\"index\">\n");
            foreach (var entity in entities)
            {
                html.Append("<li epub:type=\"index-entry\"><p><span epub:type=\"index-term\">").Append(state.Html(state.LabelOf(other => entity.Name[other]))).Append("</span></p>\n");
                html.Append(BookState.Paired(state.Book.Languages, other => $"<p class=\"note\">{state.Escaped(entity.About[other], other)}</p>\n"));
                foreach (var text in places[(kind, entity.Id)].GroupBy(place => place.Title)) AppendPlaces(html, text.Key, text, state);
                html.Append("</li>\n");
            }

            html.Append("</ul>\n</section>\n");
            var file = $"index-{key}.xhtml";
            yield return new BookPart(file, "backmatter", kind == EntityKind.Person ? "index" : null, new Entry(label, state.HrefOf(file), []), label, html.ToString());
        }
    }

    private static void AppendPlaces(StringBuilder html, string title, IEnumerable<Place> places, BookState state)
    {
        var isFirst = true;
        html.Append("<p>").Append(state.Escaped(title, state.Book.Leading)).Append(state.Words["colon"]).Append(' ');
        foreach (var place in places.DistinctBy(place => place.Label))
        {
            if (!isFirst) html.Append(state.Words["list_mark"]).Append(' ');
            html.Append("<a epub:type=\"index-locator\" href=\"").Append(place.Href).Append("\">").Append(state.Escaped(place.Label, state.Book.Leading)).Append("</a>");
            isFirst = false;
        }

        html.Append("</p>\n");
    }

    private static IEnumerable<Place> Passages(BookState state)
    {
        foreach (var body in state.InOrder.Where(body => body.Text.IsPrinted))
        {
            var file = state.FileOf(body.Text)!;
            var version = body.In(state.Book.Leading) ?? body.Versions.First(version => state.Book.Languages.Contains(version.Version.Language));
            foreach (var block in version.Blocks.Where(block => block.Id is not null))
            {
                foreach (var mention in Inlines.In(block).OfType<Mention>())
                    yield return new Place(mention.Kind, mention.EntityId, version.Version.Title, state.HrefOf(file, block.Id), state.Words.InDigits(block.Id!.TrimStart('p')));
            }

            if (body.Annex is not { } annex) continue;
            foreach (var country in annex.Countries)
            {
                var label = ReadingText.Of(country.Name[version.Version.Language]);
                yield return new Place(EntityKind.Place, country.PlaceId, annex.Title[version.Version.Language], state.HrefOf(file, AnnexPart.IdOf(new CountryHeading(country))), label);
                foreach (var (entry, mention) in country.Entries.SelectMany(entry => Inlines.In(entry.Content[version.Version.Language]).OfType<Mention>().Select(mention => (entry, mention))))
                    yield return new Place(mention.Kind, mention.EntityId, annex.Title[version.Version.Language], state.HrefOf(file, entry.Id), label);
            }
        }
    }

    private sealed record Place(EntityKind Kind, string EntityId, string Title, string Href, string Label);
}
