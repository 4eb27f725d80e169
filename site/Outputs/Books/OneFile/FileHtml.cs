using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Books.OneFile;

/// <summary>
/// A text as it stands in one file with others: its ids begin with its own place, entities are in the file, and what the search looks
/// through is marked: <c>data-f</c> says in which field (t title, h heading, b body, n note), <c>data-name</c> whom words name that are no link.
/// </summary>
/// <param name="context">The edition and its words.</param>
internal sealed class FileHtml(FileScope scope, Text text, Language language, RenderContext context) : PageHtml(scope.Path, language, context)
{
    private readonly EditionSettings settings = context.Edition.Settings;
    private readonly Authorities authorities = context.Edition.Authorities;
    private readonly SiteMap map = context.Map;

    // The ids of blocks are the same in every language; whatever else is numbered has numbers of its own in each.
    private readonly string prefix = scope.PlaceOf(text) + (scope.Frame == language || scope.Languages.Count == 1 ? "" : language.Code + "/");

    /// <summary>Whether blocks stand in rows beside those of other languages: the row then has the id and the mark.</summary>
    public bool IsInRows { get; init; }

    /// <summary>The place under whose heading is written; null elsewhere. It is no link there.</summary>
    public string? Country { get; set; }

    /// <summary>Every mention: the search of the file finds them by their links.</summary>
    protected override bool IsLinked(Mention mention) => true;

    /// <inheritdoc/>
    public override string IdOf(string id) => prefix + id;

    /// <summary>The field of a block.</summary>
    public static string FieldOf(Block block, bool isTitle, bool isPrinted) => isTitle ? "t" : block is Heading ? "h" : isPrinted ? "b" : "n";

    /// <inheritdoc/>
    protected override void BlockAttributes(Block block, string? cssClass)
    {
        // Notes stand below the rows.
        if (IsInRows && (block.Id is not null || !text.IsPrinted))
        {
            if (cssClass is not null) Out.Append(" class=").Append(cssClass);
            return;
        }

        base.BlockAttributes(block, cssClass);
        if (block is not ThematicBreak) Out.Append(" data-f=").Append(FieldOf(block, isTitle: false, text.IsPrinted && block.Id is not null));
    }

    /// <inheritdoc/>
    protected override void BlockStart(Block block)
    {
        if ((scope.Frame == Language || scope.Languages.Count == 1) && !(IsInRows && block is Heading)) base.BlockStart(block);
    }

    /// <inheritdoc/>
    protected override string TitleMark(Heading? heading) =>
        IsInRows ? "" : heading is null || heading.Level == 1 ? " data-f=t" : " data-f=h";

    /// <inheritdoc/>
    protected override string CallAttributes(string? number) => " role=doc-noteref";

    /// <inheritdoc/>
    protected override string MentionMark(Mention mention) => "";

    /// <inheritdoc/>
    protected override string? HrefOf(Text target, string? blockId)
    {
        if (scope.Has(target)) return "#" + scope.PlaceOf(target) + blockId;
        var address = Addresses.Text(Language, target);
        return map.Has(address) ? Addresses.Absolute(settings.BaseUrl, address) + (blockId is null ? "" : "#" + blockId) : null;
    }

    /// <inheritdoc/>
    protected override string? HrefOf(EntityKind kind, Slug id) => "#" + FileScope.PlaceOf(kind, id);

    /// <inheritdoc/>
    protected override string Open(Inline inline) => inline switch
    {
        Mention { Kind: EntityKind.Place } own when own.EntityId == Country => "",

        // One link a name is enough: in the original, not in a translation beside it.
        Mention mention when IsInLink || (IsInRows && scope.Frame != Language) =>
            OpenElement("bdi", $" data-name={FileScope.PlaceOf(mention.Kind, mention.EntityId)}"),
        SpeakerLabel speaker when authorities.FindAgent(speaker.SpeakerId) is { } agent =>
            OpenElement("span", $" class=\"speaker\" data-name=\"{FileScope.PlaceOf(agent.Kind, agent.Id)}\""),
        _ => base.Open(inline),
    };
}
