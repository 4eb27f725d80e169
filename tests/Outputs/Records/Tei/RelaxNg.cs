using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace IskraSite.Tests.Outputs.Records.Tei;

/// <summary>
/// Validates by RELAX NG (ISO/IEC 19757-2) with the derivatives of James Clark, “An algorithm for RELAX NG validation” (2002): as much of the
/// language as the edition's own schema uses, so that the tests need no program from outside.
/// </summary>
internal sealed class RelaxNg
{
    private static readonly XNamespace Ng = "http://relaxng.org/ns/structure/1.0";

    private readonly Dictionary<string, XElement> defines;
    private readonly Dictionary<string, Pattern> built = [];
    private readonly XNamespace target;
    private readonly Pattern start;

    /// <summary>Reads a schema in the XML syntax.</summary>
    public RelaxNg(XElement grammar)
    {
        defines = grammar.Elements(Ng + "define").ToDictionary(define => define.Attribute("name")!.Value);
        target = grammar.Attribute("ns")!.Value;
        start = All(grammar.Element(Ng + "start")!);
    }

    /// <summary>The names of what the schema defines.</summary>
    public IReadOnlyCollection<string> Defined => defines.Keys;

    /// <summary>The first fault of a document, or null when it is valid.</summary>
    public string? FaultOf(XElement root)
    {
        try
        {
            return Pattern.Child(start, root).IsNullable ? null : "the document is not complete";
        }
        catch (InvalidDataException invalid)
        {
            return invalid.Message;
        }
    }

    private Pattern All(XElement parent)
    {
        var parts = parent.Elements().Where(child => child.Name.Namespace == Ng && child.Name.LocalName != "param").Select(Of).ToList();
        return parts.Count == 0 ? Pattern.Empty : parts.Aggregate(Pattern.Group);
    }

    private Pattern Of(XElement element)
    {
        var name = element.Attribute("name")?.Value ?? "";
        switch (element.Name.LocalName)
        {
            case "ref":
                if (!built.TryGetValue(name, out var pattern)) built[name] = pattern = All(defines[name]);
                return pattern;
            case "element":
                return new ElementPattern(target + name, new Lazy<Pattern>(() => All(element)));
            case "attribute":
                return new AttributePattern(name.StartsWith("xml:", StringComparison.Ordinal) ? XNamespace.Xml + name[4..] : name, element.HasElements ? All(element) : Pattern.Text);
            case "group":
                return All(element);
            case "choice":
                return element.Elements().Where(child => child.Name.Namespace == Ng).Select(Of).Aggregate(Pattern.Choice);
            case "optional":
                return Pattern.Choice(All(element), Pattern.Empty);
            case "oneOrMore":
                return Pattern.OneOrMore(All(element));
            case "zeroOrMore":
                return Pattern.Choice(Pattern.OneOrMore(All(element)), Pattern.Empty);
            case "list":
                return new ListPattern(All(element));
            case "value":
                return new DataPattern(new Regex($"^{Regex.Escape(element.Value)}\\z", RegexOptions.CultureInvariant));
            case "data" when element.Attribute("type")!.Value == "ID":
                return new DataPattern(new Regex(@"^[\p{L}_][\p{L}\p{Nd}._-]*\z", RegexOptions.CultureInvariant));
            case "data" when element.Attribute("type")!.Value == "string":
                return new DataPattern(new Regex($"^(?:{element.Element(Ng + "param")!.Value})\\z", RegexOptions.CultureInvariant));
            case "text":
                return Pattern.Text;
            case "empty":
                return Pattern.Empty;
            default:
                throw new NotSupportedException(element.Name.LocalName);
        }
    }
}
