using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

#pragma warning disable RS0030 // here time is what is asked for

namespace IskraSite.Benchmarks.Measuring;

/// <summary>
/// Takes the cost of a program, or of work in this one. Wall is a monotonic clock around it; the rest is the operating system’s own
/// accounting.
/// </summary>
internal static partial class Meter
{
    private const int Self = 0;
    private const int Children = -1;
    private const int LongsOfUsage = 18;

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It fails.</exception>
    public static Cost Run(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var before = CpuOf(Children);
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0L;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(4))) peak = Math.Max(peak, PeakOf(process));
        process.WaitForExit();
        var wall = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new Cost(wall, CpuOf(Children) - before, peak, AllocatedOf(said.Result))
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {said.Result}{wrong.Result}");
    }

    /// <summary>Does a piece of work in this process.</summary>
    public static Cost Of(Action work)
    {
        var before = CpuOf(Self);
        var clock = Stopwatch.StartNew();
        work();
        return new Cost(clock.Elapsed.TotalSeconds, CpuOf(Self) - before, 0, 0);
    }

    // The high-water mark of the process: what is added between the last look and its end is missed, a few milliseconds’ worth.
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static long AllocatedOf(string said)
    {
        if (!said.StartsWith('{')) return 0;
        using var result = JsonDocument.Parse(said);
        return result.RootElement.TryGetProperty("allocated", out var allocated) ? allocated.GetInt64() : 0;
    }

    // struct rusage (getrusage(2)) begins with the user's time and the system's, each in seconds and microseconds.
    private static double CpuOf(int whom)
    {
        Span<nint> usage = stackalloc nint[LongsOfUsage];
        if (GetUsage(whom, usage) != 0) throw new InvalidOperationException("the system does not tell what its processes cost");
        return usage[0] + usage[2] + (usage[1] + usage[3]) / 1e6;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int whom, Span<nint> usage);
}
