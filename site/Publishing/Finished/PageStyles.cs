using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Finished;

/// <summary>Which style sheets a page asks for: that of every page, and its kind's own, when the theme has one.</summary>
/// <param name="ofAll">That of every page.</param>
/// <param name="files">The files of the theme, by their names in it.</param>
internal sealed class PageStyles(OutputPath ofAll, IReadOnlyDictionary<string, OutputPath> files)
{
    /// <summary>What the class of the body of a page begins with that names its kind.</summary>
    private const string Kind = "page-";

    /// <summary>What is wrong with the style sheets of a page, as the end of a sentence; null when nothing is.</summary>
    /// <param name="asked">What it asks for, each by the hash of its path.</param>
    /// <param name="bodyClass">The class of its body.</param>
    /// <param name="isOfSite">Whether it says its kind.</param>
    public string? Lacking(IReadOnlyList<ulong> asked, string bodyClass, bool isOfSite)
    {
        if (!asked.Contains(Hash64.Of(ofAll.Value))) return "does not ask for the styles of every page (styles)";
        var kind = bodyClass.Split(' ').FirstOrDefault(name => name.Length > Kind.Length && name.StartsWith(Kind, StringComparison.Ordinal));
        if (kind is null) return isOfSite ? "does not say in the class of its body what kind of page it is (page_class)" : null;
        var own = kind[Kind.Length..] + ".css";
        return !files.TryGetValue(own, out var path) || asked.Contains(Hash64.Of(path.Value)) ? null : $"does not ask for the styles of its kind, {own} (page_styles)";
    }
}
