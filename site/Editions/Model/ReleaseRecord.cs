namespace IskraSite.Editions.Model;

/// <summary>The published versions together.</summary>
/// <param name="Releases">In the order in which they were recorded.</param>
public sealed record ReleaseRecord(IReadOnlyList<Release> Releases)
{
    private readonly Lazy<Dictionary<string, ReleasedText>> last = new(() => TextsOf(Releases));

    /// <summary>That of an edition of which nothing was published yet.</summary>
    public static ReleaseRecord None { get; } = new([]);

    /// <summary>The newest version; null when none was published.</summary>
    public Release? Newest => Releases.Count == 0 ? null : Releases[^1];

    /// <summary>The texts and pages of the newest version, by name.</summary>
    public IReadOnlyDictionary<string, ReleasedText> Last => last.Value;

    /// <summary>The texts and pages that a version had, by name.</summary>
    public IReadOnlyDictionary<string, ReleasedText> Until(string version) => TextsOf(Releases.Take(Releases.Index().First(release => release.Item.Version == version).Index + 1));

    /// <summary>Whether a version was published.</summary>
    public bool Has(string version) => Releases.Any(release => release.Version == version);

    /// <summary>Every text and page that was ever published, as the last version that had it published it; with that version.</summary>
    public IEnumerable<(ReleasedText Text, string Version)> TextsEver()
    {
        var ever = new Dictionary<string, (ReleasedText, string)>();
        foreach (var (release, text) in Releases.SelectMany(release => release.Texts.Select(text => (release, text)))) ever[text.Name] = (text, release.Version);
        return ever.Values;
    }

    /// <summary>Every block of a text that was ever published, as the last version that had it published it; with that version.</summary>
    public IEnumerable<(ReleasedBlock Block, string Version)> BlocksEver(string text)
    {
        var ever = new Dictionary<BlockId, (ReleasedBlock, string)>();
        foreach (var release in Releases)
        {
            foreach (var block in release.Texts.Where(found => found.Name == text).SelectMany(found => found.Blocks)) ever[block.Id] = (block, release.Version);
        }

        return ever.Values;
    }

    private static Dictionary<string, ReleasedText> TextsOf(IEnumerable<Release> releases)
    {
        var texts = new Dictionary<string, ReleasedText>();
        foreach (var release in releases)
        {
            foreach (var gone in release.Gone) texts.Remove(gone);
            foreach (var text in release.Texts) texts[text.Name] = text;
        }

        return texts;
    }
}
