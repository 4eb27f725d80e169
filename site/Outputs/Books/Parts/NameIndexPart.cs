using IskraSite.Editions.Model;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.Parts;

/// <summary>The index of the persons, organisations or places that the texts of the issue name, each with the places where (EPUB Indexes 1.0).</summary>
internal static class NameIndexPart
{
    /// <summary>The indexes that have entries.</summary>
    public static IEnumerable<BookPart> Of(BookState state)
    {
        var places = Passages(state).ToLookup(place => place.Entity);
        var language = state.Book.Leading;
        foreach (var kind in EntityKinds.All)
        {
            var entities = state.Context.Edition.Authorities.Of(kind).Where(entity => places.Contains(entity)).OrderBy(entity => entity.SortKeyIn(language), state.Context.StringsOf(language).Order).ToList();
            if (entities.Count == 0) continue;
            var (label, file) = (state.Label(kind.Plural), $"index-{kind.Plural}.xhtml");
            var body = state.Context.Render("book-index.html", new Values
            {
                ["s"] = state.Words.AsValues(),
                ["title"] = state.HtmlOf(label),
                ["entries"] = Values.List(entities.Select(entity => new Values
                {
                    ["name"] = state.HtmlOf(state.LabelOf(other => NamePhrases.InRegister(entity, state.Context.StringsOf(other)))),
                    ["about"] = state.Paired(state.Book.Languages, other =>
                        Html.Element("p", state.HtmlOf(entity.About[other], other), ("class", "note")) + "\n"),
                    ["texts"] = Values.List(places[entity].GroupBy(place => place.Title).Select(text => PlacesIn(text.Key, text, state))),
                })),
            });
            yield return new BookPart(
                file, "backmatter", kind == EntityKind.Person ? "index" : null, new Entry(label, state.HrefOf(file), []), label, body);
        }
    }

    // A text as a whole, such as one that the entity wrote, is its title; its places follow.
    private static Values PlacesIn(string title, IEnumerable<Place> places, BookState state)
    {
        var byLabel = places.DistinctBy(place => place.Label).ToLookup(place => place.Label.Length == 0);
        return new Values
        {
            ["title"] = state.HtmlOf(title, state.Book.Leading),
            ["href"] = byLabel[true].FirstOrDefault()?.Href,
            ["places"] = Values.List(byLabel[false]
                .Select(place => new Values { ["href"] = place.Href, ["label"] = state.HtmlOf(place.Label, state.Book.Leading) })),
        };
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
                if (line.Piece is CountryHeading) country = line.Reading.Text;
                var title = line.Piece is null ? version.Version.Title : body.Annex!.Title[language];
                var (anchor, label) = line switch
                {
                    { Piece: CountryHeading heading } => (AnnexPart.IdOf(heading), country),
                    { Piece: AnnexEntry entry } => (line.Anchor, $"{country} {state.Words.InDigits(entry.Id.Value[(entry.Id.Value.LastIndexOf('-') + 1)..])}"),
                    { Piece: AnnexClosing } => (line.Anchor, state.Words["annex_closing"]),
                    { Piece: AnnexHeading } => (line.Anchor, ""),
                    _ => (line.Anchor, line.Anchor is null ? "" : state.Words.InDigits(new BlockId(line.Anchor).Label)),
                };
                foreach (var mention in line.Mentions) yield return new Place(mention.Entity, title, state.HrefOf(file, anchor), label);
            }
        }
    }

    private sealed record Place(Entity Entity, string Title, string Href, string Label);
}
