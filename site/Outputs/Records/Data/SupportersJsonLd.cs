using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Records.Data;

/// <summary>
/// The supporters as JSON-LD 1.1 in the words of schema.org: a <c>Dataset</c>, and an <c>Organization</c> or <c>Person</c> an entry, named in
/// each language. The person or organisation of the edition that an entry is, it is the same as; what the editors think beyond that is a description: no outside identifiers.
/// </summary>
internal static class SupportersJsonLd
{
    /// <summary>Writes the file.</summary>
    /// <param name="files">The files that hold the same, with their media types.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<SupporterRecord> records, IReadOnlyList<(DataFile File, string MediaType)> files, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var id = Addresses.Absolute(settings.BaseUrl, DataAddresses.SupportersJsonLd) + "#dataset";
        json.WriteStartObject("@context");
        json.WriteString("@vocab", "https://schema.org/");
        foreach (var term in (string[])["contentUrl", "license", "url"])
        {
            json.WriteStartObject(term);
            json.WriteString("@type", "@id");
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("@graph");
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteString("@type", "Dataset");
        WriteWords(json, "name", settings, language => DataPage.TitleOf(context.StringsOf(language), settings.Title[language]));
        WriteWords(json, "description", settings, language => context.StringsOf(language)["supporters_intro"]);
        json.WriteString("version", settings.Version);
        json.WriteString("datePublished", settings.Published.MachineForm);
        json.WriteString("license", settings.Licences.First(licence => licence.Part == "apparatus").Address.AbsoluteUri);
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteList("inLanguage", settings.Languages.Select(language => language.Code));
        json.WriteStartObject("creator");
        json.WriteString("@type", "Organization");
        WriteWords(json, "name", settings, language => settings.Publisher[language]);
        json.WriteEndObject();
        json.WriteString("url", Addresses.Absolute(settings.BaseUrl, Addresses.Data(settings.Original)));
        json.WriteObjects("distribution", files, file =>
        {
            json.WriteString("@type", "DataDownload");
            json.WriteString("contentUrl", Addresses.Absolute(settings.BaseUrl, file.File.Path));
            json.WriteString("encodingFormat", file.MediaType);
            json.WriteString("sha256", file.File.Sha256);
        });
        json.WriteStartObject("size");
        json.WriteString("@type", "QuantitativeValue");
        json.WriteNumber("value", records.Count);
        json.WriteEndObject();
        json.WriteEndObject();
        foreach (var record in records) WriteSupporter(json, record, id, context);
        json.WriteEndArray();
    }

    private static void WriteSupporter(Utf8JsonWriter json, SupporterRecord record, string dataset, RenderContext context)
    {
        var settings = context.Edition.Settings;
        json.WriteStartObject();
        json.WriteString("@id", $"{dataset[..^"#dataset".Length]}#{record.Issue.Id}-{record.Supporter.Id}");
        json.WriteString("@type", record.Supporter.Kind.IsPerson ? "Person" : "Organization");
        json.WriteString("identifier", record.Supporter.Id.Value);
        WriteWords(json, "name", settings, record.Name);
        if (Entity(record.Supporter, context) is { } entity) json.WriteString("sameAs", entity);

        if (record.Supporter.Identification is { } body)
        {
            WriteWords(json, "disambiguatingDescription", settings, language =>
            {
                var words = context.StringsOf(language);
                var name = body.Names?[language] is { Length: > 0 } own && own != body.Name ? $"{own} {words["open_bracket"]}{body.Name}{words["close_bracket"]}" : body.Name;
                return words.Format("data_identified", name, ApparatusPhrases.Certainty(body.Certainty, words));
            });
        }

        json.WriteStartObject(record.Supporter.Kind.IsPerson ? "homeLocation" : "location");
        json.WriteString("@type", "Place");
        json.WriteString("identifier", record.Country.Code);
        WriteWords(json, "name", settings, record.CountryName);
        json.WriteEndObject();
        json.WriteStartObject("subjectOf");
        json.WriteString("@id", dataset);
        json.WriteEndObject();
        if (record.Address(settings.Original) is { } address)
        {
            json.WriteStartObject("mainEntityOfPage");
            json.WriteString("@id", address);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // The entry of the edition's own authorities; what these are called elsewhere they say themselves.
    private static string? Entity(Supporter supporter, RenderContext context)
    {
        var (kind, id) = supporter.PersonId is { } person ? (EntityKind.Person, person) : (EntityKind.Organisation, supporter.OrganisationId);
        if (id is null) return null;
        var page = Addresses.Entity(context.Edition.Settings.Original, kind, id);
        return context.Map.Has(page) ? Addresses.Absolute(context.Edition.Settings.BaseUrl, page) + "#entity" : null;
    }

    private static void WriteWords(Utf8JsonWriter json, string name, EditionSettings settings, Func<Language, string> words) =>
        json.WriteObjects(name, settings.Languages, language =>
        {
            json.WriteString("@value", words(language));
            json.WriteString("@language", language.Code);
        });
}
