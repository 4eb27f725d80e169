namespace IskraSite.Publishing.Finished;

/// <summary>What a Content Security Policy (W3C CSP 3) must say, so that a finished page may ask for its own files only.</summary>
internal static class PagePolicy
{
    private static readonly string[] Closed = ["default-src", "form-action", "base-uri"];
    private static readonly string[] Own = ["script-src", "style-src"];

    /// <summary>What is wrong with the policy of a page of the site; null when nothing is.</summary>
    public static string? FaultOfSite(string policy)
    {
        var directives = Read(policy);
        if (FaultOfAny(directives, token => token is "'self'" or "'none'") is { } fault) return fault;
        var lacking = Array.Find(Own, name => directives.GetValueOrDefault(name) is not ["'self'"]);
        return lacking is null ? null : $"has a policy without ‘{lacking} 'self'’";
    }

    /// <summary>What is wrong with the policy of a file by itself; null when nothing is.</summary>
    /// <param name="sums">The sums of the scripts and styles inside it, as a policy has them.</param>
    public static string? FaultOfSingleFile(string policy, IReadOnlyCollection<string> sums)
    {
        var directives = Read(policy);
        if (FaultOfAny(directives, token => token is "'none'" or "data:" || sums.Contains(token)) is { } fault) return fault;
        var admitted = Own.SelectMany(name => directives.GetValueOrDefault(name, [])).ToHashSet();
        return sums.All(admitted.Contains) ? null : "has a script or style that its policy does not admit";
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
