using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Withdrawn;

/// <summary>
/// The pages at addresses that were published and have no text any more: tombstones of what was withdrawn, and pages that lead on to what has moved, for hosts that
/// follow no rules and for copies on a disk.
/// </summary>
internal sealed class WithdrawnRoom : Room
{
    /// <inheritdoc/>
    public override string? Name => null;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition)
    {
        if (!edition.Settings.Outputs.ContainsKey(OutputKeys.Pages)) yield break;

        // A name that cannot be one is a finding already.
        var taken = edition.AllTexts.Select(text => text.Name).ToHashSet();
        foreach (var language in edition.Settings.Languages)
        {
            foreach (var name in RetiredTexts(edition).Select(retired => retired.Of.Name).Where(name => !taken.Contains(name))) yield return Addresses.OfName(language, name);
            foreach (var (former, text) in edition.FormerNames.Where(pair => !taken.Contains(pair.Former.Name)).DistinctBy(pair => pair.Former.Name))
            {
                yield return Addresses.OfName(language, former.Name);
                if (IsFacing(text, edition)) yield return Addresses.FacingOfName(language, former.Name);
            }

            foreach (var former in edition.Issues.SelectMany(issue => issue.RedirectFrom)) yield return Addresses.IssueOfName(language, former.Name);
        }
    }

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, RenderContext context)
    {
        var edition = context.Edition;
        if (!edition.Settings.Outputs.ContainsKey(OutputKeys.Pages)) return null;
        foreach (var language in edition.Settings.Languages)
        {
            foreach (var former in bodies.Issue.RedirectFrom)
                WriteMoved(Addresses.IssueOfName(language, former.Name), Addresses.Issue(language, bodies.Issue), other => Addresses.IssueOfName(other, former.Name), bodies.Issue.Title[language], [], language, context);
            foreach (var (body, former) in bodies.Texts.SelectMany(body => edition.FormerNamesOf(body.Text).Select(former => (body, former))))
            {
                WriteMoved(Addresses.OfName(language, former.Name), Addresses.Text(language, body.Text), other => Addresses.OfName(other, former.Name), body.Text.ShownIn(language).Title, [.. body.Original.BlockIds, .. (body.Annex?.Blocks ?? []).Select(block => block.Id)], language, context);
                if (IsFacing(body.Text, edition))
                    WriteMoved(Addresses.FacingOfName(language, former.Name), Addresses.Facing(language, body.Text), other => Addresses.FacingOfName(other, former.Name), body.Text.ShownIn(language).Title, [.. body.Original.BlockIds], language, context);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, RenderContext context)
    {
        var edition = context.Edition;
        if (!edition.Settings.Outputs.ContainsKey(OutputKeys.Pages)) return;
        foreach (var language in edition.Settings.Languages)
        {
            foreach (var retired in RetiredTexts(edition)) WriteTombstone(retired, language, context);
            foreach (var (text, former) in edition.Pages.SelectMany(text => text.RedirectFrom.Select(former => (text, former))))
                WriteMoved(Addresses.OfName(language, former.Name), Addresses.Text(language, text), other => Addresses.OfName(other, former.Name), text.ShownIn(language).Title, [], language, context);
        }
    }

    private static IEnumerable<Retirement> RetiredTexts(Edition edition) =>
        edition.Settings.Retired.Where(retired => retired.Of.BlockId is null && edition.FormerNames.All(pair => pair.Former.Name != retired.Of.Name)).DistinctBy(retired => retired.Of.Name);

    private static bool IsFacing(Text text, Edition edition) => edition.Settings.Outputs.ContainsKey(OutputKeys.Facing) && text is { IsPrinted: true, Versions.Count: > 1 };

    private static void WriteTombstone(Retirement retired, Language language, RenderContext context)
    {
        var (words, path) = (context.StringsOf(language), Addresses.OfName(language, retired.Of.Name));
        var title = words["withdrawn_title"];
        context.WritePage(new PageFrame(path, language, "page", title, title) { InLanguage = other => Addresses.OfName(other, retired.Of.Name) }, "tombstone.html", new Values
        {
            ["title"] = title,
            ["text"] = Tombstones.ReasonOf(retired, language, context),
            ["to"] = Tombstones.InsteadOf(retired, path, language, context) is var (href, text) ? Values.Link(words.Format("withdrawn_see", text), href) : null,
            ["blocks"] = Values.List([]),
        });
    }

    private static void WriteMoved(OutputPath path, OutputPath to, Func<Language, OutputPath> inLanguage, string what, IReadOnlyList<BlockId> blocks, Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        var title = words.Format("moved_title", what);
        context.WritePage(new PageFrame(path, language, "page", title, words["moved_text"]) { InLanguage = inLanguage }, "tombstone.html", new Values
        {
            ["title"] = title,
            ["text"] = context.HtmlOf(words["moved_text"], language),
            ["to"] = Values.Link(words["moved_to"], context.Map.Href(path, to)),
            ["blocks"] = Values.List(blocks.Select(id => new Values
            {
                ["id"] = new Unseen(id.Value),
                ["text"] = words.Format("block_number", words.InDigits(id.Label)),
                ["href"] = context.Map.Href(path, to, id.Value),
            })),
        });
    }
}
