using IskraSite.Diagnostics;
using IskraSite.Sources.Yaml;

namespace IskraSite.Sources;

/// <summary>Writes into the front matter of an author's file, and touches nothing else in it.</summary>
internal static class FrontMatterEdit
{
    /// <summary>The text with one key set on a line of its own, which is replaced, or added below the others.</summary>
    /// <param name="text">The text as it is in the file, without a byte order mark.</param>
    /// <param name="value">The value, which needs no quotation marks.</param>
    /// <returns>The text; null when it cannot be written so: there is no front matter, or the keys share a line.</returns>
    public static string? Set(string text, string key, string value)
    {
        var file = new SourceText("", LineEnds.ToLineFeeds(text));
        if (FrontMatter.Find(file.Text) is not { } extent || KeysOf(file) is not { } keys) return null;
        var lines = LineEnds.Split(text);
        var (first, end) = (file.Locate(extent.End).Line - 1, file.Locate(extent.End).Line - 1);
        if (keys.Entries.FirstOrDefault(entry => entry.Key.Value == key) is { Key: { } name, Value: { } node })
            (first, end) = (name.Place.Line - 1, file.Locate(Math.Max(name.Extent.Start, node.Extent.End - 1)).Line);

        lines.RemoveRange(first, end - first);
        lines.Insert(first, $"{key}: {value}{LineEnds.Of(lines[0])}");
        var edited = string.Concat(lines);

        // What does not read as it was meant is not written.
        return KeysOf(new SourceText("", LineEnds.ToLineFeeds(edited))) is { } now && now[key] is YamlScalar set && set.Value == value
            && OthersOf(now, key).SequenceEqual(OthersOf(keys, key)) ? edited : null;
    }

    private static YamlMap? KeysOf(SourceText file)
    {
        var bag = new DiagnosticBag();
        return FrontMatter.Read(file, bag) is { } keys && !bag.HasErrors ? keys : null;
    }

    private static IEnumerable<(string Key, string Value)> OthersOf(YamlMap keys, string key) =>
        keys.Entries.Where(entry => entry.Key.Value != key).Select(entry => (entry.Key.Value, keys.File.Text.Substring(entry.Value.Extent.Start, entry.Value.Extent.Length)));
}
