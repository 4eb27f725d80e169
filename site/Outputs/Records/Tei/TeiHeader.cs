using System.Globalization;
using System.Xml;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Languages.Persian;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>The header of an issue (TEI P5, 2): what the file is, from what it was made, by which rules, and how it changed. All that is said stands in every language.</summary>
internal sealed class TeiHeader(XmlWriter xml, IssueBodies bodies, RenderContext context)
{
    private readonly EditionSettings settings = context.Edition.Settings;
    private readonly Issue issue = bodies.Issue;

    private IReadOnlyList<Language> Languages => settings.Languages;

    private bool HasJalali => settings.Original.Calendars.All.Contains(CalendarSystem.Jalali);

    public void Write()
    {
        xml.Open("teiHeader");
        xml.Open("fileDesc");
        WriteTitle();
        WritePublication();
        WriteSource();
        xml.WriteEndElement();
        WriteEncoding();
        WriteProfile();
        WriteRevisions();
        xml.WriteEndElement();
    }

    private void WriteTitle()
    {
        xml.Open("titleStmt");
        xml.InEach("title", Languages, language => Format(language, "tei_title", issue.Title[language]));
        xml.Open("editor");
        xml.Id(TeiXml.Editors[1..]);
        xml.BeginWords();
        xml.InEach("name", Languages, settings.Publisher);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Open("editionStmt");
        xml.Open("edition");
        xml.WriteAttributeString("n", settings.Version);
        xml.BeginWords();
        xml.Open("date");
        xml.Date(settings.Published);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WritePublication()
    {
        xml.Open("publicationStmt");
        xml.InEach("publisher", Languages, settings.Publisher);
        xml.Open("idno");
        xml.WriteAttributeString("type", "URI");
        xml.WriteString(Addresses.Absolute(settings.BaseUrl, Addresses.Tei(issue)));
        xml.WriteEndElement();
        xml.Open("date");
        xml.Date(settings.Published);
        xml.WriteEndElement();
        xml.Open("availability");
        foreach (var licence in settings.Licences)
        {
            // A statement of rights (rightsstatements.org) permits nothing and is no licence.
            var isLicence = licence.Id != "UND";
            foreach (var language in Languages)
            {
                xml.Open(isLicence ? "licence" : "p", language.Code);
                if (isLicence) xml.WriteAttributeString("target", licence.Address.AbsoluteUri);
                xml.WriteAttributeString("n", licence.Part);
                xml.BeginWords();
                xml.Open("ref");
                xml.WriteAttributeString("target", licence.Address.AbsoluteUri);
                xml.WriteString(licence.Name[language]);
                xml.WriteEndElement();
                xml.WriteString(context.StringsOf(language)["colon"] + " " + licence.Note[language]);
                xml.WriteEndElement();
            }
        }

        xml.InEach("p", Languages, settings.Withdrawal);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteSource()
    {
        xml.Open("sourceDesc");
        xml.Open("bibl");
        xml.Id("print");
        xml.InEach("title", Languages, settings.Title, title => title.WriteAttributeString("level", "j"));
        foreach (var (unit, value) in new[] { ("volume", issue.Volume), ("year", issue.Year), ("issue", issue.Number) })
        {
            if (value is null) continue;
            xml.Open("biblScope");
            xml.WriteAttributeString("unit", unit);
            xml.WriteString(value);
            xml.WriteEndElement();
        }

        xml.InEach("pubPlace", Languages, issue.PlaceOfPublication);
        WriteDate(issue.Date);
        if (issue.EditorId is { } editor && context.Edition.Authorities.FindAgent(editor) is { } agent)
            xml.InEach("editor", Languages, agent.Name, element => element.WriteAttributeString("ref", "#" + TeiIds.Entity(agent.Kind, agent.Id)));
        if (issue.PageCount > 0)
        {
            xml.Open("extent");
            xml.Open("measure");
            xml.WriteAttributeString("unit", "page");
            xml.WriteAttributeString("atLeast", issue.PageCount.ToString(CultureInfo.InvariantCulture));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.InEach("note", Languages, issue.DateNote, note => note.WriteAttributeString("type", "date"));
        xml.InEach("note", Languages, issue.Summary, note => note.WriteAttributeString("type", "summary"));
        xml.InEach("note", Languages, issue.Price, note => note.WriteAttributeString("type", "price"));
        xml.InEach("note", Languages, issue.PrintedAt, note => note.WriteAttributeString("type", "printed-at"));
        xml.WriteEndElement();
        if (bodies.Sources.Count > 0)
        {
            xml.Open("listWit");
            foreach (var source in bodies.Sources) WriteWitness(source);
            xml.WriteEndElement();
        }

        xml.Open("listBibl");
        foreach (var body in bodies.Texts) WriteText(body);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteWitness(PublishedSource source)
    {
        xml.Open("witness");
        xml.Id(TeiIds.Witness(source.File));
        xml.WriteAttributeString("corresp", "#print");
        xml.BeginWords();
        Identifier("file", source.File.PublishedName);
        Identifier("SHA-256", Checksum.Of(source.Content).ToString());
        if (context.Map.Has(Addresses.SourceFile(issue, source.File))) Identifier("URI", Addresses.Absolute(settings.BaseUrl, Addresses.SourceFile(issue, source.File)));
        xml.InEach("note", Languages, language => source.File.Title?.In(language.Code) ?? context.StringsOf(language)["tei_witness"]);
        if (source.IsMasked) xml.InEach("note", Languages, language => context.StringsOf(language)["source_masked"]);
        for (var i = 0; i < ProvenancePhrases.Questions; i++) xml.InEach("note", Languages, language => Provenance(language, i));
        xml.InEach("note", Languages, source.File.Provenance.Note);
        xml.WriteEndElement();

        void Identifier(string type, string value)
        {
            xml.Open("idno");
            xml.WriteAttributeString("type", type);
            xml.WriteString(value);
            xml.WriteEndElement();
        }

        string Provenance(Language language, int question)
        {
            var words = context.StringsOf(language);
            var (asked, answer) = ProvenancePhrases.Of(source.File.Provenance, words).ElementAt(question);
            return $"{asked}{words["colon"]} {answer}";
        }
    }

    // Said of a text once: its front matter, and what the front matter of its translations adds.
    private void WriteText(TextBody body)
    {
        var text = body.Text;
        xml.Open("bibl");
        xml.Id(TeiIds.Description(text));
        xml.WriteAttributeString("type", text.Kind.Name);
        xml.InEach("title", Languages, language => text.In(language)?.Title, title => title.WriteAttributeString("level", "a"));
        foreach (var author in context.Edition.Authorities.AuthorsOf(text))
            xml.InEach("author", Languages, author.Name, element => element.WriteAttributeString("ref", "#" + TeiIds.Entity(author.Kind, author.Id)));

        foreach (var version in text.Versions.Where(version => version.Translator is not null))
        {
            xml.Open("editor");
            xml.WriteAttributeString("role", "translator");
            xml.WriteAttributeString("corresp", "#" + TeiIds.Text(version.Language, text));
            if (version.IsTranslatedByEditors) xml.WriteAttributeString("sameAs", TeiXml.Editors);
            else xml.WriteString(version.Translator);
            xml.WriteEndElement();
        }

        if (text.Date is { } date) WriteDate(date, "written");
        if (text.Source.Ranges.Count > 0)
        {
            xml.Open("biblScope");
            xml.WriteAttributeString("unit", "line");
            xml.WriteString(text.Source.ToString());
            xml.WriteEndElement();
        }

        xml.InEach("note", Languages, language => text.In(language)?.AuthorNote, note => note.WriteAttributeString("type", "attribution"));
        xml.InEach("note", Languages, language => text.In(language)?.Summary, note => note.WriteAttributeString("type", "summary"));
        if (text.IsPrinted)
        {
            xml.Open("note");
            xml.WriteAttributeString("type", "proof");
            xml.Open("num");
            xml.WriteAttributeString("value", text.Proof.ToString(CultureInfo.InvariantCulture));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        foreach (var page in text.Versions.Select(version => Addresses.Text(version.Language, text)).Where(context.Map.Has))
        {
            xml.Open("ptr");
            xml.WriteAttributeString("target", Addresses.Absolute(settings.BaseUrl, page));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteDate(EdtfDate date, string? type = null)
    {
        foreach (var language in Languages)
        {
            xml.Open("date", language.Code);
            if (type is not null) xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("calendar", "#gregorian");
            xml.Date(date);
            xml.WriteString(DatePhrases.Plain(date, context.StringsOf(language)));
            xml.WriteEndElement();
        }

        // A month of one calendar lies in two of the other: its first and last day are said.
        if (date.EndDate is not null || date.Month is null || !HasJalali) return;
        xml.Open("date");
        if (type is not null) xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("calendar", "#jalali");
        xml.WriteAttributeString("datingMethod", "#jalali");
        var isDay = date.Day is not null && !date.IsOpen;
        xml.WriteAttributeString(isDay ? "when-custom" : "notBefore-custom", JalaliDate.From(date.FirstDay).ToString());
        if (!isDay && !date.IsOpen) xml.WriteAttributeString("notAfter-custom", JalaliDate.From(date.LastDay).ToString());
        xml.WriteEndElement();
    }

    private void WriteEncoding()
    {
        xml.Open("encodingDesc");
        xml.Open("editorialDecl");
        Rule("correction", "tei_correction", ("method", "markup"));
        Rule("normalization", "tei_normalization", ("method", "silent"));
        Rule("hyphenation", "tei_hyphenation");
        Rule("segmentation", "tei_segmentation");
        xml.Open("stdVals");
        xml.InEach("p", Languages, language => context.StringsOf(language)["tei_dates"], p => IdOnce(p, "edtf"));
        xml.WriteEndElement();
        Rule("interpretation", "tei_interpretation");
        if (issue.HasWitness) xml.InEach("p", Languages, language => context.StringsOf(language)["tei_proof"]);
        xml.WriteEndElement();
        WriteReferences();
        WriteTaxonomies();
        xml.WriteEndElement();
    }

    private bool isDatingSaid;

    // An id names one element: the first language's.
    private void IdOnce(XmlWriter element, string id)
    {
        if (!isDatingSaid) element.Id(id);
        isDatingSaid = true;
    }

    private void Rule(string element, string key, params (string Name, string Value)[] attributes)
    {
        xml.Open(element);
        foreach (var (name, value) in attributes) xml.WriteAttributeString(name, value);
        xml.InEach("p", Languages, language => context.StringsOf(language)[key]);
        xml.WriteEndElement();
    }

    // en.message.p7 → the language, the text, the block (TEI P5, 17.2.5.2).
    private void WriteReferences()
    {
        xml.Open("refsDecl");
        xml.WriteAttributeString("n", "id");
        xml.Open("citeStructure");
        Cite("language", "/TEI/text/group/text", "@xml:lang", null);
        xml.Open("citeStructure");
        Cite("text", "group/text", "@n", ".");
        xml.Open("citeStructure");
        Cite("block", ".//*[@n][@xml:id][not(self::note)]", "@n", ".");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Cite(string unit, string match, string use, string? delimiter)
    {
        xml.WriteAttributeString("unit", unit);
        xml.WriteAttributeString("match", match);
        xml.WriteAttributeString("use", use);
        xml.IfAny("delim", delimiter);
    }

    private void WriteTaxonomies()
    {
        xml.Open("classDecl");
        Taxonomy("causes", "tei_causes", Enum.GetValues<EmendationCause>().Select(cause => (TeiIds.Cause(cause), new Func<Strings, string>(words => ApparatusPhrases.Cause(cause, words)!))));
        var kinds = bodies.Supporters.Select(supporter => supporter.Kind).Distinct().OrderBy(kind => kind.Name, StringComparer.Ordinal);
        var categories = kinds.Select(kind => (TeiIds.SupporterKind(kind), new Func<Strings, string>(words => KindPhrases.Of(kind, words)))).ToList();
        if (categories.Count > 0) Taxonomy("supporter-kinds", "tei_supporter_kinds", categories);

        xml.WriteEndElement();
    }

    private void Taxonomy(string id, string title, IEnumerable<(string Id, Func<Strings, string> Name)> categories)
    {
        xml.Open("taxonomy");
        xml.Id(id);
        xml.InEach("desc", Languages, language => context.StringsOf(language)[title]);
        foreach (var category in categories)
        {
            xml.Open("category");
            xml.Id(category.Id);
            xml.InEach("catDesc", Languages, language => category.Name(context.StringsOf(language)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteProfile()
    {
        xml.Open("profileDesc");
        xml.Open("creation");
        WriteDate(issue.Date);
        xml.WriteEndElement();
        xml.Open("langUsage");
        foreach (var language in Languages)
        {
            xml.Open("language", language.Code);
            xml.WriteAttributeString("ident", language.Code);
            xml.WriteString(language.Name);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.Open("calendarDesc");
        Calendar("gregorian", "tei_gregorian");
        if (HasJalali) Calendar("jalali", "tei_jalali");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Calendar(string id, string key)
    {
        xml.Open("calendar");
        xml.Id(id);
        xml.InEach("p", Languages, language => context.StringsOf(language)[key]);
        xml.WriteEndElement();
    }

    private void WriteRevisions()
    {
        xml.Open("revisionDesc");
        foreach (var version in settings.History)
        {
            xml.Open("change");
            xml.WriteAttributeString("n", version.Version);
            xml.Date(version.Date);
            xml.InEach("p", Languages, version.Changes);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private string Format(Language language, string key, string value) => context.StringsOf(language).Format(key, value);
}
