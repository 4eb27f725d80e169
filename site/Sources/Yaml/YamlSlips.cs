namespace IskraSite.Sources.Yaml;

/// <summary>What can be wrong with YAML, in words for editors, by what the parser says of it.</summary>
internal static class YamlSlips
{
    private const string Unclear = "it cannot be read from here";

    // The first that is found in the parser's message counts.
    private static readonly (string Said, string Words)[] Known =
    [
        ("tab as indentation", "a tab stands at the beginning of a line; lines are indented with spaces"),
        ("tab character that violate", "a tab stands at the beginning of a line; lines are indented with spaces"),
        ("expected '-' indicator", "a list breaks off here; each of its lines begins with ‘- ’, as far in as the first"),
        ("Block sequence entries", "a list cannot begin here; it begins on a line of its own"),
        ("expected key", "a key and its colon (title: …) belong here, as far in as the other keys"),
        ("expected ':'", "the colon behind a key is missing, and a space after it"),
        ("Mapping values", "a second colon stands in this line; put what is after the first into quotation marks"),
        ("invalid mapping", "a second colon stands in these lines; put what is after the first into quotation marks, or indent the line as its fellows are"),
        ("Mapping keys", "a key cannot stand here"),
        ("',' or '}'", "a { before this is not closed with }, or a comma is missing in it"),
        ("',' or ']'", "a [ before this is not closed with ], or a comma is missing in it"),
        ("unexpected end of stream", "the quotation mark that begins here is not closed"),
        ("unexpected document indicator", "the quotation mark that begins here is not closed"),
        ("wrong indentation", "the lines of what stands in quotation marks are not indented; the closing mark may be missing"),
        ("escape", "a backslash in quotation marks begins an escape that YAML does not have; write \\\\ for one"),
        ("hexadecimal", "a backslash in quotation marks begins an escape that YAML does not have; write \\\\ for one"),
        ("Unicode surrogates", "an escape names no letter; write the letter itself"),
        ("cannot start any token", "no value begins with this sign; put the value into quotation marks"),
        ("comment", "a # stands where no remark may begin; put the value into quotation marks, or a space before the #"),
        ("directive", "a line that begins with % is not used in the edition’s files"),
        ("tag", "a tag (!) is not used in the edition’s files; put the value into quotation marks"),
        ("nchor", "an anchor (&) or alias (*) is not used in the edition’s files; put the value into quotation marks"),
        ("block scalar", "the lines after | or > are indented differently"),
        ("document", "a line ‘---’ or ‘...’ stands where none belongs"),
        ("node", "a value is missing or cannot be read here"),
    ];

    /// <summary>Says what is wrong.</summary>
    /// <param name="message">As the parser says it.</param>
    public static string Words(string message) =>
        Array.Find(Known, slip => message.Contains(slip.Said, StringComparison.Ordinal)).Words ?? Unclear;

    /// <summary>Whether it is a tab where spaces belong: the parser tells it of the beginning of what it stands in.</summary>
    /// <inheritdoc cref="Words"/>
    public static bool IsTab(string message) => message.Contains("tab as indentation", StringComparison.Ordinal) || message.Contains("tab character", StringComparison.Ordinal);
}
