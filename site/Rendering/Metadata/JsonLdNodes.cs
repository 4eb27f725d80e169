using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;

namespace IskraSite.Rendering.Metadata;

/// <summary>
/// The things that pages stand for, as nodes of schema.org. A thing has one id on every page and in every language: its page in the original's language, and
/// a fragment that tells the thing from the page. A version of a text is a thing of its own.
/// </summary>
internal static class JsonLdNodes
{
    /// <summary>Writes what a page is about.</summary>
    public static void WriteSubject(Utf8JsonWriter json, PageFacts facts)
    {
        switch (facts.Subject)
        {
            case PageSubject.OfSite: WriteSite(json, facts); break;
            case PageSubject.OfText text: WriteText(json, text, facts); break;
            case PageSubject.OfIssue { IsPageOfIssue: true, Issue: var issue }: WriteIssue(json, null, issue, facts, isWhole: true); break;
            case PageSubject.OfEntity { Entity: var entity }: WriteEntity(json, entity, facts); break;
            case PageSubject.OfDataset: WriteDataset(json, facts); break;
            default: WritePage(json, facts); break;
        }
    }

    private static void WriteSite(Utf8JsonWriter json, PageFacts facts)
    {
        Start(json, null, "WebSite", SiteId(facts));
        json.WriteString("name", facts.Title);
        json.WriteString("url", facts.Settings.BaseUrl.AbsoluteUri);
        json.WriteString("description", facts.Description);
        WriteLanguages(json, facts.Settings.Languages);
        WritePublisher(json, facts);
        json.WriteString("version", facts.Settings.Version);
        json.WriteEndObject();
        WritePaper(json, null, facts);
    }

    private static void WriteText(Utf8JsonWriter json, PageSubject.OfText subject, PageFacts facts)
    {
        var (text, version, issue) = (subject.Text, subject.Version, subject.Issue);
        Start(json, null, TypeOf(text, issue), TextId(text, version.Language, facts));
        json.WriteString("url", facts.Address);
        json.WriteString("headline", version.Title);
        json.WriteString("inLanguage", version.Language.Code);
        WriteDate(json, issue.Date);
        if (text.Date is { } written) json.WriteString("dateCreated", written.WithoutOpenEnd.MachineForm);
        var authors = facts.AuthorsOf(text).ToList();
        if (authors.Count > 0)
        {
            json.WriteStartArray("author");
            // Their id leads to their page; an address more would weigh on the first view.
            foreach (var author in authors) WriteAgent(json, null, author, facts, hasAddress: false);
            json.WriteEndArray();
        }

        if (facts.TranslatorOf(version) is { } translator) WriteNamed(json, "translator", version.IsTranslatedByEditors ? "Organization" : "Person", translator);
        // The paper of then published the text; of the edition, only what is said about it.
        WriteNamed(json, "sdPublisher", "Organization", facts.Settings.Publisher[facts.Language]);
        if (facts.Picture is { } picture) json.WriteString("image", facts.AddressOf(picture));
        json.WriteString("version", facts.Settings.Version);
        if (facts.LicenceOf("texts") is { } status) json.WriteString("usageInfo", status);
        if (version == text.Original)
        {
            if (ProofPhrases.Of(text, issue, facts.Words) is { } proof) json.WriteString("creativeWorkStatus", proof);
            if (facts.Context.Map.Has(Addresses.Source(facts.Language, text))) json.WriteString("isBasedOn", facts.AddressOf(Addresses.Source(facts.Language, text)));
            WriteVersions(json, "workTranslation", text, text.Versions.Skip(1), issue, facts);
        }
        else
        {
            if (facts.LicenceOf("apparatus") is { } licence) json.WriteString("license", licence);
            WriteVersions(json, "translationOfWork", text, [text.Original], issue, facts);
        }

        WriteIssue(json, "isPartOf", issue, facts, isWhole: false);
        json.WriteEndObject();
    }

    // What the paper printed as text is an article of it; imprint, slogans and notices are not.
    private static string TypeOf(Text text, Issue issue) => issue.Texts.Contains(text) ? "NewsArticle" : "CreativeWork";

