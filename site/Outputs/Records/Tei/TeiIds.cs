using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>
/// The ids in a file of TEI. A block's permanent id is unique in its text only, so that language and text come before it: <c>fa.message.p7</c>.
/// Slugs have no dots and no underscores: ids that begin with one after the last dot are positions, and not permanent.
/// </summary>
internal static class TeiIds
{
    /// <summary>A text in a language.</summary>
    public static string Text(Language language, Text text) => $"{language.Code}.{text.Id}";

    /// <summary>A part of a text in a language: a block, an entry of the annex.</summary>
    public static string Part(Language language, string text, string part) => $"{language.Code}.{text}.{part}";

    /// <summary>The key of a block: its permanent id, or else its position.</summary>
    public static string KeyOf(Block block, int index) => block.Id?.Value ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"_{index + 1}");

    /// <summary>A printed page: the break where the original first has it.</summary>
    public static string Page(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"page.{number}");

    /// <summary>A footnote.</summary>
    public static string Footnote(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"_note{number}");

    /// <summary>A witness; its lines stand in the <c>sourceDoc</c> whose <c>@source</c> points to it.</summary>
    public static string Witness(WitnessFile witness) => witness.Id.Length == 0 ? "witness" : "witness." + witness.Id;

    /// <summary>A line or cell of a witness: <c>w.58</c>, <c>w.269.5</c>, of a further one <c>w.leaf.12</c>.</summary>
    public static string Line(LineReference line) => $"w.{(line.Witness.Length == 0 ? "" : line.Witness + ".")}{line.Number.Replace('/', '.')}";

    /// <summary>Pointers to lines, in their order.</summary>
    public static string Lines(IEnumerable<LineReference> lines) => string.Join(' ', lines.Select(line => "#" + Line(line)));

    /// <summary>A named entity.</summary>
    public static string Entity(EntityKind kind, Slug id) => $"{kind.Mark}.{id}";

    /// <summary>Who writes or speaks.</summary>
    public static string Agent(Edition edition, Slug id) => Entity(edition.Authorities.FindAgent(id)?.Kind ?? EntityKind.Person, id);

    /// <summary>The description of a text in the header.</summary>
    public static string Description(Text text) => "bibl." + text.Id;

    /// <summary>A supporter.</summary>
    public static string Supporter(string id) => "supporter." + id;

    /// <summary>A kind of supporter, in the header's taxonomy.</summary>
    public static string SupporterKind(SupporterKind kind) => "supporter-kind." + kind;

    /// <summary>Who erred, in the header's taxonomy.</summary>
    public static string Cause(EmendationCause cause) => "cause." + cause switch
    {
        EmendationCause.Machine => "machine",
        EmendationCause.Print => "print",
        _ => "unknown",
    };
}
