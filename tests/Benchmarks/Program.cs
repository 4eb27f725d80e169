using System.CommandLine;
using System.Reflection;
using IskraSite.Benchmarks;
using IskraSite.Benchmarks.Corpus;
using IskraSite.Benchmarks.Measuring;
using IskraSite.Benchmarks.Reports;

if (typeof(Gate).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>() is not { Configuration: "Release" })
{
    Console.Error.WriteLine("what is measured is what is published: say -c Release");
    return 2;
}

var corpora = Several("--corpus", "peers, real", CorpusKind.Peers);
var profiles = Several("--profiles", "plain, reading, full", Profile.Plain.Name);
var sizes = Several("--sizes", "Articles, both languages together", 10, 1_000, 10_000);
var builds = Several("--builds", "jit, r2r, aot, or name=path of a program", "jit");
var runs = new Option<int>("--runs") { Description = "Runs of each, of which the median counts", DefaultValueFactory = _ => 5 };
var writeDocs = new Option<bool>("--write-docs") { Description = "Put the figures into docs/speed.md and its picture" };
var work = new Option<string>("--work")
{
    Description = "A folder for corpora and outputs, best on a RAM disk",
    DefaultValueFactory = _ => Path.Join(AppContext.BaseDirectory, "work"),
};

var compare = new Command("compare", "Measure cold builds beside Hugo, if it is in PATH, and the floor")
{
    corpora, profiles, sizes, builds, runs, work, writeDocs,
};
compare.SetAction(given =>
{
    var folder = Directory.CreateDirectory(given.GetRequiredValue(work)).FullName;
    List<Contender> contenders = [.. given.GetRequiredValue(builds).Select(word => Builds.Of(word, folder))];
    if (Hugo.IsThere) contenders.Insert(0, new Hugo());
    var comparison = new Comparison(folder);
    foreach (var kind in given.GetRequiredValue(corpora))
    {
        foreach (var profile in given.GetRequiredValue(profiles).Select(Profile.Of))
        {
            foreach (var size in given.GetRequiredValue(sizes).Where(size => size <= profile.Most))
            {
                var batch = comparison.Measure(kind, profile, size, contenders, given.GetValue(runs));
                Console.Out.Write(SpeedTable.Of([batch]));
                if (given.GetValue(writeDocs)) SpeedPage.Add(batch);
            }
        }
    }
});

var kindOfCorpus = new Argument<CorpusKind>("kind") { Description = "peers, real, hugo" };
var articles = new Argument<int>("articles");
var target = new Argument<string>("folder");
var corpus = new Command("corpus", "Write a corpus into a folder") { kindOfCorpus, articles, target };
corpus.SetAction(given => CorpusFolder.Write(given.GetValue(kindOfCorpus), given.GetValue(articles), given.GetRequiredValue(target)));

var accept = new Option<bool>("--accept") { Description = "Keep the figures as they are now" };
var gate = new Command("gate", "Hold allocations and counted work against the accepted figures") { accept };
gate.SetAction(given => Gate.Run(given.GetValue(accept)));

var hot = new Command("hot", "Measure the hot parts, each by itself");
hot.SetAction(_ => HotParts.Run());

return new RootCommand("Measures how fast the generator is") { compare, corpus, gate, hot }.Parse(args).Invoke();

static Option<T[]> Several<T>(string name, string description, params T[] values) =>
    new(name) { Description = description, DefaultValueFactory = _ => values, AllowMultipleArgumentsPerToken = true };
