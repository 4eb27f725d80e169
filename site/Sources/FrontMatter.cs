using IskraSite.Diagnostics;
using IskraSite.Sources.Yaml;

namespace IskraSite.Sources;

/// <summary>The YAML between two lines <c>---</c> at the head of a Markdown file.</summary>
internal static class FrontMatter
{
    private const string Fence = "---\n";

    /// <summary>Where it stands in a file, without its fences; null when there is none.</summary>
    public static Extent? Find(string text)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal)) return null;
        if (text.AsSpan(Fence.Length).StartsWith(Fence)) return new Extent(Fence.Length, 0);
        var close = text.IndexOf("\n---\n", Fence.Length - 1, StringComparison.Ordinal);
        if (close < 0 && text.EndsWith("\n---", StringComparison.Ordinal)) close = text.Length - 4;
        return close < 0 ? null : new Extent(Fence.Length, close + 1 - Fence.Length);
    }

    /// <summary>The offset of the body: after the closing fence.</summary>
    public static int BodyStart(string text) => Find(text) is { } extent ? Math.Min(text.Length, extent.End + Fence.Length) : 0;

    /// <summary>Reads the keys; null (and a finding) when there are none.</summary>
    public static YamlMap? Read(SourceText file, DiagnosticBag bag)
    {
        if (Find(file.Text) is { } extent) return YamlTree.Read(file, extent.Start, extent.Length, bag);
        bag.Add(Codes.Front.Missing, file.Locate(0), "this file does not begin with front matter", "begin with a line ‘---’, then keys such as ‘title: …’, then a line ‘---’");
        return null;
    }
}
