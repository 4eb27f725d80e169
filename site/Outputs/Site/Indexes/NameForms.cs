using IskraSite.Languages;

namespace IskraSite.Outputs.Site.Indexes;

/// <summary>How passages write a name: one entry finds them all.</summary>
internal static class NameForms
{
    /// <summary>Each form and how often it stands, the most frequent first.</summary>
    public static IReadOnlyList<(string Text, int Count)> In(IEnumerable<Passage> passages, AlphabeticalOrder order) =>
    [
        .. passages.SelectMany(passage => passage.Forms).GroupBy(form => form, StringComparer.Ordinal).Select(form => (form.Key, form.Count()))
            .OrderByDescending(form => form.Item2).ThenBy(form => form.Key, order),
    ];
}
