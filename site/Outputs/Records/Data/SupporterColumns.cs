using System.Globalization;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Records.Data;

/// <summary>The columns of <c>supporters.csv</c>. Their names are permanent.</summary>
internal static class SupporterColumns
{
    /// <summary>What stands between two lines of the source in one cell.</summary>
    public const string Between = "; ";

    private static readonly IReadOnlyList<string> Certainties = ["low", "medium", "high"];

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<Column> Of(EditionSettings settings) =>
    [
        new("issue", "data_about_issue", record => record.Issue.Id) { IsRequired = true },
        new("number", "data_about_number", record => Digits(record.Number)) { Type = "integer", IsRequired = true },
        new("id", "data_about_id", record => record.Supporter.Id.Value) { IsRequired = true, Pattern = Slug.Pattern },
        new("country_code", "data_about_country_code", record => record.Country.Code) { IsRequired = true, Pattern = Shapes.CountryPattern },
        .. Column.ForEach(settings.Languages, "country", (record, language) => record.CountryName(language), isRequired: true),
        .. Column.ForEach([settings.Original], "printed", (record, _) => record.Printed, isRequired: true),
        .. Column.ForEach(settings.Languages, "name", (record, language) => record.Name(language), isRequired: true),
        new("kind", "data_about_kind", record => record.Supporter.Kind.Name) { IsRequired = true, Options = SupporterKind.All.Names },
        new("person", "data_about_person", record => record.Supporter.PersonId) { Pattern = Slug.Pattern },
        new("organisation", "data_about_organisation", record => record.Supporter.OrganisationId) { Pattern = Slug.Pattern },
        new("branch", "data_about_branch", record => record.Supporter.Branch),
        new("letters", "data_about_letters", record => record.Supporter.Letters is { } letters ? Digits(letters) : null) { Type = "integer" },
        new("certainty", "data_about_certainty", record => JsonWriterExtensions.Of(record.Supporter.Certainty)) { IsRequired = true, Options = Certainties },
        new("repeats", "data_about_repeats", record => record.Supporter.Repeats?.Value),
        .. Column.ForEach(settings.Languages, "note", (record, language) => record.Supporter.Note?.In(language.Code)),
        new("identified", "data_about_identified", record => record.Supporter.Identification?.Name),
        .. Column.ForEach(settings.Languages, "identified", (record, language) => record.Supporter.Identification?.Names?.In(language.Code)),
        new("identified_certainty", "data_about_identified_certainty", record => record.Supporter.Identification is { } body ? JsonWriterExtensions.Of(body.Certainty) : null) { Options = Certainties },
        .. Column.ForEach(settings.Languages, "identified_note", (record, language) => record.Supporter.Identification?.Note?.In(language.Code)),
        new("source_lines", "data_about_source_lines", record => string.Join(Between, record.SourceLines)),
        new("address", "data_about_address", record => record.Address(settings.Original)) { Format = "uri" },
    ];

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
