using IskraSite.Diagnostics;

namespace IskraSite.Editions.Model;

/// <summary>One version of the edition and what changed in it.</summary>
/// <param name="Changes">What changed, in words.</param>
/// <param name="Added">The issues, texts and pages that are new in it.</param>
/// <param name="Changed">The issues, texts, pages and blocks that read otherwise than before.</param>
public sealed record VersionNote(
    string Version, EdtfDate Date, Localized Changes, IReadOnlyList<TextReference> Added, IReadOnlyList<TextReference> Changed, SourceLocation Place);

/// <summary>What an entry of the history names: an issue (<c>2001-04</c>), a text (<c>2001-04/message</c>), a page (<c>pages/about</c>) or a block.</summary>
/// <param name="Name">The issue's id, or the <see cref="Text.Name"/> of a text or page.</param>
/// <param name="BlockId">The block, or null.</param>
public sealed record TextReference(string Name, BlockId? BlockId, SourceLocation Place)
{
    /// <summary>Reads a reference: a name, perhaps with <c>#</c> and the id of a block.</summary>
    public static TextReference Parse(string word, SourceLocation place)
    {
        var hash = word.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? new TextReference(word, null, place) : new TextReference(word[..hash], new BlockId(word[(hash + 1)..]), place);
    }

    /// <summary>Whether a text, its issue or one of its blocks is named.</summary>
    public bool Concerns(Text text) => Name == text.Name || Name == text.IssueId;
}
