using System.Collections.Concurrent;
using System.Globalization;
using IskraSite.Pipelines;
using Xunit;

namespace IskraSite.Tests.Pipelines;

public class EngineFaultTests
{
    [Theory]
    [InlineData(Phase.Input, null)]
    [InlineData(Phase.Process, "2")]
    [InlineData(Phase.PostProcess, "2")]
    [InlineData(Phase.Output, "2")]
    public void A_fault_names_pipeline_phase_and_item(Phase phase, string? item)
    {
        var fault = new FormatException("broken");
        string Break(string document, Phase at) => at == phase && document == "2" ? throw fault : document;
        var inputs = Enumerable.Range(1, 3).Select(input => int.Parse(Break($"{input}", Phase.Input), CultureInfo.InvariantCulture));
        var pipeline = new Scripted("texts", inputs)
        {
            OnProcess = input => Break($"{input}", Phase.Process),
            OnPostProcess = document => Break(document, Phase.PostProcess),
            OnOutput = document => Break(document, Phase.Output),
        };
        var thrown = Assert.Throws<PipelineException>(() => Engine.Run([pipeline, new Scripted("others", [2])]));
        Assert.Equal(("texts", phase, item), (thrown.Pipeline, thrown.Phase, thrown.Item));
        Assert.Same(fault, thrown.InnerException);
        Assert.Equal($"pipeline texts, {phase}{(item is null ? "" : ", 2")}: broken", thrown.Message);
    }

    [Fact]
    public void A_long_item_is_cut()
    {
        var thrown = new PipelineException("p", Phase.Output, new string('x', 5000), new FormatException());
        Assert.Equal(201, thrown.Item!.Length);
    }

    [Fact]
    public void After_a_fault_no_later_phase_begins_and_idle_workers_go_home()
    {
        var later = new ConcurrentBag<string>();
        string Note(string document)
        {
            later.Add(document);
            return document;
        }

        Assert.Throws<PipelineException>(() => Engine.Run(
            [
                new Scripted("bad", [1]) { OnProcess = _ => throw new FormatException() },
                new Scripted("good", [1, 2, 3]) { OnPostProcess = Note, OnOutput = document => Note(document) },
                new Scripted("zip", [1]) { Deploys = true, OnProcess = input => Note($"{input}") },
            ],
            new EngineOptions { MaxDegreeOfParallelism = 8 }));
        Assert.Empty(later);
    }

    [Fact]
    public void Post_process_cannot_drop() =>
        Assert.IsType<InvalidOperationException>(
            Assert.Throws<PipelineException>(() => Engine.Run([new Scripted("p", [1]) { OnPostProcess = _ => null! }])).InnerException);

    [Fact]
    public void Cancellation_in_the_middle_stops_before_the_next_item()
    {
        using var source = new CancellationTokenSource();
        var processed = 0;
        var pipeline = new Scripted("p", Enumerable.Range(0, 1000))
        {
            OnProcess = input =>
            {
                if (++processed == 10) source.Cancel();
                return $"{input}";
            },
        };
        var thrown = Assert.ThrowsAny<OperationCanceledException>(
            () => Engine.Run([pipeline], new EngineOptions { MaxDegreeOfParallelism = 1, CancellationToken = source.Token }));
        Assert.Equal(source.Token, thrown.CancellationToken);
        Assert.Equal(10, processed);
        Assert.Throws<InvalidOperationException>(() => pipeline.Documents);
    }

    [Fact]
    public void An_item_that_obeys_the_token_itself_is_a_cancellation_not_a_fault()
    {
        using var source = new CancellationTokenSource();
        using var both = new Barrier(2);
        var pipeline = new Scripted("p", [1, 2])
        {
            OnProcess = input =>
            {
                both.MustMeet();
                if (input == 1) source.Cancel();
                Assert.True(source.Token.WaitHandle.WaitOne(Patience.Limit));
                source.Token.ThrowIfCancellationRequested();
                return "";
            },
        };
        Assert.ThrowsAny<OperationCanceledException>(
            () => Engine.Run([pipeline], new EngineOptions { MaxDegreeOfParallelism = 2, CancellationToken = source.Token }));
    }

    [Fact]
    public void Someone_elses_cancellation_is_a_fault()
    {
        var pipeline = new Scripted("p", [1]) { OnProcess = _ => throw new TaskCanceledException() };
        Assert.IsType<TaskCanceledException>(Assert.Throws<PipelineException>(() => Engine.Run([pipeline])).InnerException);
    }

    [Fact]
    public void An_endless_input_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        IEnumerable<int> Endless()
        {
            for (var i = 0; ; i++)
            {
                if (i == 100) source.Cancel();
                yield return i;
            }
        }

        Assert.ThrowsAny<OperationCanceledException>(
            () => Engine.Run([new Scripted("p", Endless())], new EngineOptions { CancellationToken = source.Token }));
    }

    [Fact]
    public void A_token_cancelled_before_leaves_the_pipelines_unused()
    {
        var pipeline = new Scripted("p", [1]);
        Assert.ThrowsAny<OperationCanceledException>(
            () => Engine.Run([pipeline], new EngineOptions { CancellationToken = new CancellationToken(canceled: true) }));
        Engine.Run([pipeline]);
        Assert.Single(pipeline.Documents);
    }

    [Fact]
    public void A_pipeline_runs_once()
    {
        var pipeline = new Scripted("p", [1]);
        Engine.Run([pipeline]);
        Assert.Throws<InvalidOperationException>(() => Engine.Run([pipeline]));
    }

    [Fact]
    public void Sets_that_make_no_sense_are_refused_before_anything_runs()
    {
        var lone = new Scripted("lone", [1]);
        var zip = new Scripted("zip", [1]) { Deploys = true };
        Assert.Throws<ArgumentException>(() => Engine.Run([lone, new Scripted("lone", [1])]));
        Assert.Throws<ArgumentException>(() => Engine.Run([new Scripted("orphan", [1], lone)]));
        Assert.Throws<ArgumentException>(() => Engine.Run([zip, new Scripted("ordinary", [1], zip)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Engine.Run([lone], new EngineOptions { MaxDegreeOfParallelism = 0 }));
        Engine.Run([lone, zip]);
    }
}
