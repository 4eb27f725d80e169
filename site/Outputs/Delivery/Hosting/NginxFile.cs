using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Delivery.Hosting;

/// <summary>
/// The hosting rules for nginx, to be included in a <c>server</c> block. A <c>location</c> with headers of its own inherits none
/// (ngx_http_headers_module), so each repeats those for everything.
/// </summary>
internal static partial class NginxFile
{
    public static string Write(Edition edition)
    {
        var home = HostingRules.FolderOf(edition);
        var rules = HostingRules.HeadersOnHost(edition);
        var text = new StringBuilder(home.Length == 0
            ? "# Include this file in a server block whose root is the folder above: include /srv/iskra/hosting/nginx.conf;\n\n"
            : $"# Include this file in a server block in whose root the folder above is {home}: root /srv; include /srv{home}/hosting/nginx.conf;\n\n");
        text.Append(CultureInfo.InvariantCulture, $"index index.html;\nerror_page 404 {home}/404.html;\ncharset utf-8;\n");
        // text/html is always among them.
        text.Append("charset_types text/css text/plain text/csv text/xml text/javascript application/javascript application/json application/xml;\n");
        text.Append("\n# Files are sent as they lie compressed beside themselves, others compressed on the way. With ngx_brotli: brotli_static on;\n");
        text.Append("gzip_static on;\ngzip on;\ngzip_vary on;\ngzip_types text/css text/plain text/csv text/xml text/javascript application/javascript application/json application/ld+json application/manifest+json application/xml application/atom+xml application/rss+xml image/svg+xml;\n\n");
        AppendHeaders(text, rules[0], "");
        foreach (var group in HostingRules.RedirectsOnHost(edition).GroupBy(rule => (rule.From, rule.Folder)))
        {
            var place = group.Key.Folder is { } folder ? $"~ \"^{Regex.Escape(folder)}(?'splat'.*)$\"" : $"= {group.Key.From}";
            text.Append(CultureInfo.InvariantCulture, $"\nlocation {place} {{\n    absolute_redirect off;\n");
            AppendHeaders(text, rules[0], "    ");
            foreach (var rule in group)
            {
                var answer = $"return {rule.Status} {rule.ToWith("$splat")};";
                text.Append(rule.Language is { } language
                    ? $"    if ($http_accept_language ~* \"{Prefers(language, edition)}\") {{ {answer} }}\n"
                    : $"    {answer}\n");
            }

            text.Append("}\n");
        }

        // The first location that fits is asked: what is said of single files comes before what is said of their folder.
        foreach (var rule in rules.Skip(1).OrderBy(rule => rule.Pattern.EndsWith('*')))
        {
            text.Append(CultureInfo.InvariantCulture, $"\nlocation ~ \"{Pattern(rule.Pattern)}\" {{\n");

            // It says what the wider ones after it say too.
            var wider = rules.Skip(1).Where(other => other.IsWiderThan(rule));
            var own = wider.Prepend(rule).SelectMany(said => said.Headers).DistinctBy(header => header.Key).ToList();
            AppendHeaders(text, rules[0] with { Headers = [.. rules[0].Headers.Where(header => own.TrueForAll(other => other.Key != header.Key))] }, "    ");
            AppendHeaders(text, rule with { Headers = own }, "    ");
            text.Append("}\n");
        }

        // A folder without its slash; behind a proxy an absolute redirect would lead to the wrong scheme. Not for the whole server, which may say it itself.
        text.Append(CultureInfo.InvariantCulture, $"\nlocation ~ \"^{Regex.Escape(home)}/([^/.]+/)*[^/.]+$\" {{\n    absolute_redirect off;\n}}\n");
        return text.ToString();
    }

    // A reader prefers the language that comes first among those of the edition.
    private static string Prefers(string language, Edition edition)
    {
        var others = string.Join('|', edition.Settings.Languages.Select(other => other.Code).Where(code => code != language));
        var own = $@"(?:.*,)?\s*{language}\b";
        return others.Length == 0 ? "^" + own : $@"^(?!(?:.*,)?\s*(?:{others})\b.*,\s*{language}\b){own}";
    }

    private static string Pattern(string pattern) =>
        "^" + Placeholder().Replace(Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal), "[^/]+") + "$";

    // What is said of a file is not said of an error in its place, which nobody is to keep for a year.
    private static bool IsOfFile(string header) => header is "Cache-Control" or "Content-Disposition" or "Access-Control-Allow-Origin";

    [GeneratedRegex(":[a-z]+")]
    private static partial Regex Placeholder();

    private static void AppendHeaders(StringBuilder text, HeaderRule rule, string indent)
    {
        foreach (var (name, value) in rule.Headers)
        {
            text.Append(indent).Append(name == "Content-Type"
                ? $"types {{ }} default_type \"{value}\";\n"
                : $"add_header {name} \"{value}\"{(IsOfFile(name) ? "" : " always")};\n");
        }
    }
}
