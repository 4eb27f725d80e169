using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace IskraSite.Tests.Commands;

/// <summary>How commands end when they are told to, by Ctrl+C or by the system.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
[NeedsProgram("dotnet")]
public sealed class SignalTests
{
    public static TheoryData<string> Signals => OperatingSystem.IsWindows() ? [] : ["INT", "TERM"];

    [Theory]
    [MemberData(nameof(Signals))]
    public async Task A_preview_ends_and_its_port_is_free(string signal)
    {
        using var bench = EditionBench.Good();
        using var preview = Start(bench, null, "preview", "--port", "0");
        string line;
        do line = await preview.StandardOutput.ReadLineAsync() ?? "open nothing";
        while (!line.StartsWith("open ", StringComparison.Ordinal));
        var address = new Uri(line.Split(' ')[1]);

        // A page that is open in a browser waits for the next change.
        using var client = new HttpClient { BaseAddress = address };
        var waiting = client.GetAsync("_preview/wait.svg?after=1");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("fa/index.html")).StatusCode);
        Send(signal, preview);
        await preview.WaitForExitAsync();
        Assert.Equal(0, preview.ExitCode);
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => waiting);
        using var next = new TcpListener(IPAddress.Loopback, address.Port);
        next.Start();
    }

    [Theory]
    [MemberData(nameof(Signals))]
    public async Task A_build_ends_with_a_word_and_leaves_nothing_behind(string signal)
    {
        if (OperatingSystem.IsWindows()) return;
        using var bench = EditionBench.Good();
        Assert.True(bench.Build().IsGood);
        var before = bench.OutputFiles();
        bench.Replace("issues/2001-04/message.en.md", "joy", "gladness");

        // A browser that prints when it is tried, and then for ever: so the build is in its middle when the signal comes.
        var browser = Path.Join(bench.Root, "browser");
        File.WriteAllText(browser, """
            #!/bin/sh
            if [ -e "$0.tried" ]; then : > "$0.printing"; exec sleep 1000; fi
            : > "$0.tried"
            for word; do case "$word" in --print-to-pdf=*) : > "${word#*=}";; esac; done

            """);
        File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var build = Start(bench, browser, "build", "--with", "pdf");
        while (!File.Exists(browser + ".printing") && !build.HasExited) await Task.Delay(20);
        Assert.True(Directory.Exists(Path.Join(bench.Root, ".output.staging-iskra", "new")));
        Send(signal, build);
        var wrong = build.StandardError.ReadToEndAsync();
        Assert.Equal("", await build.StandardOutput.ReadToEndAsync());
        await build.WaitForExitAsync();
        Assert.Equal(130, build.ExitCode);
        Assert.Equal("error program-002: the work was interrupted; the last good output stays as it was\n", await wrong);
        Assert.False(Directory.Exists(Path.Join(bench.Root, ".output.staging-iskra")));
        Assert.Equal(before, bench.OutputFiles());
    }

    [Fact]
    public async Task What_waits_for_ever_ends_at_a_second_signal()
    {
        if (OperatingSystem.IsWindows()) return;
        using var bench = EditionBench.Good();
        // A browser that listens to nothing, and leaves its output open: the build waits for it.
        var browser = Path.Join(bench.Root, "browser");
        File.WriteAllText(browser, """
            #!/bin/sh
            : > "$0.printing"
            exec sleep 1000

            """);
        File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var build = Start(bench, browser, "build", "--with", "pdf");
        while (!File.Exists(browser + ".printing") && !build.HasExited) await Task.Delay(20);
        Send("TERM", build);
        Send("TERM", build);
        await build.WaitForExitAsync();
        Assert.Equal(130, build.ExitCode);
    }

    [Fact]
    public async Task A_command_in_a_folder_that_is_gone_says_so()
    {
        if (OperatingSystem.IsWindows()) return;
        using var bench = EditionBench.Good();
        var gone = Directory.CreateDirectory(Path.Join(bench.Root, "gone")).FullName;
        var start = new ProcessStartInfo("sh", ["-c", "rmdir \"$0\" && exec dotnet \"$1\" check", gone, Path.Join(AppContext.BaseDirectory, "IskraSite.dll")])
        {
            RedirectStandardError = true,
            WorkingDirectory = gone,
        };
        using var process = Process.Start(start)!;
        Assert.StartsWith("error usage-001: the folder in which the program is called is gone\n", await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
        await process.WaitForExitAsync();
        Assert.Equal(2, process.ExitCode);
    }

    private static void Send(string signal, Process process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        kill.WaitForExit();
    }

    private static Process Start(EditionBench bench, string? chromium, params string[] arguments)
    {
        string[] folders = ["--input", bench.Input, "--theme", bench.Theme, .. arguments[0] == "preview" ? [] : new[] { "--output", bench.Output }];
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "IskraSite.dll"), .. arguments, .. folders])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = bench.Root,
        };
        start.Environment["CHROMIUM"] = chromium ?? "/nowhere/chromium";
        return Process.Start(start)!;
    }
}
