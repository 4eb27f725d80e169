using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Bodies;

/// <summary>What stands at the anchors of blocks that were published and are no more: since when, why, and what readers find instead.</summary>
internal static class Tombstones
{
    // Stands for words that are HTML while those round them are escaped; no text has private-use letters.
    private const string Reason = "\uE000";

    /// <summary>The retired blocks of a text, each with the block behind which it stood; null: before them all.</summary>
    /// <param name="present">The ids that the text has, in print order.</param>
    public static ILookup<BlockId?, Retirement> Of(Text text, IReadOnlyList<BlockId> present, Edition edition)
    {
        var names = edition.FormerNamesOf(text).Select(former => former.Name).Append(text.Name).ToHashSet();
        var retired = edition.Settings.Retired.Where(retired => retired.Of.BlockId is { } id && names.Contains(retired.Of.Name) && !present.Contains(id));
        return retired.ToLookup(retired => Before(retired.Of, present, edition.Settings.Released));
    }

    /// <summary>The notice of a retired block, at its anchor.</summary>
    public static Html Of(Retirement retired, OutputPath path, Language language, RenderContext context)
    {
        var (id, words) = (retired.Of.BlockId!, context.StringsOf(language));
        var said = context.HtmlOf(words.Format("withdrawn_block", words.InDigits(id.Label), words.InDigits(retired.Version), Reason), language).With(Reason, context.HtmlOf(retired.Reason, language));
        if (InsteadOf(retired, path, language, context) is var (href, title))
            said += Html.Text(" ") + context.HtmlOf(words.Format("withdrawn_see", Reason), language).With(Reason, Html.Element("a", context.HtmlOf(title, language), ("href", href)));
        return Html.Element("p", said, ("class", "withdrawn quiet"), ("id", id?.Value), ("role", "note"));
    }

    /// <summary>Why a text was withdrawn.</summary>
    public static Html ReasonOf(Retirement retired, Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        return context.HtmlOf(words.Format("withdrawn_text", words.InDigits(retired.Version), Reason), language).With(Reason, context.HtmlOf(retired.Reason, language));
    }

    /// <summary>Where readers are led instead; null where they are led nowhere.</summary>
    public static (string Href, string Title)? InsteadOf(Retirement retired, OutputPath path, Language language, RenderContext context)
    {
        if (retired.To is not { } to || context.Edition.AllTexts.FirstOrDefault(text => text.Name == to.Name) is not { } target || context.Map.HrefIfMade(path, Addresses.Text(language, target), to.BlockId?.Value) is not { } href) return null;
        var (words, title) = (context.StringsOf(language), target.ShownIn(language).Title);
        return (href, to.BlockId is { } block ? words.Format("history_block", title, words.InDigits(block.Label)) : title);
    }

    // The nearest block that stood above it and is still there.
    private static BlockId? Before(TextReference of, IReadOnlyList<BlockId> present, ReleaseRecord released)
    {
        var published = released.Releases.SelectMany(release => release.Texts).LastOrDefault(text => text.Name == of.Name && text.Find(of.BlockId!) is not null);
        return published?.Blocks.TakeWhile(block => block.Id != of.BlockId).Select(block => block.Id).LastOrDefault(present.Contains) ?? (published is null && present.Count > 0 ? present[^1] : null);
    }
}
