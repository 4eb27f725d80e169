using System.Globalization;
using System.Text;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Delivery.Hosting;

/// <summary>The hosting rules in the forms that hosts read.</summary>
internal static class HostingFiles
{
    /// <summary>Netlify's <c>_headers</c>.</summary>
    public static string Headers(Edition edition)
    {
        var text = new StringBuilder();
        foreach (var rule in HostingRules.HeadersOnHost(edition))
        {
            text.Append(rule.Pattern).Append('\n');
            foreach (var (name, value) in rule.Headers) text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Netlify's <c>_redirects</c>; the exclamation mark lets a rule win over the file at the address.</summary>
    public static string Redirects(Edition edition)
    {
        var text = new StringBuilder();
        foreach (var rule in HostingRules.RedirectsOnHost(edition))
            text.Append(CultureInfo.InvariantCulture, $"{rule.From} {rule.To} {rule.Status}!{(rule.Language is null ? "" : $" Language={rule.Language}")}\n");
        return text.ToString();
    }

    /// <summary>The rules as the tables of <c>netlify.toml</c>.</summary>
    public static string Toml(Edition edition)
    {
        var text = new StringBuilder();
        foreach (var rule in HostingRules.RedirectsOnHost(edition))
        {
            text.Append(CultureInfo.InvariantCulture, $"[[redirects]]\nfrom = \"{rule.From}\"\nto = \"{rule.To}\"\nstatus = {rule.Status}\nforce = true\n");
            if (rule.Language is not null) text.Append("conditions = {Language = [\"").Append(rule.Language).Append("\"]}\n");
            text.Append('\n');
        }

        foreach (var rule in HostingRules.HeadersOnHost(edition))
        {
            text.Append("[[headers]]\nfor = \"").Append(rule.Pattern).Append("\"\n[headers.values]\n");
            foreach (var (name, value) in rule.Headers) text.Append(name).Append(" = \"").Append(value).Append("\"\n");
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
