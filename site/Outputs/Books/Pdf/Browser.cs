using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace IskraSite.Outputs.Books.Pdf;

/// <summary>
/// A Chromium of this machine, without a window: the only program that the build ever starts, and only for PDFs. It gets a document that asks for no other file, in a folder
/// of its own, with no profile of anybody's, and gives back bytes.
/// </summary>
internal sealed class Browser
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(100);
    private static readonly byte[] EmptyDocument = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>-</title></head><body><p>-</p></body></html>"u8.ToArray();

    private readonly string program;
    private readonly CancellationToken stop;

    private Browser(string program, CancellationToken stop) => (this.program, this.stop) = (program, stop);

    /// <summary>Finds a Chromium that prints: it is asked to, since one that is there may lack a library, a right, a place to write.</summary>
    /// <param name="given">The program to take; null: that of the environment variable <c>CHROMIUM</c>, or the first of the usual names on the path.</param>
    /// <param name="stop">Ends it, whatever it is at.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static Browser? Find(string? given, out string why, CancellationToken stop = default)
    {
        given ??= Environment.GetEnvironmentVariable("CHROMIUM");
        var found = string.IsNullOrEmpty(given) ? OnPath() : File.Exists(given) ? given : null;
        if (found is null)
        {
            why = string.IsNullOrEmpty(given) ? "no Chromium was found" : $"there is no Chromium ‘{given}’";
            return null;
        }

        var browser = new Browser(found, stop);
        try
        {
            browser.Print(EmptyDocument);
            why = "";
            return browser;
        }
        catch (BrowserException failure)
        {
            why = failure.Message;
            return null;
        }
    }

    /// <summary>Prints an XHTML document.</summary>
    /// <returns>The PDF: tagged, with bookmarks made of the headings.</returns>
    /// <exception cref="BrowserException">It could not.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public byte[] Print(byte[] document)
    {
        var folder = Directory.CreateTempSubdirectory("iskra-pdf-");
        try
        {
            var (from, to) = (Path.Join(folder.FullName, "issue.xhtml"), Path.Join(folder.FullName, "issue.pdf"));
            File.WriteAllBytes(from, document);
            Run(folder.FullName, to, new Uri(from).AbsoluteUri);
            return File.ReadAllBytes(to);
        }
        finally
        {
            Remove(folder);
        }
    }

    private static string? OnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(_ => Names, (folder, name) => (Folder: folder, Name: name)).OrderBy(file => Array.IndexOf(Names, file.Name))
        .Select(file => Path.Join(file.Folder, file.Name)).FirstOrDefault(File.Exists);

    private void Run(string folder, string to, string address)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-extensions", "--no-first-run",
            $"--user-data-dir={Path.Join(folder, "profile")}", "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf",
            $"--print-to-pdf={to}", address,
        ];

        // Chromium refuses its sandbox to the superuser, as whom containers run; the document is ours and asks for nothing.
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows()) start.ArgumentList.Add("--no-sandbox");
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start) ?? throw new BrowserException($"{program} did not start");
            var said = new StringBuilder();
            process.ErrorDataReceived += (_, line) => AppendLine(said, line.Data);
            process.OutputDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            process.BeginOutputReadLine();
            if (!HasEnded(process))
            {
                process.Kill(entireProcessTree: true);
                stop.ThrowIfCancellationRequested();
                throw new BrowserException($"{program} did not print within {Timeout.TotalMinutes:0} minutes");
            }

            if (process.ExitCode == 0 && File.Exists(to)) return;
            lock (said) throw new BrowserException($"{program} did not print (exit code {process.ExitCode}){(said.Length > 0 ? $": {said}" : "")}");
        }
        catch (Win32Exception failure)
        {
            throw new BrowserException($"{program} did not start: {failure.Message}", failure);
        }
    }

    // Its helpers may hold its outputs open after its end, so that end alone is waited for.
    private bool HasEnded(Process process)
    {
        for (var waited = TimeSpan.Zero; waited < Timeout && !stop.IsCancellationRequested; waited += PollInterval)
        {
            if (process.WaitForExit(PollInterval)) return true;
        }

        return false;
    }

    // The last line is the one that tells.
    private static void AppendLine(StringBuilder said, string? line)
    {
        if (string.IsNullOrWhiteSpace(line)) return;
        lock (said) said.Clear().Append(line.Trim());
    }

    // Helpers of the browser may still be closing their files.
    private static void Remove(DirectoryInfo folder)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                if (attempt == 10) return;
                Thread.Sleep(50 * attempt);
            }
        }
    }
}
