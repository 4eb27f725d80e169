using System.Text;
using IskraSite.Diagnostics.Reports;
using IskraSite.Publishing.OnDemand;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;

namespace IskraSite.Preview;

/// <summary>What a preview shows: the files of an edition, its rules, and what is wrong now.</summary>
public sealed class PreviewSite
{
    private const string Blank = """
        <!doctype html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <title>Preview</title>
        </head>
        <body>
        WORDS
        </body>
        </html>

        """;

    private readonly LiveEdition edition;
    private readonly Lock showing = new();
    private volatile string? report;
    private HostRules rules = new(null);
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Shows an edition, and follows it.</summary>
    public PreviewSite(LiveEdition edition)
    {
        this.edition = edition;
        edition.Changed += Show;
    }

    /// <summary>How often what is shown became another.</summary>
    public int Changes { get; private set; }

    /// <summary>Is done when there is something newer to look at than at the change of that number.</summary>
    public Task ChangeAfter(int number)
    {
        lock (showing) return Changes != number ? Task.CompletedTask : next.Task;
    }

    /// <summary>The file at an address.</summary>
    /// <param name="content">Its bytes; null when something stands against making it.</param>
    /// <returns>Whether the edition has such a file.</returns>
    internal bool TryRead(string path, out byte[]? content) => edition.TryRead((path.EndsWith('/') ? path + FileNames.Page : path)[1..], out content);

    /// <summary>What hosts are told of the edition.</summary>
    internal HostRules Rules => rules.Edition == edition.Edition ? rules : rules = new HostRules(edition.Edition);

    /// <summary>A page for what there is no page of: what is wrong, or that the edition has not been read yet.</summary>
    internal byte[] Standing(string scriptPath) =>
        Inject(Encoding.UTF8.GetBytes(Blank.Replace("WORDS", report is null ? "<p>The edition is being read.</p>" : "", StringComparison.Ordinal)), scriptPath);

    /// <summary>A page with the script that reloads it, and with what is wrong, if anything is.</summary>
    internal byte[] Inject(byte[] page, string scriptPath)
    {
        var html = Encoding.UTF8.GetString(page);
        html = html.Replace("</head>", $"<script src=\"{scriptPath}?{Changes}\" defer></script>\n</head>", StringComparison.Ordinal);
        if (report is { } wrong)
        {
            var body = html.IndexOf("<body", StringComparison.Ordinal);
            var after = body < 0 ? 0 : html.IndexOf('>', body) + 1;
            html = html.Insert(after, $"\n<pre role=\"alert\" lang=\"en\" dir=\"ltr\">{Html.Escape(wrong)}</pre>");
        }

        return Encoding.UTF8.GetBytes(html);
    }

    private void Show()
    {
        report = edition.Findings.Count == 0 ? null : TextReport.Write(edition.Findings);
        TaskCompletionSource done;
        lock (showing)
        {
            (done, next) = (next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            Changes++;
        }

        done.SetResult();
    }
}
