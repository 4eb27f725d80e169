using IskraSite.Editions.Model;
using IskraSite.Outputs.Delivery.Hosting;

namespace IskraSite.Preview;

/// <summary>The headers and redirects that hosts are told of an edition, for those that answer in their place; none, while there is no edition.</summary>
internal sealed class HostRules(Edition? edition)
{
    private readonly IReadOnlyList<HeaderRule> headers = edition is null ? [] : HostingRules.HeadersFor(edition);
    private readonly IReadOnlyList<RedirectRule> redirects = edition is null ? [] : HostingRules.RedirectsFor(edition);

    /// <summary>Whose rules they are.</summary>
    public Edition? Edition { get; } = edition;

    /// <summary>The headers for an address.</summary>
    public IEnumerable<KeyValuePair<string, string>> HeadersFor(string path) => headers.Where(rule => Fits(rule.Pattern, path)).SelectMany(rule => rule.Headers)
        .GroupBy(header => header.Key, (_, said) => said.Last());

    /// <summary>The redirect for an address and the languages that a reader prefers; or null.</summary>
    public RedirectRule? RedirectFor(string path, string acceptLanguage)
    {
        var wanted = acceptLanguage.Split(',').Select(item => item.Split(';')[0].Trim().Split('-')[0].ToLowerInvariant());
        var here = redirects.Where(rule => Fits(rule.From, path))
            .Select(rule => rule.Folder is { } folder ? rule with { To = rule.ToWith(path[folder.Length..]) } : rule).ToList();
        return wanted.Select(language => here.FirstOrDefault(rule => rule.Language == language)).FirstOrDefault(rule => rule is not null)
            ?? here.FirstOrDefault(rule => rule.Language is null);
    }

    // Netlify's patterns: * at the end for everything, :name for one part.
    private static bool Fits(string pattern, string path)
    {
        if (pattern.EndsWith("/*", StringComparison.Ordinal)) return path.StartsWith(pattern[..^1], StringComparison.Ordinal);
        var (parts, own) = (pattern.Split('/'), path.Split('/'));
        return parts.Length == own.Length && parts.Zip(own).All(pair => pair.First.StartsWith(':') || pair.First == pair.Second);
    }
}
