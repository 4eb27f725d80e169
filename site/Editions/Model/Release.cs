using IskraSite.Diagnostics;

namespace IskraSite.Editions.Model;

/// <summary>What <c>released.yml</c> records of a published version: what changed against the version recorded before it.</summary>
/// <param name="Version">Its number.</param>
/// <param name="Texts">The texts and pages that are new in it, or read otherwise than before: each whole.</param>
/// <param name="Gone">The names of those that it has no more.</param>
/// <param name="Place">Where its number stands, for findings.</param>
public sealed record Release(string Version, IReadOnlyList<ReleasedText> Texts, IReadOnlyList<string> Gone, SourceLocation Place);

/// <summary>A text or page as a version published it.</summary>
/// <param name="Name">Its <see cref="Text.Name"/>.</param>
/// <param name="Sums">Language code → fingerprint of all its words.</param>
/// <param name="Blocks">Its blocks and the pieces of its annex that have ids, in print order.</param>
/// <param name="Place">Where it is recorded, for findings.</param>
public sealed record ReleasedText(string Name, IReadOnlyDictionary<string, string> Sums, IReadOnlyList<ReleasedBlock> Blocks, SourceLocation Place)
{
    /// <summary>Its address in every language, below the folder of the language.</summary>
    public string Address => AddressOf(Name);

    /// <summary>The address of a text or page, below the folder of a language.</summary>
    /// <param name="name">Its <see cref="Text.Name"/>.</param>
    public static string AddressOf(string name) => (name.StartsWith(Text.PageNames, StringComparison.Ordinal) ? name[Text.PageNames.Length..] : name) + "/";

    /// <summary>The block with an id, or null.</summary>
    public ReleasedBlock? Find(BlockId id) => Blocks.FirstOrDefault(block => block.Id == id);
}

/// <summary>A block as a version published it.</summary>
/// <param name="Sums">Language code → fingerprint of its words.</param>
public sealed record ReleasedBlock(BlockId Id, IReadOnlyDictionary<string, string> Sums);
