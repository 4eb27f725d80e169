using System.Collections.Concurrent;
using IskraSite.Pipelines;
using Xunit;

namespace IskraSite.Tests.Pipelines;

public class EngineWorkTests
{
    [Fact]
    public void Nothing_to_do_is_done()
    {
        Engine.Run([]);
        var empty = new Scripted("empty", []);
        Engine.Run([empty]);
        Assert.Empty(empty.Documents);
    }

    [Fact]
    public void The_limit_holds_for_all_pipelines_together()
    {
        var (now, most) = (0, 0);
        string Count(string document)
        {
            var here = Interlocked.Increment(ref now);
            while (Volatile.Read(ref most) is var seen && here > seen) Interlocked.CompareExchange(ref most, here, seen);
            Thread.Yield();
            Interlocked.Decrement(ref now);
            return document;
        }

        var pipelines = Enumerable.Range(0, 6).Select(i => new Scripted($"p{i}", Enumerable.Range(0, 500))
        {
            OnProcess = input => Count($"{input}"),
            OnPostProcess = Count,
            OnOutput = document => Count(document),
        }).ToList();
        Engine.Run(pipelines, new EngineOptions { MaxDegreeOfParallelism = 3 });
        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public void One_worker_is_the_caller()
    {
        var threads = new ConcurrentBag<int>();
        Engine.Run(
            [new Scripted("p", [1, 2, 3]) { OnOutput = _ => threads.Add(Environment.CurrentManagedThreadId) }],
            new EngineOptions { MaxDegreeOfParallelism = 1 });
        Assert.Equal([Environment.CurrentManagedThreadId], threads.Distinct());
    }

    [Fact]
    public void Progress_never_goes_back_ends_with_all_and_is_rare()
    {
        const int Count = 20_000;
        var reports = new Reports();
        Engine.Run(
            [new Scripted("p", Enumerable.Range(0, Count)), new Scripted("none", [])],
            new EngineOptions { MaxDegreeOfParallelism = 4, Progress = reports });
        foreach (var phase in Enum.GetValues<Phase>())
        {
            var done = reports.All.Where(report => report.Pipeline == "p" && report.Phase == phase).ToList();
            Assert.Equal(done.Select(report => report.Done).Order().Distinct(), done.Select(report => report.Done));
            Assert.Equal(Count, done[^1].Done);
            Assert.All(done, report => Assert.Equal(Count, report.Total));
            Assert.InRange(done.Count, 1, 101);
            Assert.Equal([new("none", phase, 0, 0)], reports.All.Where(report => report.Pipeline == "none" && report.Phase == phase));
        }
    }

    [Fact]
    public void A_listener_that_throws_ends_the_run_with_its_own_exception() =>
        Assert.Throws<FormatException>(() => Engine.Run([new Scripted("p", [1])], new EngineOptions { Progress = new Broken() }));

    private sealed class Reports : IProgress<PhaseProgress>
    {
        public ConcurrentQueue<PhaseProgress> All { get; } = new();

        public void Report(PhaseProgress value) => All.Enqueue(value);
    }

    private sealed class Broken : IProgress<PhaseProgress>
    {
        public void Report(PhaseProgress value) => throw new FormatException();
    }
}
