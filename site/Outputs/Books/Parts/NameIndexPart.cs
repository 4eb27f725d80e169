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
        var places = Passages(state).ToLookup(place => place.Entity);
        var language = state.Book.Leading;
        foreach (var (kind, key) in Kinds)
        {
            var entities = state.Context.Edition.Authorities.Of(kind).Where(entity => places.Contains(entity)).OrderBy(entity => entity.Name[language], PersianOrder.Instance).ToList();
            if (entities.Count == 0) continue;
            var label = state.Label(key);
            var html = new StringBuilder($"<section epub:type=\"index\" role=\"doc-index\">\n<h1>{state.Html(label)}</h1>\n<ul epub:type=\"index-entry-list\" class=\"index\">\n");
            foreach (var entity in entities)
            {
                html.Append("<li epub:type=\"index-entry\"><p><span epub:type=\"index-term\">").Append(state.Html(state.LabelOf(other => entity.Name[other]))).Append("</span></p>\n");
                html.Append(BookState.Paired(state.Book.Languages, other => $"<p class=\"note\">{state.Escaped(entity.About[other], other)}</p>\n"));
                foreach (var text in places[entity].GroupBy(place => place.Title)) AppendPlaces(html, text.Key, text, state);
                html.Append("</li>\n");
            }

            html.Append("</ul>\n</section>\n");
            var file = $"index-{key}.xhtml";
            yield return new BookPart(file, "backmatter", kind == EntityKind.Person ? "index" : null, new Entry(label, state.HrefOf(file), []), label, html.ToString());
        }
    }

    // A text as a whole, such as one that the entity wrote, is its title; its places follow.
    private static void AppendPlaces(StringBuilder html, string title, IEnumerable<Place> places, BookState state)
    {
        var byLabel = places.DistinctBy(place => place.Label).ToLookup(place => place.Label.Length == 0);
        html.Append("<p>").Append(byLabel[true].FirstOrDefault() is { } whole ? Locator(whole.Href, title) : state.Escaped(title, state.Book.Leading));
        if (byLabel[false].Any()) html.Append(state.Words["colon"]).Append(' ').AppendJoin(state.Words["list_mark"] + " ", byLabel[false].Select(place => Locator(place.Href, place.Label)));
        html.Append("</p>\n");

        string Locator(string href, string label) => $"<a epub:type=\"index-locator\" href=\"{href}\">{state.Escaped(label, state.Book.Leading)}</a>";
    }

    private static IEnumerable<Place> Passages(BookState state)
    {
        foreach (var body in state.InOrder.Where(body => body.Text.IssueId is not null))
        {
            var file = state.FileOf(body.Text)!;
            var version = body.In(state.Book.Leading) ?? body.Versions.First(version => state.Book.Languages.Contains(version.Version.Language));
            var language = version.Version.Language;
            var country = "";
            foreach (var line in version.Mentions)
            {
                if (line.Piece is CountryHeading) country = ReadingText.Of(line.Content);
                var title = line.Piece is null ? version.Version.Title : body.Annex!.Title[language];
                var (anchor, label) = line switch
                {
                    { Piece: CountryHeading heading } => (AnnexPart.IdOf(heading), country),
                    { Piece: AnnexEntry entry } => (line.Anchor, $"{country} {state.Words.InDigits(entry.Id[(entry.Id.LastIndexOf('-') + 1)..])}"),
                    { Piece: AnnexClosing } => (line.Anchor, state.Words["annex_closing"]),
                    { Piece: AnnexHeading } => (line.Anchor, ""),
                    _ => (line.Anchor, line.Anchor is null ? "" : state.Words.InDigits(line.Anchor.TrimStart('p'))),
                };
                foreach (var mention in line.Mentions) yield return new Place(mention.Entity, title, state.HrefOf(file, anchor), label);
            }
        }
    }

    private sealed record Place(Entity Entity, string Title, string Href, string Label);
}
