using IskraSite.Editions.Model;

namespace IskraSite.Editions.Permanence;

/// <summary>How the edition differs from its newest published version.</summary>
/// <param name="Texts">The texts and pages that are new or read otherwise, in the order of the edition.</param>
/// <param name="Gone">The names of those that are no more.</param>
/// <param name="Added">What the history says is new: issues, texts and pages.</param>
/// <param name="Changed">What it says reads otherwise: texts, pages and blocks.</param>
internal sealed record ReleaseChanges(IReadOnlyList<ReleasedText> Texts, IReadOnlyList<string> Gone, IReadOnlyList<string> Added, IReadOnlyList<string> Changed)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Texts.Count == 0 && Gone.Count == 0;

    /// <summary>Compares.</summary>
    /// <param name="now">Every text as it is.</param>
    public static ReleaseChanges Of(Edition edition, IReadOnlyList<CurrentText> now)
    {
        var (last, former) = (edition.Settings.Released.Last, edition.FormerNames.ToLookup(pair => pair.Text, pair => pair.Former.Name));
        var (texts, added, changed) = (new List<ReleasedText>(), new List<string>(), new List<string>());
        foreach (var text in now)
        {
            var name = text.Record.Name;
            if (!last.TryGetValue(name, out var own) || !AreSame(own, text.Record)) texts.Add(text.Record);
            if ((own ?? former[text.Text].Select(old => last.GetValueOrDefault(old)).FirstOrDefault(old => old is not null)) is not { } before)
            {
                added.Add(name);
            }
            else if (!AreSame(before, text.Record))
            {
                // A new translation is one of the whole text.
                var blocks = text.Record.Blocks.Where(block => before.Find(block.Id) is not { } was || before.Sums.Keys.Any(language => was.Sums.GetValueOrDefault(language) != block.Sums.GetValueOrDefault(language))).Select(block => $"{name}#{block.Id}").ToList();
                changed.AddRange(blocks.Count > 0 ? blocks : [name]);
            }
        }

        var issues = edition.Issues.Where(issue => issue.AllTexts.All(text => added.Contains(text.Name))).Select(issue => issue.Id).ToList();
        return new ReleaseChanges(
            texts, [.. last.Keys.Where(name => now.All(text => text.Record.Name != name)).Order(StringComparer.Ordinal)],
            [.. issues, .. added.Where(name => !issues.Exists(issue => name.StartsWith(issue + "/", StringComparison.Ordinal)))], changed);
    }

    private static bool AreSame(ReleasedText one, ReleasedText other) =>
        AreSame(one.Sums, other.Sums) && one.Blocks.Count == other.Blocks.Count && one.Blocks.Zip(other.Blocks).All(pair => pair.First.Id == pair.Second.Id && AreSame(pair.First.Sums, pair.Second.Sums));

    private static bool AreSame(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(sum => other.GetValueOrDefault(sum.Key) == sum.Value);
}
