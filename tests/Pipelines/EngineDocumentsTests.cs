using System.Runtime.CompilerServices;
using IskraSite.Pipelines;
using Xunit;

namespace IskraSite.Tests.Pipelines;

public class EngineDocumentsTests
{
    [Fact]
    public void Documents_are_refused_before_the_run()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => new Scripted("texts", [1]).Documents);
        Assert.Contains("texts", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_documents_are_refused_in_own_process()
    {
        Scripted? self = null;
        self = new Scripted("self", [1]) { OnProcess = _ => self!.Documents[0] };
        Assert.IsType<InvalidOperationException>(Assert.Throws<PipelineException>(() => Engine.Run([self])).InnerException);
    }

    [Fact]
    public void Documents_of_a_stranger_are_refused_in_process_even_when_they_are_there()
    {
        var first = new Scripted("first", [1]);
        var second = new Scripted("second", [1], first);
        var nosy = new Scripted("nosy", [1]) { OnProcess = _ => Read() };
        var after = new Scripted("after", [1], second) { OnProcess = _ => first.Documents[0] };
        string Read() => first.Documents[0];
        var refusal = Assert.Throws<PipelineException>(
            () => Engine.Run([first, second, after, nosy], new EngineOptions { MaxDegreeOfParallelism = 1 }));
        Assert.Equal("nosy", refusal.Pipeline);
        Assert.Contains("dependency", refusal.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_runs_documents_may_be_read_anywhere()
    {
        var pipeline = new Scripted("outer", [1])
        {
            OnProcess = input =>
            {
                var inner = new Scripted("inner", [input + 1]);
                Engine.Run([inner]);
                return inner.Documents[0];
            },
        };
        Engine.Run([pipeline]);
        Assert.Equal(["2"], pipeline.Documents);
    }

    [Fact]
    public void Post_process_sees_everyones_documents_and_its_result_goes_to_output_alone()
    {
        var output = new List<string>();
        var b = new Scripted("b", [1, 2]) { OnPostProcess = _ => "changed" };
        var a = new Scripted("a", [7])
        {
            OnPostProcess = document => $"{document} with {string.Join(' ', b.Documents)}",
            OnOutput = output.Add,
        };
        Engine.Run([a, b]);
        Assert.Equal(["7 with 1 2"], output);
        Assert.Equal(["7"], a.Documents);
        Assert.Equal(["1", "2"], b.Documents);
    }

    [Fact]
    public void A_deployment_may_read_ordinary_documents_without_depending_on_them()
    {
        var texts = new Scripted("texts", [1, 2, 3]);
        var zip = new Scripted("zip", [0]) { Deploys = true, OnProcess = _ => $"{texts.Documents.Count} texts" };
        Engine.Run([zip, texts]);
        Assert.Equal(["3 texts"], zip.Documents);
    }

    [Fact]
    public void Inputs_are_let_go_when_they_are_processed()
    {
        var pipeline = new Forgetful();
        Engine.Run([pipeline], new EngineOptions { MaxDegreeOfParallelism = 1 });
        // The one in hand, and the one before it, which the machine may still hold in a register.
        Assert.InRange(pipeline.AliveAtLastInput, 1, 2);
        Assert.Equal(0, pipeline.AliveAtOutput);
        GC.KeepAlive(pipeline);
    }

    [Fact]
    public void Hundred_thousand_items_cost_few_bytes_each_and_are_all_there()
    {
        const int Count = 100_000;
        var document = "same";
        var written = 0;
        var pipeline = new Scripted("many", Enumerable.Range(0, Count)) { OnProcess = _ => document, OnOutput = _ => written++ };
        var before = GC.GetAllocatedBytesForCurrentThread();
        Engine.Run([pipeline], new EngineOptions { MaxDegreeOfParallelism = 1 });
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(Count, written);
        Assert.Equal(Count, pipeline.Documents.Count);
        Assert.InRange(bytes / (double)Count, 0, 100);
    }

    private sealed class Forgetful() : Pipeline<object, string>("forgetful")
    {
        private readonly List<WeakReference> handed = [];

        public int AliveAtLastInput { get; private set; }

        public int AliveAtOutput { get; private set; } = -1;

        protected override IEnumerable<object> Input()
        {
            for (var i = 0; i < 100; i++) yield return Hand();
        }

        protected override string? Process(object input)
        {
            if (handed[^1].Target != input) return null;
            AliveAtLastInput = Alive();
            GC.KeepAlive(input);
            return "last";
        }

        protected override void Output(string document) => AliveAtOutput = Alive();

        private int Alive()
        {
            GC.Collect();
            return handed.Count(input => input.IsAlive);
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private object Hand()
        {
            var input = new object();
            handed.Add(new WeakReference(input));
            return input;
        }
    }
}
