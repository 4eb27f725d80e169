using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Data;

/// <summary>The edition as data: supporters, texts, entities and chronology for spreadsheets and programs, with their schemas, and the page about them.</summary>
internal sealed class DataRoom : Room<IssueData>
{
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
        DataAddresses.SupportersCsv, DataAddresses.SupportersJson, DataAddresses.SupportersJsonLd,
        DataAddresses.Texts, DataAddresses.Entities, DataAddresses.Chronology, DataAddresses.Package, DataAddresses.Workbook, DataAddresses.TableMetadata,
        .. CorpusFiles.Of(edition),
        .. Schemas.Select(schema => DataAddresses.Schema(schema.Name)),
        .. edition.Issues.Select(issue => DataAddresses.TextsOf(issue)),
    ];

    /// <inheritdoc/>
    protected override IssueData RenderIssue(IssueBodies bodies, RenderContext context) => new(
        bodies.Issue.Id,
        DataFile.WriteJson(context, DataAddresses.TextsOf(bodies.Issue), json => TextsJson.WriteIssue(json, bodies, context)),
        [.. EntitiesJson.NamingsIn(bodies)],
        SupporterRecord.Of(bodies.Issue, context.Edition),
        CorpusFiles.Of(bodies, context));

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<IssueData> issues, IReadOnlyList<TextBody> pages, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var records = issues.SelectMany(issue => issue.Supporters).ToList();
        var columns = SupporterColumns.Of(settings);
        var csv = DataFile.Write(context, DataAddresses.SupportersCsv, Csv.Of(columns, records));
        var described = DataFile.WriteJson(context, DataAddresses.TableMetadata, writer => TableOnTheWeb.Write(writer, csv, columns, context));
        var workbook = DataFile.Write(context, DataAddresses.Workbook, Spreadsheet.Of(columns, records, settings.Published.FirstDay));
        var json = DataFile.WriteJson(context, DataAddresses.SupportersJson, writer => SupportersJson.Write(writer, records, context));
        var linked = DataFile.WriteJson(context, DataAddresses.SupportersJsonLd, writer => SupportersJsonLd.Write(writer, records, [(csv, MediaTypes.Csv), (json, MediaTypes.Json)], context));
        var texts = DataFile.WriteJson(context, DataAddresses.Texts, writer => TextsJson.WriteList(writer, context));
        var namings = issues.SelectMany(issue => issue.Namings).ToLookup(naming => (naming.Kind, naming.EntityId));
        var entities = DataFile.WriteJson(context, DataAddresses.Entities, writer => EntitiesJson.Write(writer, namings, context));
        var chronology = DataFile.WriteJson(context, DataAddresses.Chronology, writer => ChronologyJson.Write(writer, context));
        foreach (var (name, title, shape) in Schemas)
        {
            var path = DataAddresses.Schema(name);
            DataFile.WriteJson(context, path, writer => Shapes.WriteSchema(writer, Addresses.Absolute(settings.BaseUrl, path), title, shape));
        }

        IReadOnlyList<Resource> resources =
        [
            new("supporters", csv, "csv", MediaTypes.Csv, "data_file_csv", null),
            new("supporters-csvw", described, "json", MediaTypes.Json, "data_file_csvw", null),
            new("supporters-xlsx", workbook, "xlsx", MediaTypes.Workbook, "data_file_xlsx", null),
            new("supporters-json", json, "json", MediaTypes.Json, "data_file_json", SchemaOf("supporters")),
            new("supporters-jsonld", linked, "jsonld", MediaTypes.JsonLd, "data_file_jsonld", null),
            new("texts", texts, "json", MediaTypes.Json, "data_file_texts", SchemaOf("texts")),
            .. issues.Select(issue => new Resource("texts-" + issue.Issue, issue.Words, "json", MediaTypes.Json, "data_file_words", SchemaOf("texts-of-an-issue"))),
            new("entities", entities, "json", MediaTypes.Json, "data_file_entities", SchemaOf("entities")),
            new("chronology", chronology, "json", MediaTypes.Json, "data_file_chronology", SchemaOf("chronology")),
            .. CorpusFiles.Write([.. issues.Select(issue => issue.Corpus)], context),
        ];
        var package = DataFile.WriteJson(context, DataAddresses.Package, writer => DataPackage.Write(writer, resources, columns, context));

        // Of a thousand issues the package lists the files; the page names the list.
        var shown = resources.Where(resource => resource.AboutKey != "data_file_words" || issues.Count <= 12).Select(resource => (resource.File.InFolder, resource.AboutKey, resource.File.Bytes))
            .Append((package.InFolder, "data_file_package", package.Bytes)).ToList();
        foreach (var language in settings.Languages) DataPage.Write(language, shown, columns, records.Count, context);
    }

    // Relative to the package, as it names its files.
    private static string SchemaOf(string name) => DataAddresses.Schema(name).Below(DataAddresses.Folder);
}

/// <summary>What the room has of an issue when the whole is rendered.</summary>
/// <param name="Words">The file that has its words.</param>
/// <param name="Namings">Where it names entities.</param>
internal sealed record IssueData(string Issue, DataFile Words, IReadOnlyList<Naming> Namings, IReadOnlyList<SupporterRecord> Supporters, CorpusOfIssue Corpus);
