using IskraSite.Editions.Model;
using IskraSite.Outputs.Templates;

namespace IskraSite.Outputs.Pages;

/// <summary>What can be taken away.</summary>
internal static class Downloads
{
    /// <summary>The links from a page to what can be taken away; none when nothing is made for that. On the page of an issue, those of the issue too.</summary>
    public static ValueList For(string from, Press press, Words words, Issue? issue = null)
    {
        (string Key, string Path)[] links =
        [
            ("offline_bundle", Addresses.Downloads(words.Language)),
            ("data_download", Addresses.Data(words.Language)),
            .. issue is null ? [] : new[] { ("tei_download", Addresses.Tei(issue)) },
        ];
        return Values.List(links.Where(link => press.Map.Has(link.Path)).Select(link => new Values { ["text"] = words[link.Key], ["href"] = press.Map.Href(from, link.Path), ["size"] = null }));
    }
}
