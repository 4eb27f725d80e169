using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;

namespace IskraSite.Outputs.Records.Feeds;

/// <summary>JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
internal static class JsonFeed
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<FeedEntry> entries, Issue? issue, Language language, FeedHome home, RenderContext context)
    {
        var settings = context.Edition.Settings;
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", FeedFacts.TitleOf(issue, language, settings));
        json.WriteString("home_page_url", FeedFacts.PageOf(issue, language, home));
        json.WriteString("feed_url", FeedFacts.AddressOf(FeedFormat.Json, issue, language, home));
        json.WriteString("description", FeedFacts.DescriptionOf(issue, language, settings));
        json.WriteString("language", language.Code);
        WriteAuthors(json, [settings.Publisher[language]]);
        json.WriteStartArray("items");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("id", FeedFacts.IdOf(entry, issue, settings));
            json.WriteString("url", FeedFacts.PageOf(entry, home));
            json.WriteString("title", entry.Title);
            json.WriteString("summary", entry.Summary);
            json.WriteString("content_html", entry.Content);
            json.WriteString("date_published", AtomXml.Rfc3339(entry.PublishedAt(settings)));
            json.WriteString("date_modified", AtomXml.Rfc3339(entry.ChangedAt(settings)));
            WriteAuthors(json, entry.Authors);
            json.WriteString("language", entry.Language.Code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        if (names.Count == 0) return;
        json.WriteStartArray("authors");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
