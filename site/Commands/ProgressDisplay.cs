using IskraSite.Pipelines;
using IskraSite.Publishing;
using Spectre.Console;

namespace IskraSite.Commands;

/// <summary>Shows how far a build is: bars on a terminal, nothing where nobody watches (the summary is enough there).</summary>
internal static class ProgressDisplay
{
    /// <summary>Runs a build under the display.</summary>
    public static PublishResult Run(PublishOptions options, bool isShown)
    {
        if (!isShown || !AnsiConsole.Profile.Capabilities.Interactive || Console.IsOutputRedirected) return Publisher.Run(options);
        PublishResult? result = null;
        AnsiConsole.Progress().AutoClear(true).HideCompleted(false).Start(display =>
        {
            var bars = new Bars(display);
            result = Publisher.Run(options with { Progress = bars });
        });
        return result!;
    }

    private sealed class Bars(ProgressContext display) : IProgress<PhaseProgress>
    {
        private readonly Lock gate = new();
        private readonly Dictionary<string, ProgressTask> tasks = [];

        public void Report(PhaseProgress value)
        {
            lock (gate)
            {
                var name = $"{value.Pipeline}: {value.Phase}";
                if (!tasks.TryGetValue(name, out var task)) tasks[name] = task = display.AddTask(name, maxValue: Math.Max(1, value.Total));
                task.MaxValue = Math.Max(1, value.Total);
                task.Value = value.Total == 0 ? 1 : value.Done;
            }
        }
    }
}
