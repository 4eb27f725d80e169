using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Delivery.Hosting;

/// <summary>The hosting rules for Caddy 2, to be imported in a site block.</summary>
internal static partial class CaddyFile
{
    public static string Write(Edition edition)
    {
        var home = HostingRules.FolderOf(edition);
        var text = new StringBuilder(home.Length == 0
            ? "# Import this file in a site block whose root is the folder above: root * /srv/iskra, then import /srv/iskra/hosting/Caddyfile\n\n"
            : $"# Import this file in a site block in whose root the folder above is {home}: root * /srv, then import /srv{home}/hosting/Caddyfile\n\n");
        var moved = 0;
        foreach (var rule in HostingRules.RedirectsOnHost(edition))
        {
            if (rule.Language is not { } language)
            {
                var matcher = $"moved_{++moved}";
                text.Append(rule.Folder is { } of
                    ? string.Create(CultureInfo.InvariantCulture, $"@{matcher} path_regexp {matcher} ^{of}(.*)$\nredir @{matcher} {rule.ToWith($"{{re.{matcher}.1}}")} {rule.Status}\n\n")
                    : string.Create(CultureInfo.InvariantCulture, $"redir {rule.From} {rule.To} {rule.Status}\n"));
                continue;
            }

            var name = $"prefers_{language}{(rule.Folder is null ? "" : "_" + rule.Folder.Trim('/').Replace('/', '_'))}";
            var path = rule.Folder is { } folder ? $"path_regexp {name} ^{folder}(.*)$" : $"path {rule.From}";

            // A reader prefers the language that comes first among those of the edition.
            var others = string.Join('|', edition.Settings.Languages.Select(other => other.Code).Where(code => code != language));
            text.Append(CultureInfo.InvariantCulture, $"@{name} {{\n\t{path}\n\theader_regexp Accept-Language `(?i)(^|,)\\s*{language}\\b`\n");
            if (others.Length > 0) text.Append(CultureInfo.InvariantCulture, $"\tnot header_regexp Accept-Language `(?i)(^|,)\\s*({others})\\b.*,\\s*{language}\\b`\n");
            text.Append(CultureInfo.InvariantCulture, $"}}\nredir @{name} {rule.ToWith($"{{re.{name}.1}}")} {rule.Status}\n\n");
        }

        foreach (var rule in HostingRules.HeadersOnHost(edition))
        {
            var matcher = rule.Pattern == "/*" ? "" : Placeholder().Replace(rule.Pattern, "*") + " ";
            text.Append(CultureInfo.InvariantCulture, $"header {matcher}{{\n");
            foreach (var (name, value) in rule.Headers.Where(header => !IsForOthers(header))) text.Append(CultureInfo.InvariantCulture, $"\t{name} \"{value}\"\n");
            text.Append("}\n\n");
        }

        // Caddy lets the wider matcher have the last word: so it is told what the wide rule is not for.
        var open = HostingRules.HeadersOnHost(edition).Where(rule => rule.Headers.Any(header => header is { Key: HostingRules.OriginPolicy, Value: "cross-origin" }));
        text.Append(CultureInfo.InvariantCulture, $"@shut not path {string.Join(' ', open.Select(rule => Placeholder().Replace(rule.Pattern, "*")))}\nheader @shut {HostingRules.OriginPolicy} \"same-origin\"\n\n");
        return text.Append("handle_errors {\n\t# What is said of a file is not said of its absence.\n\theader {\n\t\t-Cache-Control\n\t\t-Content-Type\n\t\t-Content-Disposition\n\t\t-Access-Control-Allow-Origin\n\t\t" + HostingRules.OriginPolicy + " same-origin\n\t}\n\t@lost expression {http.error.status_code} == 404\n\trewrite @lost " + home + "/404.html\n\tfile_server {\n\t\tprecompressed br gzip\n\t}\n}\n\nencode zstd gzip\nfile_server {\n\tprecompressed br gzip\n}\n").ToString();
    }

    private static bool IsForOthers(KeyValuePair<string, string> header) => header is { Key: HostingRules.OriginPolicy, Value: "same-origin" };

    [GeneratedRegex(":[a-z]+")]
    private static partial Regex Placeholder();
}
