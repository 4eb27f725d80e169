using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;

namespace IskraSite.Editions.Checking;

/// <summary>Checks the history of the edition: its versions are in their order, and what they name is there.</summary>
/// <param name="reader">Reads the bodies of texts of which a block is named.</param>
internal sealed class HistoryCheck(Edition edition, BodyReader reader, DiagnosticBag bag)
{
    public void Check()
    {
        var history = edition.Settings.History;
        if (history.Count > 0 && history[0].Version != edition.Settings.Version)
            bag.Add(Codes.History.Order, history[0].Place, $"the edition is version {edition.Settings.Version}, and the history begins with {history[0].Version}", "say first what changed in the version of today");
        for (var i = 1; i < history.Count; i++)
        {
            if (Version.TryParse(history[i].Version, out var older) && Version.TryParse(history[i - 1].Version, out var newer) && older >= newer)
                bag.Add(Codes.History.Order, history[i].Place, $"version {older} stands below {newer}", "each version is said once, the newest first");
        }

        foreach (var reference in history.SelectMany(version => version.Added.Concat(version.Changed))) Check(reference);
    }

    private void Check(TextReference reference)
    {
        // What an earlier version changed may be withdrawn by now, or have another name.
        if (edition.Settings.Retired.Any(retired => retired.Of.Name == reference.Name && (retired.Of.BlockId is null || retired.Of.BlockId == reference.BlockId))) return;
        var text = edition.FindText(reference.Name);
        if (text is null && (reference.BlockId is not null || edition.FindIssue(new Slug(reference.Name)) is null))
        {
            bag.Add(
                Codes.History.Target, reference.Place, $"‘{reference.Name}’ names no issue, text or page",
                Suggestion.Help(reference.Name, [.. edition.Issues.Select(issue => issue.Id), .. edition.AllTexts.Select(other => other.Name)]));
        }
        else if (text is not null && reference.BlockId is { } block && IdsOf(text) is var ids && !ids.Contains(block))
        {
            bag.Add(Codes.History.Target, reference.Place, $"{text.Name} has no block ‘{block}’", Suggestion.Help(block.Value, [.. ids.Select(id => id.Value)]));
        }
    }

    private List<BlockId> IdsOf(Text text)
    {
        var ids = reader.ReadVersion(text.Original, new DiagnosticBag())?.BlockIds.ToList() ?? [];
        if (edition.AnnexOf(text) is { } annex) ids.AddRange(annex.Blocks.Select(block => block.Id));
        return ids;
    }
}
