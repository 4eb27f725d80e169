using System.Text;
using IskraSite.Diagnostics.Reports;
using IskraSite.Outputs.Delivery.Hosting;
using IskraSite.Publishing;
using IskraSite.Rendering.Templates;

namespace IskraSite.Preview;

/// <summary>What a preview shows: the files of the last good build, its rules, and what is wrong now.</summary>
public sealed class PreviewSite(string folder)
{
    private const string Skeleton = "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<title>Preview</title>\n</head>\n<body>\n</body>\n</html>\n";
    private readonly string root = Path.GetFullPath(folder);
    private volatile HashSet<string> files = [];
    private volatile string? report;
    private volatile bool isMissed;
    private IReadOnlyList<HeaderRule> headers = [];
    private IReadOnlyList<RedirectRule> redirects = [];
    private readonly Lock showing = new();
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many builds there were, good or not.</summary>
    public int Builds { get; private set; }

    /// <summary>Whether files that were shown are not there any more: all of them, or one that was asked for.</summary>
    public bool IsOutputGone => isMissed || (files.Count > 0 && !files.Any(file => File.Exists(Path.Join(root, file))));

    /// <summary>Is done when there is a newer build to look at than the one of that number, good or not.</summary>
    public Task BuildAfter(int number)
    {
        lock (showing) return Builds != number ? Task.CompletedTask : next.Task;
    }

    /// <summary>Takes the result of a build. A failed one leaves the last good pages, with what is wrong at their head.</summary>
    public void Show(PublishResult result)
    {
        report = result.Findings.Count == 0 ? null : TextReport.Write(result.Findings);
        if (result is { IsGood: true, Edition: { } edition })
        {
            files = [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => "/" + Path.GetRelativePath(root, file).Replace('\\', '/'))];
            headers = HostingRules.HeadersFor(edition);
            redirects = HostingRules.RedirectsFor(edition);
        }
        else if (IsOutputGone)
        {
            files = [];
        }

        isMissed = false;
        TaskCompletionSource done;
        lock (showing)
        {
            (done, next) = (next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            Builds++;
        }

        done.SetResult();
    }

    /// <summary>The file at an address, as a path on the disk; null when no build wrote one.</summary>
    internal string? Find(string path)
    {
        if (path.EndsWith('/')) path += "index.html";
        return files.Contains(path) ? Path.Join(root, path[1..]) : null;
    }

    /// <summary>A file, found before, is not there any more.</summary>
    internal void Miss() => isMissed = true;

    /// <summary>The compressed form of a file that a browser accepts, as a path on the disk with the name of its coding (RFC 9110, 8.4.1); null when there is none.</summary>
    internal (string File, string Coding)? FindForm(string file, string acceptEncoding)
    {
        var accepted = acceptEncoding.Split(',').Select(coding => coding.Split(';')[0].Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (ending, coding) in (ReadOnlySpan<(string, string)>)[(".br", "br"), (".gz", "gzip")])
        {
            if (accepted.Contains(coding) && files.Contains("/" + Path.GetRelativePath(root, file + ending).Replace('\\', '/'))) return (file + ending, coding);
        }

        return null;
    }

    /// <summary>The headers for an address.</summary>
    internal IEnumerable<KeyValuePair<string, string>> HeadersFor(string path) => headers.Where(rule => Fits(rule.Pattern, path)).SelectMany(rule => rule.Headers);

    /// <summary>The redirect for an address and the languages that a reader prefers; or null.</summary>
    internal RedirectRule? RedirectFor(string path, string acceptLanguage)
    {
        var wanted = acceptLanguage.Split(',').Select(item => item.Split(';')[0].Trim().Split('-')[0].ToLowerInvariant());
        var here = redirects.Where(rule => rule.From == path).ToList();
        return wanted.Select(language => here.FirstOrDefault(rule => rule.Language == language)).FirstOrDefault(rule => rule is not null)
            ?? here.FirstOrDefault(rule => rule.Language is null);
    }

    /// <summary>A page for what there is no page of: what is wrong, or that the first build is not done.</summary>
    internal byte[] Standing(string scriptPath) =>
        Inject(Encoding.UTF8.GetBytes(report is null ? Skeleton.Replace("<body>\n", "<body>\n<p>The edition is being built.</p>\n", StringComparison.Ordinal) : Skeleton), scriptPath);

    /// <summary>A page with the script that reloads it, and with what is wrong, if anything is.</summary>
    internal byte[] Inject(byte[] page, string scriptPath)
    {
        var html = Encoding.UTF8.GetString(page);
        html = html.Replace("</head>", $"<script src=\"{scriptPath}?{Builds}\" defer></script>\n</head>", StringComparison.Ordinal);
        if (report is { } wrong)
        {
            var body = html.IndexOf("<body", StringComparison.Ordinal);
            var after = body < 0 ? 0 : html.IndexOf('>', body) + 1;
            html = html.Insert(after, $"\n<pre role=\"alert\" lang=\"en\" dir=\"ltr\">{Html.Escape(wrong)}</pre>");
        }

        return Encoding.UTF8.GetBytes(html);
    }

    // Netlify's patterns: * at the end for everything, :name for one part.
    private static bool Fits(string pattern, string path)
    {
        if (pattern.EndsWith("/*", StringComparison.Ordinal)) return path.StartsWith(pattern[..^1], StringComparison.Ordinal);
        var (parts, own) = (pattern.Split('/'), path.Split('/'));
        return parts.Length == own.Length && parts.Zip(own).All(pair => pair.First.StartsWith(':') || pair.First == pair.Second);
    }
}