    private static void WriteVersions(Utf8JsonWriter json, string property, Text text, IEnumerable<TextVersion> versions, Issue issue, PageFacts facts)
    {
        if (!versions.Any()) return;
        json.WriteStartArray(property);
        foreach (var version in versions)
        {
            Start(json, null, TypeOf(text, issue), TextId(text, version.Language, facts));
            json.WriteString("inLanguage", version.Language.Code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIssue(Utf8JsonWriter json, string? property, Issue issue, PageFacts facts, bool isWhole)
    {
        Start(json, property, "PublicationIssue", IssueId(issue, facts));
        json.WriteString("name", issue.Title[facts.Language]);
        if (issue.Number is { } number) json.WriteString("issueNumber", number);
        if (isWhole)
        {
            json.WriteString("url", facts.Address);
            json.WriteString("description", facts.Description);
            json.WriteString("inLanguage", facts.Settings.Original.Code);
            WriteDate(json, issue.Date);
            if (issue.EditorId is { } id && facts.Context.Edition.Authorities.FindAgent(id) is { } editor) WriteAgent(json, "editor", editor, facts);
            if (facts.Picture is { } picture) json.WriteString("image", facts.AddressOf(picture));
            json.WriteStartArray("hasPart");
            foreach (var text in issue.PrintedTexts.Where(text => text.In(facts.Language) is not null)) WriteReference(json, null, TextId(text, facts.Language, facts));
            json.WriteEndArray();
        }

        WritePaper(json, "isPartOf", facts);
        json.WriteEndObject();
    }

    private static void WritePaper(Utf8JsonWriter json, string? property, PageFacts facts)
    {
        Start(json, property, "Newspaper", facts.Settings.BaseUrl.AbsoluteUri + "#paper");
        json.WriteString("name", facts.Settings.Title[facts.Language]);
        json.WriteString("inLanguage", facts.Settings.Original.Code);
        json.WriteEndObject();
    }

    private static void WriteEntity(Utf8JsonWriter json, Entity entity, PageFacts facts)
    {
        Start(json, null, TypeOf(entity), EntityId(entity, facts));
        json.WriteString("name", entity.Name[facts.Language]);
        var others = facts.Settings.Languages.Select(language => entity.Name[language]).Concat(entity.OtherNames.GetValueOrDefault(facts.Language.Code, []))
            .Where(name => name.Length > 0 && name != entity.Name[facts.Language]).Distinct().ToList();
        if (others.Count > 0)
        {
            json.WriteStartArray("alternateName");
            foreach (var name in others) json.WriteStringValue(name);
            json.WriteEndArray();
        }

        WriteIdentity(json, entity, facts);
        json.WriteString("description", facts.Description);
        json.WriteString("mainEntityOfPage", facts.Address);
        json.WriteEndObject();
    }

    // What is only likely to be the same is not said to be.
    private static void WriteIdentity(Utf8JsonWriter json, Entity entity, PageFacts facts)
    {
        if (entity.Parts is { } parts)
        {
            json.WriteString("givenName", parts.Given[facts.Language]);
            json.WriteString("familyName", parts.Family[facts.Language]);
        }

        var same = entity.Identifiers.Where(identifier => identifier.Certainty == Certainty.High).ToList();
        if (same.Count == 0) return;
        json.WriteStartArray("sameAs");
        foreach (var identifier in same) json.WriteStringValue(identifier.Address);
        json.WriteEndArray();
    }

    private static void WriteDataset(Utf8JsonWriter json, PageFacts facts)
    {
        Start(json, null, "Dataset", DatasetId(facts));
        json.WriteString("name", facts.Words.Format("data_title", facts.Settings.Title[facts.Language]));
        json.WriteString("description", facts.Words["supporters_intro"]);
        json.WriteString("url", facts.Context.Map.Has(Addresses.Data(facts.Language)) ? facts.AddressOf(Addresses.Data(facts.Language)) : facts.Address);
        WriteLanguages(json, facts.Settings.Languages);
        if (facts.LicenceOf("apparatus") is { } licence) json.WriteString("license", licence);
        WriteNamed(json, "creator", "Organization", facts.Settings.Publisher[facts.Language]);
        json.WriteString("datePublished", facts.Settings.Published.MachineForm);
        json.WriteString("version", facts.Settings.Version);
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteStartArray("distribution");
        foreach (var (file, type) in ((OutputPath, string)[])[(DataAddresses.SupportersCsv, MediaTypes.Csv), (DataAddresses.SupportersJson, MediaTypes.Json)])
        {
            if (!facts.Context.Map.Has(file)) continue;
            Start(json, null, "DataDownload", null);
            json.WriteString("contentUrl", facts.AddressOf(file));
            json.WriteString("encodingFormat", type);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, PageFacts facts)
    {
        Start(json, null, facts.Subject is PageSubject.OfList ? "CollectionPage" : "WebPage", facts.Address);
        json.WriteString("url", facts.Address);
        json.WriteString("name", facts.Title);
        WriteLanguages(json, facts.Subject is PageSubject.OfTextView { Languages: var shown } ? shown : [facts.Language]);
        switch (facts.Subject)
        {
            case PageSubject.OfTextView { Text: var text, Languages: var languages }:
                json.WriteStartArray("about");
                foreach (var language in languages) WriteReference(json, null, TextId(text, language, facts));
                json.WriteEndArray();
                break;
            case PageSubject.OfIssue { Issue: var issue }:
                WriteReference(json, "about", IssueId(issue, facts));
                break;
        }

        Start(json, "isPartOf", "WebSite", SiteId(facts));
        json.WriteString("name", facts.Settings.Title[facts.Language]);
        json.WriteString("url", facts.Settings.BaseUrl.AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAgent(Utf8JsonWriter json, string? property, Entity entity, PageFacts facts, bool hasAddress = true)
    {
        Start(json, property, TypeOf(entity), EntityId(entity, facts));
        json.WriteString("name", entity.Name[facts.Language]);
        WriteIdentity(json, entity, facts);
        var page = Addresses.Entity(facts.Language, entity.Kind, entity.Id);
        if (hasAddress && facts.Context.Map.Has(page)) json.WriteString("url", facts.AddressOf(page));
        json.WriteEndObject();
    }

    private static void WritePublisher(Utf8JsonWriter json, PageFacts facts) => WriteNamed(json, "publisher", "Organization", facts.Settings.Publisher[facts.Language]);

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string name)
    {
        Start(json, property, type, null);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    // schema.org's dates are those of ISO 8601; what is approximate, uncertain or an interval is said whole beside it.
    private static void WriteDate(Utf8JsonWriter json, EdtfDate date)
    {
        json.WriteString("datePublished", date.WithoutOpenEnd.MachineForm);
        if (date.Text != date.MachineForm) json.WriteString("temporal", date.Text);
    }

    private static void WriteLanguages(Utf8JsonWriter json, IReadOnlyList<Language> languages)
    {
        if (languages.Count == 1)
        {
            json.WriteString("inLanguage", languages[0].Code);
            return;
        }

        json.WriteStartArray("inLanguage");
        foreach (var language in languages) json.WriteStringValue(language.Code);
        json.WriteEndArray();
    }

    private static void WriteReference(Utf8JsonWriter json, string? property, string id)
    {
        if (property is null) json.WriteStartObject();
        else json.WriteStartObject(property);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    private static void Start(Utf8JsonWriter json, string? property, string type, string? id)
    {
        if (property is null) json.WriteStartObject();
        else json.WriteStartObject(property);
        json.WriteString("@type", type);
        if (id is not null) json.WriteString("@id", id);
    }

    private static string TypeOf(Entity entity) => entity.Kind switch
    {
        EntityKind.Person => "Person",
        EntityKind.Organisation => "Organization",
        _ => "Place",
    };

    private static string SiteId(PageFacts facts) => facts.Settings.BaseUrl.AbsoluteUri + "#site";

    private static string TextId(Text text, Language language, PageFacts facts) => facts.AddressOf(Addresses.Text(language, text)) + "#text";

    private static string IssueId(Issue issue, PageFacts facts) => facts.AddressOf(Addresses.Issue(facts.Settings.Original, issue)) + "#issue";

    private static string? EntityId(Entity entity, PageFacts facts) =>
        Addresses.Entity(facts.Settings.Original, entity.Kind, entity.Id) is var path && facts.Context.Map.Has(path) ? facts.AddressOf(path) + "#entity" : null;

    private static string DatasetId(PageFacts facts) =>
        (facts.Context.Map.Has(DataAddresses.SupportersJsonLd) ? facts.AddressOf(DataAddresses.SupportersJsonLd) : facts.AddressOf(Addresses.Supporters(facts.Settings.Original))) + "#dataset";
}
