using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Data;

/// <summary>The edition as data: supporters, texts, entities and chronology for spreadsheets and programs, with their schemas, and the page about them.</summary>
internal sealed class DataRoom : Room<IssueData>
{
    private const string Texts = "texts.json";
    private const string Entities = "entities.json";
    private const string Chronology = "chronology.json";
    private const string Package = "datapackage.json";
    private const string Workbook = "supporters.xlsx";

    // Where readers of CSVW look for it (Model for Tabular Data, 5.3).
    private const string TableMetadata = "supporters.csv-metadata.json";
    private const string JsonType = "application/json";

    private static readonly IReadOnlyList<(string Name, string Title, Shape Shape)> Schemas =
    [
        ("supporters", "The supporters of the campaign", SupportersJson.Shape),
        ("texts", "The texts of the edition", TextsJson.ListShape),
        ("texts-of-an-issue", "The words of the texts of one issue", TextsJson.IssueShape),
        ("entities", "The named entities of the edition", EntitiesJson.Shape),
        ("chronology", "What happened, as the texts date it", ChronologyJson.Shape),
        ("corpus", "A line of the corpus", JsonLines.Shape),
    ];

    /// <inheritdoc/>
    public override string? Name => OutputKeys.Data;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) =>
    [
        .. edition.Settings.Languages.Select(Addresses.Data),
        Addresses.SupportersCsv, Addresses.SupportersJson, Addresses.SupportersJsonLd,
        .. ((string[])[Texts, Entities, Chronology, Package, Workbook, TableMetadata]).Select(Addresses.DataFile),
        .. CorpusFiles.NamesOf(edition).Select(Addresses.DataFile),
        .. Schemas.Select(schema => Addresses.DataFile(SchemaOf(schema.Name))),
        .. edition.Issues.Select(issue => Addresses.DataFile(WordsOf(issue))),
    ];

    /// <inheritdoc/>
    protected override IssueData RenderIssue(IssueBodies bodies, RenderContext context) => new(
        bodies.Issue.Id,
        DataFile.WriteJson(context, Addresses.DataFile(WordsOf(bodies.Issue)), json => TextsJson.WriteIssue(json, bodies, context)),
        [.. EntitiesJson.NamingsIn(bodies)],
        SupporterRecord.Of(bodies.Issue, context.Edition),
        CorpusFiles.Of(bodies, context));

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<IssueData> issues, IReadOnlyList<TextBody> pages, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var records = issues.SelectMany(issue => issue.Supporters).ToList();
        var columns = SupporterColumns.Of(settings);
        var csv = DataFile.Write(context, Addresses.SupportersCsv, Csv.Of(columns, records));
        var described = DataFile.WriteJson(context, Addresses.DataFile(TableMetadata), writer => TableOnTheWeb.Write(writer, csv, columns, context));
        var workbook = DataFile.Write(context, Addresses.DataFile(Workbook), Spreadsheet.Of(columns, records, settings.Published.FirstDay));
        var json = DataFile.WriteJson(context, Addresses.SupportersJson, writer => SupportersJson.Write(writer, records, context));
        var linked = DataFile.WriteJson(context, Addresses.SupportersJsonLd, writer => SupportersJsonLd.Write(writer, records, [(csv, "text/csv"), (json, JsonType)], context));
        var texts = DataFile.WriteJson(context, Addresses.DataFile(Texts), writer => TextsJson.WriteList(writer, context));
        var namings = issues.SelectMany(issue => issue.Namings).ToLookup(naming => (naming.Kind, naming.EntityId));
        var entities = DataFile.WriteJson(context, Addresses.DataFile(Entities), writer => EntitiesJson.Write(writer, namings, context));
        var chronology = DataFile.WriteJson(context, Addresses.DataFile(Chronology), writer => ChronologyJson.Write(writer, context));
        foreach (var (name, title, shape) in Schemas)
        {
            var path = Addresses.DataFile(SchemaOf(name));
            DataFile.WriteJson(context, path, writer => Shapes.WriteSchema(writer, Addresses.Absolute(settings.BaseUrl, path), title, shape));
        }

        IReadOnlyList<Resource> resources =
        [
            new("supporters", csv, "csv", "text/csv", "data_file_csv", null),
            new("supporters-csvw", described, "json", JsonType, "data_file_csvw", null),
            new("supporters-xlsx", workbook, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "data_file_xlsx", null),
            new("supporters-json", json, "json", JsonType, "data_file_json", SchemaOf("supporters")),
            new("supporters-jsonld", linked, "jsonld", "application/ld+json", "data_file_jsonld", null),
            new("texts", texts, "json", JsonType, "data_file_texts", SchemaOf("texts")),
            .. issues.Select(issue => new Resource("texts-" + issue.Issue, issue.Words, "json", JsonType, "data_file_words", SchemaOf("texts-of-an-issue"))),
            new("entities", entities, "json", JsonType, "data_file_entities", SchemaOf("entities")),
            new("chronology", chronology, "json", JsonType, "data_file_chronology", SchemaOf("chronology")),
            .. CorpusFiles.Write([.. issues.Select(issue => issue.Corpus)], context),
        ];
        var package = DataFile.WriteJson(context, Addresses.DataFile(Package), writer => DataPackage.Write(writer, resources, columns, context));

        // Of a thousand issues the package lists the files; the page names the list.
        var shown = resources.Where(resource => resource.AboutKey != "data_file_words" || issues.Count <= 12).Select(resource => (resource.File.InFolder, resource.AboutKey, resource.File.Bytes))
            .Append((package.InFolder, "data_file_package", package.Bytes)).ToList();
        foreach (var language in settings.Languages) DataPage.Write(language, shown, columns, records.Count, context);
    }

    private static string SchemaOf(string name) => $"schema/{name}.schema.json";

    private static string WordsOf(Issue issue) => $"texts/{issue.Id}.json";
}

/// <summary>What the room has of an issue when the whole is rendered.</summary>
/// <param name="Words">The file that has its words.</param>
/// <param name="Namings">Where it names entities.</param>
internal sealed record IssueData(string Issue, DataFile Words, IReadOnlyList<Naming> Namings, IReadOnlyList<SupporterRecord> Supporters, CorpusOfIssue Corpus);
