using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;

namespace IskraSite.Rendering.Metadata;

/// <summary>
/// Dublin Core as HTML carries it (DCMI, "Expressing Dublin Core metadata using HTML/XHTML meta and link elements", 2008). Dates are EDTF, which DCMI
/// recommends, so that an approximate one stays so: the issue's is that of publication, a text's own that of its creation.
/// </summary>
internal static class DublinCore
{
    public static void Write(MetaTags tags, PageFacts facts)
    {
        tags.Link("schema.DC", "http://purl.org/dc/elements/1.1/");
        tags.Link("schema.DCTERMS", "http://purl.org/dc/terms/");
        tags.Name("DC.title", facts.Title);
        if (facts.Subject is PageSubject.OfText text) WriteText(tags, text, facts);
        else if (facts.Subject is PageSubject.OfIssue { IsPageOfIssue: true, Issue: var issue }) tags.Name("DC.date", issue.Date.Text);
        tags.Name("DC.publisher", facts.Settings.Publisher[facts.Language]);
        foreach (var language in facts.Subject is PageSubject.OfTextView view ? view.Languages : [facts.Language]) tags.Name("DC.language", language.Code);
        tags.Name("DC.type", facts.Subject is PageSubject.OfDataset ? "Dataset" : facts.Subject is PageSubject.OfList or PageSubject.OfSite ? "Collection" : "Text");
        tags.Name("DC.identifier", facts.Address);
        WriteRights(tags, facts);
    }

    private static void WriteText(MetaTags tags, PageSubject.OfText text, PageFacts facts)
    {
        // The only place in a head for what no date can say; Zotero keeps it with the item.
        tags.Name("DC.description", CitationPhrases.NoteOf(text.Text, text.Issue, facts.Settings, facts.Words));
        var authors = facts.AuthorsOf(text.Text).ToList();
        foreach (var author in authors) tags.Name("DC.creator", author.Name[facts.Language]);
        // Where nobody is named as the author, programs take a contributor for it.
        if (authors.Count > 0) tags.Name("DC.contributor", facts.TranslatorOf(text.Version));
        tags.Name("DC.date", text.Issue.Date.Text);
        tags.Name("DCTERMS.created", text.Text.Date?.Text);
        tags.Name("DCTERMS.isPartOf", facts.AddressOf(Addresses.Issue(facts.Language, text.Issue)));
        if (text.Version != text.Text.Original) tags.Name("DCTERMS.isVersionOf", facts.AddressOf(Addresses.Text(text.Text.Original.Language, text.Text)));
    }

    // The licence is for what the editors made; of a text of the paper only its status is known.
    private static void WriteRights(MetaTags tags, PageFacts facts)
    {
        var (isText, isTranslation) = facts.Subject switch
        {
            PageSubject.OfText text => (true, text.Version != text.Text.Original),
            PageSubject.OfTextView or PageSubject.OfIssue => (true, false),
            _ => (false, false),
        };
        if (isText) tags.Name("DC.rights", facts.LicenceOf("texts"));
        if (!isText || isTranslation) tags.Name("DCTERMS.license", facts.LicenceOf("apparatus"));
    }
}
