using System.Text;

namespace IskraSite.Publishing.Finished;

/// <summary>What a Content Security Policy (W3C CSP 3) must say so that a finished page may ask for its own files only, read without those who write it.</summary>
internal static class PagePolicy
{
    private static readonly string[] Closed = ["default-src", "form-action", "base-uri"];
    private static readonly string[] Own = ["script-src", "style-src"];

    /// <summary>What is wrong with the policy of a page of the site; null when nothing is.</summary>
    public static string? FaultOfSite(string policy)
    {
        var directives = Read(policy);
        return FaultOfAny(directives, token => token is "'self'" or "'none'")
            ?? Own.Where(name => directives.GetValueOrDefault(name) is not ["'self'"]).Select(name => $"has a policy without ‘{name} 'self'’").FirstOrDefault();
    }

    /// <summary>What is wrong with the policy of a file by itself; null when nothing is.</summary>
    /// <param name="sums">The sums of the scripts and styles inside it, as a policy has them.</param>
    public static string? FaultOfSingleFile(string policy, IReadOnlyCollection<string> sums)
    {
        var directives = Read(policy);
        return FaultOfAny(directives, token => token is "'none'" or "data:" || sums.Contains(token))
            ?? sums.Where(sum => !Own.Any(name => directives.GetValueOrDefault(name, []).Contains(sum))).Select(_ => "has a script or style that its policy does not admit").FirstOrDefault();
    }

    private static string? FaultOfAny(Dictionary<string, string[]> directives, Func<string, bool> mayAdmit)
    {
        foreach (var name in Closed)
        {
            if (directives.GetValueOrDefault(name) is not ["'none'"]) return $"has a policy without ‘{name} 'none'’";
        }

        foreach (var (name, tokens) in directives.Where(directive => directive.Key is not ("require-trusted-types-for" or "trusted-types")))
        {
            if (tokens.FirstOrDefault(token => !mayAdmit(token)) is { } token) return $"has a policy that admits ‘{token}’ ({name})";
        }

        return directives.ContainsKey("require-trusted-types-for") ? null : "has a policy without ‘require-trusted-types-for 'script'’";
    }

    private static Dictionary<string, string[]> Read(string policy)
    {
        var directives = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var directive in policy.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = directive.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            directives.TryAdd(words[0], words[1..]);
        }

        return directives;
    }
}
