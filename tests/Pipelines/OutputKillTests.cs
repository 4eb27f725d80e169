using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using IskraSite.Pipelines;
using Xunit;

namespace IskraSite.Tests.Pipelines;

/// <summary>A child process builds one output after another and is killed; the output it leaves is one whole build.</summary>
public class OutputKillTests
{
    private const string TargetVariable = "ISKRA_KILL_TEST_TARGET";
    private const string ModeVariable = "ISKRA_KILL_TEST_EXCHANGE";
    private const int Files = 20;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Killed_at_any_moment_one_whole_output_stands(bool mayExchange)
    {
        using var bench = new OutputBench();
        for (var builds = 1; builds <= 4; builds++)
        {
            KillAfter(builds * builds, bench.Target, mayExchange);
            // Without the exchange there is the moment between two renames, which the next Open mends.
            if (!mayExchange) OutputFolder.Open(bench.Target, mayExchange).Dispose();
            DemandWhole(bench);
            OutputFolder.Open(bench.Target, mayExchange).Dispose();
            DemandWhole(bench);
            Assert.False(Directory.Exists(bench.Work));
        }
    }

    private static void DemandWhole(OutputBench bench)
    {
        var listed = bench.TextOf("output/.iskra-output").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Files + 1, listed.Length);
        Assert.Equal(listed.Prepend(".iskra-output").Order(StringComparer.Ordinal), bench.FilesIn("output"));
        Assert.Single(listed.Select(file => bench.TextOf($"output/{file}")).Distinct());
    }

    private static void KillAfter(int builds, string target, bool mayExchange)
    {
        var assembly = typeof(OutputKillTests).Assembly.Location;
        using var child = Process.Start(new ProcessStartInfo("dotnet", ["exec", assembly])
        {
            RedirectStandardOutput = true,
            Environment = { [TargetVariable] = target, [ModeVariable] = $"{mayExchange}" },
        })!;
        try
        {
            for (var i = 0; i < builds; i++) Assert.Equal("built", child.StandardOutput.ReadLine());
        }
        finally
        {
            child.Kill();
            child.WaitForExit();
        }
    }

    // The child is this assembly: its entry point belongs to the test platform, so the work is done before it.
#pragma warning disable CA2255
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void BuildForEverInTheChild()
    {
        if (Environment.GetEnvironmentVariable(TargetVariable) is not { Length: > 0 } target) return;
        var mayExchange = bool.Parse(Environment.GetEnvironmentVariable(ModeVariable)!);
        for (var build = 0; ; build++)
        {
            using var output = OutputFolder.Open(target, mayExchange);
            var content = Encoding.UTF8.GetBytes(build.ToString(CultureInfo.InvariantCulture));
            for (var i = 0; i < Files; i++) output.Write($"{i % 3}/{i}.txt", content);
            output.Write($"build-{build}.txt", content);
            output.Commit();
            Console.WriteLine("built");
        }
    }
}
