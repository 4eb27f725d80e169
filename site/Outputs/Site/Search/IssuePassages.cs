using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Search;

/// <summary>What can be found in an issue: its texts block by block with what the editors say of them, the supporters entry by entry.</summary>
/// <param name="context">The edition, its words and what is made of it.</param>
internal sealed class IssuePassages(RenderContext context, Language language)
{
    private readonly Strings words = context.StringsOf(language);

    /// <summary>The texts of an issue, then its supporters, in print order.</summary>
    public IEnumerable<SearchText> Of(IssueBodies bodies)
    {
        foreach (var body in bodies.Texts)
        {
            if (body.In(language) is not { } version) continue;
            var text = body.Text;
            var label = KindPhrases.Of(text.Kind, words);
            yield return new SearchText(Addresses.Text(language, text), version.Version.Title, label, [.. Blocks(version, text.IsPrinted), .. AnnexBlocks(body.Annex), .. Remarks(bodies.Fragments.ApparatusOf(body, version))]);
        }

        foreach (var body in bodies.Texts)
        {
            foreach (var country in body.Annex?.Countries ?? []) yield return Country(bodies.Issue, country, body.Text);
        }
    }

    /// <summary>The edition's own pages.</summary>
    public IEnumerable<SearchText> Of(IReadOnlyList<TextBody> pages)
    {
        var fragments = new HtmlFragments(context.Edition.Settings.Original);
        foreach (var page in pages.Where(page => page.In(language) is not null))
        {
            var version = page.In(language)!;
            yield return new SearchText(Addresses.Text(language, page.Text), version.Version.Title, words["search_own_page"], [.. Blocks(version, isPrinted: false), .. Remarks(fragments.ApparatusOf(page, version))]);
        }
    }

    // Without a printed title the editors' is findable.
    private IEnumerable<SearchPassage> Blocks(VersionBody version, bool isPrinted)
    {
        var title = version.HeadingGroup.Title;
        if (title is null) yield return new SearchPassage(null, SearchField.Title, version.Version.Title, []);
        foreach (var block in version.Reading.Where(block => block.Block is not ThematicBreak))
        {
            var field = block.Block == title ? SearchField.Title
                : block.Block is Heading ? SearchField.Heading
                : isPrinted ? SearchField.Body : SearchField.Note;
            yield return Passage(block.Lines, block.Block.Id?.Value, field);
        }

        for (var i = 0; i < version.FootnoteReading.Count; i++)
        {
            var anchor = FootnoteId.Of(i + 1);
            foreach (var block in version.FootnoteReading[i]) yield return Passage(block.Lines, anchor, SearchField.Note);
        }
    }

    // What the editors say of a place is found where it is listed.
    private IEnumerable<SearchPassage> Remarks(IEnumerable<ApparatusEntry> entries) =>
        entries.SelectMany(entry => entry.Remarks(words), (entry, remark) => new SearchPassage(entry.Id, SearchField.Note, remark, []));

    private SearchPassage Passage(IReadOnlyList<ReadingLine> lines, string? anchor, SearchField field) =>
        SearchPassage.Of(lines, anchor, field, context.Edition.Authorities);

    // The supporters are found country by country.
    private IEnumerable<SearchPassage> AnnexBlocks(SupporterList? annex) =>
        from block in annex?.Blocks ?? []
        where block is not Supporter
        select Passage([block.Content.ReadingIn(language)], block.Id.Value, block is AnnexHeading ? SearchField.Heading : SearchField.Body);

    // The directory knows more of a supporter than the printed list; without a directory the list is where a hit leads.
    private SearchText Country(Issue issue, SupporterCountry country, Text annexed)
    {
        var place = context.Edition.Authorities.Find(EntityKind.Place, country.PlaceId);
        var whole = Addresses.Country(language, country.PlaceId);
        var isListed = context.Map.Has(whole);
        var page = isListed && country.Supporters.FirstOrDefault() is { } first ? Divisions.Of(context.Edition).PageOfSupporter(language, issue, first, country.PlaceId) : whole;
        var title = words.Format("country_title", place?.Name[language] ?? country.Name.ReadingIn(language).Text);
        var passages = new List<SearchPassage>();
        if (isListed) passages.Add(new SearchPassage(null, SearchField.Title, title, []) { About = place });
        foreach (var supporter in country.Supporters)
        {
            var body = supporter.Identification;
            var id = isListed ? context.Edition.DirectoryIdOf(issue, supporter) : supporter.Id;
            var identified = body is null ? null : body.Names?[language] is { Length: > 0 } name && name != body.Name ? name + words["list_separator"] + body.Name : body.Name;
            var passage = Passage([supporter.Content.ReadingIn(language)], id.Value, SearchField.Supporter);
            passages.Add(passage with { About = place, Identified = identified });
            if (isListed && supporter.Note?[language] is { Length: > 0 } note) passages.Add(new SearchPassage(id.Value, SearchField.Note, note, []) { About = place });
        }

        return new SearchText(isListed ? page : Addresses.Text(language, annexed), title, words["supporters_nav"], passages);
    }
}
