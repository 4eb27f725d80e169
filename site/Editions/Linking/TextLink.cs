using IskraSite.Editions.Model;

namespace IskraSite.Editions.Linking;

/// <summary>Where a relative link of a text leads: to another text or page, perhaps to one of its blocks.</summary>
/// <param name="BlockId">The block, or null.</param>
public sealed record TextLink(Text Target, BlockId? BlockId)
{
    /// <summary>Whether an address leaves the edition.</summary>
    public static bool IsExternal(string address) => address.Contains(':', StringComparison.Ordinal);

    /// <summary>
    /// Finds what a relative address names, from the text that it stands in: <c>#p3</c> (this text), <c>announcement</c> or
    /// <c>announcement#p3</c> (a text of the same issue, or else a page), <c>2001-04/announcement</c> (a text of an issue).
    /// </summary>
    /// <returns>The target; null when there is none.</returns>
    public static TextLink? Find(Edition edition, Text from, string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var name = hash < 0 ? address : address[..hash];
        var block = hash < 0 ? null : new BlockId(address[(hash + 1)..]);
        if (name.Length == 0) return new TextLink(from, block);
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var issueId = slash < 0 ? from.IssueId : new Slug(name[..slash]);
        var id = name[(slash + 1)..];
        var target = (issueId is null ? null : edition.FindIssue(issueId))?.AllTexts.FirstOrDefault(text => text.Id == id)
            ?? (slash < 0 ? edition.Pages.FirstOrDefault(page => page.Id == id) : null);
        return target is null ? null : new TextLink(target, block);
    }
}
