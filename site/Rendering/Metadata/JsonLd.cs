using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace IskraSite.Rendering.Metadata;

/// <summary>
/// JSON-LD 1.1 in the words of schema.org, as a data block of the page: what is not a script's type is never run, so the policy has nothing to forbid
/// (HTML, "prepare the script element", step 12). The encoder leaves letters of every script and escapes what could be taken for mark-up.
/// </summary>
internal static class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The document of a page, on one line.</summary>
    public static string Of(PageFacts facts)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            JsonLdNodes.WriteSubject(json, facts);
            if (facts.Breadcrumbs.Count > 0) WriteBreadcrumbs(json, facts);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteBreadcrumbs(Utf8JsonWriter json, PageFacts facts)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < facts.Breadcrumbs.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", facts.Breadcrumbs[i].Text);
            json.WriteString("item", facts.AddressOf(facts.Breadcrumbs[i].Path));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
