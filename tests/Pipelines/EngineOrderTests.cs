using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;
using IskraSite.Pipelines;
using Xunit;

namespace IskraSite.Tests.Pipelines;

public class EngineOrderTests
{
    private static readonly EngineOptions Two = new() { MaxDegreeOfParallelism = 2 };

    [Fact]
    public void Documents_come_in_input_order_when_later_ones_are_done_first()
    {
        using var secondIsDone = new ManualResetEventSlim();
        var pipeline = new Scripted("p", [1, 2])
        {
            OnProcess = input =>
            {
                if (input == 2) secondIsDone.Set();
                else secondIsDone.MustCome();
                return $"{input}";
            },
        };
        Engine.Run([pipeline], Two);
        Assert.Equal(["1", "2"], pipeline.Documents);
    }

    [Fact]
    public void Documents_are_the_inputs_in_order_without_the_dropped_ones() =>
        Gen.Select(Gen.Int[-9, 9].Array[0, 500], Gen.Int[1, 5]).Sample((inputs, workers) =>
        {
            var output = new ConcurrentBag<string>();
            var pipeline = new Scripted("p", inputs) { OnProcess = input => input < 0 ? null : $"{input}", OnOutput = output.Add };
            Engine.Run([pipeline], new EngineOptions { MaxDegreeOfParallelism = workers });
            var expected = inputs.Where(input => input >= 0).Select(input => $"{input}").ToList();
            Assert.Equal(expected, pipeline.Documents);
            Assert.Equal(expected.Order(StringComparer.Ordinal), output.Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Inputs_of_strangers_run_at_once()
    {
        using var both = new Barrier(2);
        IEnumerable<int> Inputs()
        {
            both.MustMeet();
            yield return 1;
        }

        Engine.Run([new Scripted("a", Inputs()), new Scripted("b", Inputs())], Two);
    }

    [Theory]
    [InlineData(Phase.Process)]
    [InlineData(Phase.PostProcess)]
    [InlineData(Phase.Output)]
    public void Items_of_one_phase_run_at_once(Phase phase)
    {
        using var both = new Barrier(2);
        string Meet(string document, Phase at)
        {
            if (at == phase) both.MustMeet();
            return document;
        }

        Engine.Run(
            [
                new Scripted("p", [1, 2])
                {
                    OnProcess = input => Meet($"{input}", Phase.Process),
                    OnPostProcess = document => Meet(document, Phase.PostProcess),
                    OnOutput = document => Meet(document, Phase.Output),
                },
            ],
            Two);
    }

    [Fact]
    public void Input_may_come_from_the_documents_of_a_dependency()
    {
        var first = new Scripted("first", [1, 2, 3]);
        IEnumerable<int> Tens() => first.Documents.Select(document => int.Parse(document, CultureInfo.InvariantCulture) * 10);
        var second = new Scripted("second", new Late(Tens), first);
        var third = new Scripted("third", [0], second) { OnProcess = _ => string.Join(' ', first.Documents.Concat(second.Documents)) };
        Engine.Run([third, second, first], Two);
        Assert.Equal(["1 2 3 10 20 30"], third.Documents);
    }

    [Fact]
    public void Every_rule_of_order_holds_in_any_set_of_pipelines() =>
        Gen.Select(
            Gen.Select(Gen.Bool, Gen.Int[0, 3], Gen.Int[0, 9].Array[0, 3]).Array[1, 8],
            Gen.Int[1, 4]).Sample((shapes, workers) =>
        {
            var log = new ConcurrentQueue<(string Pipeline, Phase Phase)>();
            var pipelines = new List<Scripted>();
            foreach (var (deploys, items, picked) in shapes)
            {
                var picks = picked;
                var name = $"p{pipelines.Count}";
                IEnumerable<int> Inputs()
                {
                    log.Enqueue((name, Phase.Input));
                    for (var i = 0; i < items; i++) yield return i;
                    log.Enqueue((name, Phase.Input));
                }

                var possible = pipelines.Where(other => deploys || !other.Deploys).ToList();
                if (possible.Count == 0) picks = [];
                Pipeline[] dependencies = [.. picks.Select(pick => possible[pick % possible.Count]).Distinct()];
                pipelines.Add(new Scripted(name, Inputs(), dependencies)
                {
                    Deploys = deploys,
                    OnProcess = input => Log(log, name, Phase.Process, $"{input}"),
                    OnPostProcess = document => Log(log, name, Phase.PostProcess, document),
                    OnOutput = document => Log(log, name, Phase.Output, document),
                });
            }

            Engine.Run(pipelines, new EngineOptions { MaxDegreeOfParallelism = workers });

            var events = log.ToList();
            void Before((Scripted Pipeline, Phase Phase) early, (Scripted Pipeline, Phase Phase) late)
            {
                var end = events.FindLastIndex(e => e == (early.Pipeline.Name, early.Phase));
                var start = events.FindIndex(e => e == (late.Pipeline.Name, late.Phase));
                Assert.True(end < 0 || start < 0 || end < start, $"{early} after {late}");
            }

            foreach (var one in pipelines)
            {
                Before((one, Phase.Input), (one, Phase.Process));
                Before((one, Phase.Process), (one, Phase.PostProcess));
                Before((one, Phase.PostProcess), (one, Phase.Output));
                foreach (var dependency in one.Dependencies.Cast<Scripted>())
                {
                    Before((dependency, Phase.Process), (one, Phase.Input));
                    if (dependency.Deploys) Before((dependency, Phase.Output), (one, Phase.Input));
                }

                foreach (var other in pipelines.Where(other => !other.Deploys))
                {
                    if (one.Deploys) Before((other, Phase.Output), (one, Phase.Input));
                    else Before((other, Phase.Process), (one, Phase.PostProcess));
                }
            }
        });

    [Fact]
    public void A_deployment_sees_what_every_ordinary_pipeline_has_put_out()
    {
        var written = new ConcurrentBag<string>();
        var bundle = new List<string>();
        var zip = new Scripted("zip", [0])
        {
            Deploys = true,
            OnProcess = _ => string.Join(' ', written.Order(StringComparer.Ordinal)),
            OnOutput = bundle.Add,
        };
        var sums = new Scripted("sums", [0], zip) { Deploys = true, OnProcess = _ => $"sum of {Assert.Single(bundle)}" };
        var a = new Scripted("a", [1, 2]) { OnOutput = written.Add };
        var b = new Scripted("b", [3]) { OnOutput = written.Add };
        Engine.Run([sums, zip, b, a], Two);
        Assert.Equal(["sum of 1 2 3"], sums.Documents);
    }

    private static string Log(ConcurrentQueue<(string, Phase)> log, string name, Phase phase, string document)
    {
        log.Enqueue((name, phase));
        return document;
    }

    private sealed class Late(Func<IEnumerable<int>> source) : IEnumerable<int>
    {
        public IEnumerator<int> GetEnumerator() => source().GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
