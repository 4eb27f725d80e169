using IskraSite.Editions.Model;
using IskraSite.Languages;
using static IskraSite.Editions.Reading.Forms.Field;

namespace IskraSite.Editions.Reading.Forms;

/// <summary>Every YAML form of the edition. The JSON Schemas in <c>schemas/</c> are printed from here.</summary>
internal static class EditionForms
{
    private static readonly FieldType Words = new FieldType.PlainText();
    private static readonly FieldType Markup = new FieldType.Markup();
    private static readonly FieldType Name = new FieldType.Name();
    private static readonly FieldType Date = new FieldType.Date();
    private static readonly FieldType Lines = new FieldType.Many(new FieldType.Lines());
    private static readonly FieldType Certainty = new FieldType.Choice("low", "medium", "high");
    private static readonly FieldType Words2 = new FieldType.Localised(Words);
    private static readonly FieldType Markup2 = new FieldType.Localised(Markup);

    /// <summary>How many printed pages an issue has.</summary>
    public static FieldType.Number PageCount { get; } = new(1, Model.Issue.MostPages);

    /// <summary>How many letters a supporter sent.</summary>
    public static FieldType.Number LetterCount { get; } = new(1, 9999);

    /// <summary>How far a text is proofread.</summary>
    public static FieldType.Number ProofLevel { get; } = new(0, 4);

    /// <summary>A place among fellows.</summary>
    public static FieldType.Number Order { get; } = new(0, 9999);

    private static readonly FieldType References = new FieldType.Many(new FieldType.Shaped("^[a-z0-9-]+(/[a-z0-9-]+(#[a-z0-9-]+)?)?$", "2001-04/message#p3"));

    private static readonly FieldType.Shaped VersionNumber = new("^[0-9]+\\.[0-9]+\\.[0-9]+$", "1.0.0");
    private static readonly FieldType.Shaped TextOrBlock = new("^[a-z0-9-]+/[a-z0-9-]+(#[a-z0-9-]+)?$", "2001-04/message#p3");
    private static readonly FieldType FormerText = new FieldType.Many(new FieldType.Shaped("^([a-z0-9-]+/)?[a-z0-9-]+$", "slogans"));
    private static readonly FieldType Sums = new FieldType.SomeLanguages(new FieldType.Shaped("^[0-9a-f]{16}$", "0123456789abcdef"));

    private static readonly Form RetiredForm = new(
        "retired", "A text, a page or a block that was published and is no more.",
        Required("id", TextOrBlock, "what it was: 2001-04/message, pages/about or 2001-04/message#p3"),
        Required("version", VersionNumber, "the version that withdraws it"),
        Required("reason", Words2, "why, as readers are told at its address"),
        Optional("to", TextOrBlock, "what they find instead"),
        Optional("withheld", new FieldType.Flag(), "true: taken out of the published versions too"));

    private static readonly Form LicenceForm = new(
        "licence", "What may be done with a part of the edition.",
        Required("id", Words, "its SPDX id, or UND"),
        Required("name", Words2, "its name"),
        Required("url", new FieldType.Address(), "where it is set out"),
        Required("note", Words2, "what it covers"));

    private static readonly Form JoinForm = new(
        "join", "Why two fragments of the source that are not neighbours are joined.",
        Required("from", new FieldType.Lines(), "the line or cell that ends the first fragment"),
        Required("to", new FieldType.Lines(), "the line or cell that begins the second"),
        Optional("kind", new FieldType.Choice("order"), "order: nothing ties the two, and only which comes first is known"),
        Required("cert", Certainty, "how sure the editors are"),
        Required("why", Words2, "the reason: grammar, sense, the page’s own pointer"));

    private static readonly Form UnusedForm = new(
        "unused", "Lines of the source that the edition leaves out.",
        Required("lines", Lines, "which"),
        Required("kind", Name, "what they are: jump, running-header, repeated-cell …"),
        Required("reason", Words2, "why they are left out"));

    private static readonly FieldType Pieces = new FieldType.Many(new FieldType.Shaped($"^{Slug.Groups}(#{Slug.Groups})?$", "slogans#p1"));

    private static readonly Form AreasForm = new(
        "areas", "Where the pieces of a printed page stand on it. An area names texts of the issue, or of a text without page breaks one block.",
        Required("page", PageCount, "the number of the page"),
        Optional("slogan", Pieces, "across its head"),
        Optional("ears", Pieces, "beside the nameplate, in reading order: of the masthead the heading is the nameplate"),
        Optional("lead", Pieces, "the leading piece; what has no area follows it"),
        Optional("side", Pieces, "the narrow column beside it"),
        Optional("foot", Pieces, "across its foot"),
        Optional("inferred", Words2, "what of this the source does not tell"));

