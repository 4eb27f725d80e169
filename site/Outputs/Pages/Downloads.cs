using IskraSite.Outputs.Templates;

namespace IskraSite.Outputs.Pages;

/// <summary>What can be taken away.</summary>
internal static class Downloads
{
    /// <summary>The link from a page to what can be taken away; none when nothing is made for that.</summary>
    public static ValueList For(string from, Press press, Words words) =>
        press.Map.HrefIfMade(from, Addresses.Downloads(words.Language)) is { } href
            ? Values.List([new Values { ["text"] = words["offline_bundle"], ["href"] = href, ["size"] = null }])
            : [];
}
