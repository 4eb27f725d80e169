using System.Text;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Metadata;

/// <summary>Tags of a page's head, one a line, escaped.</summary>
internal sealed class MetaTags
{
    private readonly StringBuilder html = new(4096);

    /// <summary>A <c>meta</c> element with a name; none without content.</summary>
    public void Name(string name, string? content) => Meta("name", name, content);

    /// <summary>A <c>meta</c> element with a property of RDFa; none without content.</summary>
    public void Property(string property, string? content) => Meta("property", property, content);

    /// <summary>A <c>link</c> element.</summary>
    public void Link(string relation, string address)
    {
        html.Append("<link rel=\"").Append(relation).Append("\" href=\"");
        Html.AppendEscaped(html, address);
        html.Append("\">\n");
    }

    /// <summary>A block of JSON-LD in which nothing can be taken for mark-up.</summary>
    public void JsonLd(string json) => html.Append("<script type=\"application/ld+json\">").Append(json).Append("</script>\n");

    /// <summary>All of them.</summary>
    public Html ToHtml() => Html.OfMarkup(html.ToString());

    private void Meta(string attribute, string name, string? content)
    {
        if (string.IsNullOrEmpty(content)) return;
        html.Append("<meta ").Append(attribute).Append("=\"").Append(name).Append("\" content=\"");
        Html.AppendEscaped(html, content);
        html.Append("\">\n");
    }
}