    private static FieldType.Shaped IdOf(string register)
    {
        var found = Register.All.First(known => known.Key == register);
        return new FieldType.Shaped(found.Pattern, found.Example);
    }

    private static readonly FieldType Known2 = new FieldType.OrUnknown(Words2);
    private static readonly FieldType KnownDate = new FieldType.OrUnknown(Date);

    private static readonly Form ProvenanceForm = new(
        "provenance", "Where a machine reading comes from. What is not said here, readers are told is not known.",
        Optional("copy", Known2, "which printed copy was read, and where it is"),
        Optional("scanned-by", Known2, "who scanned or photographed it"),
        Optional("scanned", KnownDate, "when (EDTF)"),
        Optional("program", Known2, "which program read it"),
        Optional("read", KnownDate, "when (EDTF)"),
        Optional("received-from", Known2, "from whom the editors have the file"),
        Optional("received", KnownDate, "since when (EDTF)"),
        Optional("note", Words2, "what else can be said of it"));

    private static readonly Form WitnessForm = new(
        "further-witness", "A further reading of the issue, with lines of its own: a second reading, a leaf found later, a typed page.",
        Required("id", new FieldType.Shaped("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "leaf"), "what its lines are called by: leaf:12 is its line 12"),
        Required("file", Words, "the file as received: a path in this folder"),
        Required("title", Words2, "what it is"),
        Optional("provenance", new FieldType.Nested(ProvenanceForm), "where it comes from"));

    private static readonly Form IdentifiedForm = new(
        "identified", "Which real body an entry means, as the editors think.",
        Required("name", Words, "its own name for itself"),
        Optional("names", new FieldType.SomeLanguages(Words), "its name in the edition’s languages"),
        Required("cert", Certainty, "how sure the editors are"),
        Optional("note", Words2, "why they think so"));

    private static readonly Form EntryForm = new(
        "entry", "A supporter (name) or a printed remark (remark).",
        Required("id", Name, "its permanent id"),
        Optional("name", Markup2, "the whole printed entry, with mark-up"),
        Optional("remark", Markup2, "a printed remark about the campaign: not a supporter"),
        Optional("kind", new FieldType.Choice(SupporterKind.All.Names), "what sort of supporter"),
        Optional("person", Name, "the id of the person that it is, in people.yml"),
        Optional("organisation", Name, "the id of the organisation that it is, in organisations.yml"),
        Optional("branch", Words, "the number of its branch, in the digits 0–9"),
        Optional("letters", LetterCount, "how many letters it sent, when printed"),
        Optional("cert", Certainty, "that this is one entry, rightly divided and read"),
        Optional("identified", new FieldType.Nested(IdentifiedForm), "which real body it is"),
        Optional("repeats", Name, "the id of an entry above that reads alike: both are printed"),
        Optional("withheld", new FieldType.Flag(), "true: honoured in every output"),
        Optional("note", Words2, "an editors’ remark"));

    private static readonly Form CountryForm = new(
        "country", "A country heading of the annex and what stands under it.",
        Required("code", new FieldType.Country(), "ISO 3166-1 alpha-2, or a UN M49 region"),
        Required("place", Name, "the place’s id in places.yml"),
        Required("name", Markup2, "the heading as printed, with mark-up"),
        Required("entries", new FieldType.Many(new FieldType.Nested(EntryForm)), "supporters and remarks, in print order"));

    private static readonly Form AnnexBlockForm = new(
        "annex-block", "A printed block of the annex that is not an entry.",
        Required("id", Name, "its permanent id"),
        Required("text", Markup2, "the words"));

    private static readonly Form AttestationForm = new(
        "attestation", "A passage on which an event rests.",
        Required("at", new FieldType.Shaped($"^{Slug.Groups}#{Slug.Groups}$", "announcement#p5"),
            "a text of the issue and its block, or an entry of the annex"),
        Optional("words", Words2, "the words there that date the event, letter for letter; not needed where a date is marked"));

    private static readonly FieldType Attestations = new FieldType.Many(new FieldType.Nested(AttestationForm));

    private static readonly Form EventForm = new(
        "event", "Something that happened, as the texts date it.",
        Required("id", Name, "its permanent id"),
        Required("date", Date, "when (EDTF)"),
        Required("title", Words2, "what happened, in the texts’ own words as far as they go"),
        Required("passages", Attestations, "where the texts say so"),
        Optional("remark", Words2, "an editors’ remark"));

    private static readonly Form DisagreementForm = new(
        "disagreement", "A question on which the texts differ: all that they say, side by side.",
        Required("id", Name, "its permanent id"),
        Required("title", Words2, "the question"),
        Required("passages", Attestations, "what the texts say; two or more"),
        Optional("events", new FieldType.Many(Name), "ids of the events that it bears on"),
        Required("remark", Words2, "what the editors note, without deciding"));

    private static readonly Form FacsimileForm = new(
        "facsimile", "An image of a printed page.",
        Required("page", PageCount, "which page"),
        Optional("image", Words, "a PNG, JPEG or WebP file: a path in this folder. It is published, and shown beside the page"),
        Optional("iiif", new FieldType.Address(), "its address in a IIIF service or viewer: it is linked, and never loaded"));

    private static readonly Form KindForm = new(
        "kind", "A kind of text.",
        Required("id", Name, "what kind: says in the texts"),
        Required("name", Words2, "what readers call it"),
        Optional("signed", new FieldType.Flag(), "false: lines broken by hand under such a text are just short lines, and no signature"));

    /// <summary>The calendars by their names in <c>edition.yml</c>.</summary>
    public static IReadOnlyDictionary<string, CalendarSystem> Calendars { get; } = new Dictionary<string, CalendarSystem>
    {
        ["gregorian"] = CalendarSystem.Gregorian,
        ["jalali"] = CalendarSystem.Jalali,
        ["imperial"] = CalendarSystem.Imperial,
        ["hijri"] = CalendarSystem.Hijri,
    };

    /// <summary><c>edition.yml</c>.</summary>
    public static Form Edition { get; } = new(
        "edition", "The series: its names, languages, licences, and which outputs to make.",
        Required("title", Words2, "the series’ name"),
        Required("description", Words2, "what it is, in a sentence"),
        Optional("nameplate", new FieldType.SomeLanguages(Words), "its name as it is drawn: SVG files in this folder, with a viewBox and one path"),
        Required("languages", new FieldType.Many(new FieldType.Nested(new Form(
            "language", "A language of the edition.",
            Required("code", new FieldType.Shaped(LanguageTag.Pattern, "fa"), "its BCP 47 tag"),
            Required("name", Words, "its own name for itself"),
            Required("direction", new FieldType.Choice("rtl", "ltr"), "rtl or ltr"),
            Required("role", new FieldType.Choice("original", "translation"), "original or translation")))), "the languages, the original first"),
        Optional("calendars", new FieldType.Many(new FieldType.Choice([.. Calendars.Keys])), "the calendars in which dates are said: gregorian, jalali, imperial, hijri; those of the original’s readers when it is left out"),
        Optional("kinds", new FieldType.Many(new FieldType.Nested(KindForm)), "kinds of text besides those that every edition has, or other words for these"),
        Required("base-url", new FieldType.Home(), "the home of the edition on the web"),
        Optional("signing-key", new FieldType.Shaped("^RW[A-Za-z0-9+/]{54}$", "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"), "the publisher’s public key in minisign’s format, with which ‘sign’ signs"),
        Optional("mirrors", new FieldType.Many(new FieldType.Home()), "other homes of the very same files"),
        Optional("slug", Name, "its name in the names of files and in ids: never change it; made from the title when it is left out"),
        Optional("folder", Name, "the folder that unpacking the offline bundle makes; the slug when it is left out"),
        Optional("contact", new FieldType.Shaped(@"^[^@\s?&]+@[^@\s?&]+$", "editors@example.org"), "the editors’ e-mail address, for the corrections that readers suggest"),
        Optional("cover", Words, "the cover of its books: a PNG file in this folder"),
        Required("tag-authority", new FieldType.Shaped("^[a-z0-9.-]+,[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", "example.org,2026"), "authority and date of the permanent tag: ids (RFC 4151); never change it"),
        Required("version", VersionNumber, "major = ids, minor = wording, patch = mark-up"),
        Required("published", Date, "when this version was published"),
        Required("history", new FieldType.Many(new FieldType.Nested(new Form(
            "version", "A version of the edition.",
            Required("version", VersionNumber, "its number"),
            Required("date", Date, "when"),
            Required("changes", Words2, "what changed, in words"),
            Optional("added", References, "issues, texts and pages that are new in it"),
            Optional("changed", References, "issues, texts, pages and blocks that read otherwise than before")))), "the versions, newest first"),
        Optional("retired", new FieldType.Many(new FieldType.Nested(RetiredForm)), "texts, pages and blocks that were published and are no more: their addresses say so"),
        Required("publisher", new FieldType.Nested(new Form("publisher", "Who publishes.", Required("name", Words2, "their name"))), "who publishes"),
        Required("licences", new FieldType.Nested(new Form(
            "licences", "What may be done with the parts of the edition.",
            Required("program", new FieldType.Nested(LicenceForm), "the generator"),
            Required("apparatus", new FieldType.Nested(LicenceForm), "translation, apparatus, data"),
            Required("texts", new FieldType.Nested(LicenceForm), "the printed texts"))), "what may be done with the parts of the edition"),
        Required("withdrawal", Words2, "how to ask for withdrawal"),
        Required("outputs", new FieldType.Many(Name), "the outputs to make"));

    /// <summary><c>issue.yml</c>.</summary>
    public static Form Issue { get; } = new(
        "issue", "One printed issue.",
        Required("title", Words2, "the editors’ name for it"),
        Required("date", Date, "when it was printed"),
        Optional("redirect-from", new FieldType.Many(Name), "names that its folder had before: their addresses lead here"),
        Optional("dates-note", Words2, "why no exact day is given"),
        Optional("number", Words, "its number as printed, in the digits 0–9: 12, or 12-13"),
        Optional("volume", Words, "its volume as printed, in the digits 0–9"),
        Optional("year", Words, "which year of the paper it is, as printed, in the digits 0–9"),
        Optional("price", Words2, "what it cost, as printed"),
        Optional("place", Words2, "where it was published"),
        Optional("printed-at", Words2, "where, or by whom, it was printed"),
        Optional("facsimile", new FieldType.Many(new FieldType.Nested(FacsimileForm)), "images of the printed pages"),
        Optional("pages", PageCount, "how many printed pages there are"),
        Optional("editor", Name, "a person’s id: as the masthead names the editor"),
        Required("summary", Words2, "a sentence about it"),
        Optional("leading-events", new FieldType.Many(Name), "ids of the events of chronology.yml that the front page tells"),
        Optional("masthead", Name, "the text that holds masthead and imprint"),
        Optional("slogans", Name, "the text that holds the slogans"),
        Optional("notices", new FieldType.Many(Name), "small texts shown whole on the issue’s page"),
        Required("texts", new FieldType.Many(Name), "the texts, in print order"),
        Optional("supporters", Name, "the text that supporters.yml is the annex of"),
        Optional("editors-note", Name, "the editors’ note"),
        Optional("witness", Words, "the machine reading as received: a path in this folder"),
        Optional("provenance", new FieldType.Nested(ProvenanceForm), "where it comes from"),
        Optional("witnesses", new FieldType.Many(new FieldType.Nested(WitnessForm)), "further readings"),
        Optional("areas", new FieldType.Many(new FieldType.Nested(AreasForm)), "where the pieces of the printed pages stand on them"),
        Optional("unused", new FieldType.Many(new FieldType.Nested(UnusedForm)), "lines of the source left out, with their reasons"),
        Optional("joins", new FieldType.Many(new FieldType.Nested(JoinForm)), "why fragments are joined"));

    /// <summary>The front matter of an original.</summary>
    public static Form Text { get; } = new(
        "text", "The front matter of a text in the original language.",
        Required("title", Words, "its title, for lists"),
        Required("kind", Name, "what kind of text it is: one of the list that every edition has, or of kinds: in edition.yml"),
        Optional("date", Date, "the date that it bears"),
        Optional("author", new FieldType.Many(Name), "ids of its authors"),
        Optional("author-note", Words, "what the attribution rests on"),
        Required("summary", Words, "a neutral sentence about it"),
        Optional("source", Lines, "its lines of the witness, in reading order"),
        Optional("proof", ProofLevel, "0 raw, 1 compared with the witness, 2 partly proofread, 3 by one person, 4 by a second"),
        Optional("order", Order, "its place among its fellows"),
        Optional("redirect-from", FormerText, "names that it had before, in this issue (slogans) or another (2001-04/slogans): their addresses lead here"),
        Optional("excluded", new FieldType.Flag(), "true: not published"),
        Optional("withheld", new FieldType.Flag(), "true: honoured in every output"));

    /// <summary>The front matter of a translation.</summary>
    public static Form Translation { get; } = new(
        "translation", "The front matter of a translation; what is the same in every language stands in the original.",
        Required("title", Words, "its title, for lists"),
        Required("summary", Words, "a neutral sentence about it"),
        Optional("author-note", Words, "what the attribution rests on"),
        Optional("translator", Words, "who translated"),
        Optional("translated-from", Words, "fingerprints of the original’s blocks; written by ‘translation accept’"));

    /// <summary>The front matter of a page of the edition, in the original language.</summary>
    public static Form Page { get; } = new(
        "page", "The front matter of a page of the edition.",
        Required("title", Words, "its title"),
        Required("summary", Words, "a sentence about it"),
        Optional("order", Order, "its place among the pages"),
        Optional("redirect-from", new FieldType.Many(Name), "names that it had before: their addresses lead here"),
        Optional("shows", new FieldType.Choice("regularisations", "signing-key"), "what the build knows, shown below the page: how often each rule applied; how a copy is checked"),
        Optional("excluded", new FieldType.Flag(), "true: not published"));

    /// <summary>An entry of an authority file.</summary>
    public static Form Entity { get; } = new(
        "entity", "A named entity.",
        Required("id", Name, "its id: never changes"),
        Required("name", Words2, "its name"),
        Optional("also", new FieldType.SomeLanguages(new FieldType.Many(Words)), "other forms found in the texts"),
        Optional("given", Words2, "a person’s given name"),
        Optional("family", Words2, "a person’s family name"),
        Optional("sort", Words2, "what it is put in order by, where that is not ‘family, given’ or its name"),
        Required("about", Words2, "a sentence of sure facts"),
        Optional("wikidata", IdOf("wikidata"), "its id in Wikidata; only what is certain to some degree"),
        Optional("viaf", IdOf("viaf"), "its id in VIAF"),
        Optional("isni", IdOf("isni"), "its ISNI, sixteen signs without spaces"),
        Optional("geonames", IdOf("geonames"), "a place’s id in GeoNames"),
        Optional("cert", Certainty, "how sure the editors are that these ids mean it"),
        Optional("withheld", new FieldType.Flag(), "true: it has no page, and a gap stands wherever its name is marked"),
        Optional("kind", new FieldType.Choice(OrganisationType.All.Names), "what sort of organisation"),
        Optional("country", new FieldType.Country(), "ISO 3166-1 alpha-2, or a UN M49 region"));

    /// <summary><c>supporters.yml</c>.</summary>
    public static Form Supporters { get; } = new(
        "supporters", "The annex of supporters, in print order.",
        Required("title", Words2, "the editors’ title"),
        Required("source", Lines, "the lines of the witness, in reading order"),
        Required("heading", new FieldType.Nested(AnnexBlockForm), "the printed heading"),
        Required("countries", new FieldType.Many(new FieldType.Nested(CountryForm)), "the countries, in print order"),
        Optional("closing", new FieldType.Nested(AnnexBlockForm), "the printed closing statement"));

    /// <summary><c>chronology.yml</c>.</summary>
    public static Form Chronology { get; } = new(
        "chronology", "The events that the texts of an issue date.",
        Optional("events", new FieldType.Many(new FieldType.Nested(EventForm)), "what happened"),
        Optional("disagreements", new FieldType.Many(new FieldType.Nested(DisagreementForm)), "where the texts do not say the same"));

    /// <summary><c>released.yml</c>.</summary>
    public static Form Released { get; } = new(
        "released", "What each published version had: written by ‘release’, and never edited.",
        Required("releases", new FieldType.Many(new FieldType.Nested(new Form(
            "release", "A published version: what is new in it or reads otherwise than in the version above.",
            Required("version", VersionNumber, "its number"),
            Required("date", Date, "its date, as the history says it"),
            Optional("gone", new FieldType.Many(TextOrBlock), "texts and pages that it has no more"),
            Optional("texts", new FieldType.Many(new FieldType.Nested(new Form(
                "released-text", "A text or page as it was published.",
                Required("text", TextOrBlock, "its name"),
                Required("address", Words, "its address in every language, behind the language’s code"),
                Required("sums", Sums, "the fingerprint of all its words, in each language"),
                Optional("blocks", new FieldType.Many(new FieldType.Nested(new Form(
                    "released-block", "A block as it was published.",
                    Required("id", Name, "its id"),
                    Required("sums", Sums, "the fingerprint of its words, in each language")))), "its blocks, in print order")))), "the texts and pages")))), "the versions, in their order"));

    /// <summary>All of them, for the schemas.</summary>
    public static IReadOnlyList<Form> All { get; } = [Edition, Issue, Text, Translation, Page, Entity, Supporters, Chronology, Released];
}
