using System.Collections;
using System.Diagnostics;
using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Publishing;
using IskraSite.Rendering;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;
using IskraSite.Sources;
using Xunit;

namespace IskraSite.Tests.Rendering.Bodies;

/// <summary>
/// What is said once is walked once a form: the paragraphs and the entries of the published edition are put into lists that count who goes
/// through them, and every room renders them.
/// </summary>
public sealed class WalksTests
{
    /// <summary>Through the running text of one paragraph, by all rooms together.</summary>
    private const int Most = 5;

    [Fact]
    public void The_rooms_walk_a_paragraph_a_few_times()
    {
        var walks = Render();
        foreach (var line in walks.Where(line => line.Count >= 3))
        {
            var walkers = line.Walkers.GroupBy(walker => walker).Select(walker => $"{walker.Count()} {walker.Key}").Order();
            Assert.True(line.Walkers.Count <= Most, $"{line.Name} is walked {line.Walkers.Count} times:\n{string.Join('\n', walkers)}");
        }
    }

    private static List<Counting> Render()
    {
        var lines = new List<Counting>();
        var bag = new DiagnosticBag();
        var input = new InputFolder(Repository.Input, bag);
        var (counts, mentions) = (new ProofCounts(), new MentionLedger());
        var options = new PublishOptions { Input = Repository.Input, Theme = Repository.Theme, Chromium = "/nowhere/chromium" };
        var edition = Publisher.ReadEdition(input, options, bag, mentions)!.WithoutWithheld();
        edition = edition with { Issues = [.. edition.Issues.Select(issue => issue with { Supporters = Counted(issue.Supporters, lines) })] };
        var prover = new IssueProver(edition, edition, input, counts, mentions);
        var proved = edition.Issues.Select(issue => prover.Prove(issue, bag)).ToList();
        edition = edition with { Issues = [.. proved.Select(issue => issue.Issue)] };
        var reader = new BodyReader(edition, input, bag, counts, mentions);
        var pages = edition.Pages.Select(page => Counted(reader.Read(page)!, lines)).ToList();

        var theme = Theme.Read(Repository.Theme, edition.Settings.Languages, bag);
        var rooms = global::IskraSite.Publishing.RoomList.For(edition.Settings, theme, options.Chromium, bag);
        var context = new RenderContext(edition, global::IskraSite.Publishing.RoomList.Plan(rooms, edition, bag), theme, (_, _, _) => { });
        var kept = proved.Select(issue =>
        {
            var counted = issue.Bodies.Select(body => Counted(body, lines)).ToList();
            var bodies = new IssueBodies(issue.Issue, counted, edition.Settings.Original) { Pages = pages };
            return rooms.Select(room => room.RenderIssue(bodies, context)).ToList();
        }).ToList();
        for (var i = 0; i < rooms.Count; i++) rooms[i].RenderEdition([.. kept.Select(issue => issue[i])], pages, context);
        Assert.Empty(bag.Sorted());
        return lines;
    }

    private static TextBody Counted(TextBody body, List<Counting> lines) =>
        body with { Versions = [.. body.Versions.Select(version => Counted(version, lines))] };

    private static VersionBody Counted(VersionBody version, List<Counting> lines)
    {
        var blocks = version.Blocks.Select(block => block is Paragraph paragraph
            ? paragraph with { Content = new Counting($"{version.Version.Path}#{block.Id}", paragraph.Content, lines) }
            : block);
        return new VersionBody(version.Version, version.File, [.. blocks], version.Footnotes) { Mentions = version.Mentions };
    }

    private static SupporterList? Counted(SupporterList? annex, List<Counting> lines) =>
        annex is null ? null : annex with { Countries = [.. annex.Countries.Select(country => Counted(country, lines))] };

    private static SupporterCountry Counted(SupporterCountry country, List<Counting> lines) =>
        country with { Entries = [.. country.Entries.Select(entry => entry with { Content = Counted(entry, lines) })] };

    private static MarkedUp Counted(AnnexEntry entry, List<Counting> lines) =>
        new(entry.Content.Values.ToDictionary(
            pair => pair.Key, pair => (IReadOnlyList<Inline>)new Counting($"{entry.Id} ({pair.Key})", pair.Value, lines)));

    /// <summary>A line of running text that knows who goes through it. Whoever looks at its first or last inline alone does not.</summary>
    private sealed class Counting : IReadOnlyList<Inline>
    {
        private readonly IReadOnlyList<Inline> inlines;

        public Counting(string name, IReadOnlyList<Inline> inlines, List<Counting> all)
        {
            (Name, this.inlines) = (name, inlines);
            all.Add(this);
        }

        public string Name { get; }

        public List<string> Walkers { get; } = [];

        public int Count => inlines.Count;

        public Inline this[int index]
        {
            get
            {
                if (index == 1) Count1();
                return inlines[index];
            }
        }

        public IEnumerator<Inline> GetEnumerator()
        {
            Count1();
            return inlines.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        // The room, and in it the type that walks; the proofs before the rooms are not counted.
        private void Count1()
        {
            var types = new StackTrace().GetFrames().Select(frame => frame.GetMethod()?.DeclaringType).OfType<Type>().Select(Outer)
                .Where(type => type.Namespace?.StartsWith("IskraSite.", StringComparison.Ordinal) == true)
                .Where(type => !type.Namespace!.StartsWith("IskraSite.Tests", StringComparison.Ordinal)).ToList();
            var room = types.LastOrDefault(type => type.Namespace!.StartsWith("IskraSite.Outputs", StringComparison.Ordinal));
            if (room is not null) Walkers.Add($"{room.Name} ← {types[0].Name}");
        }

        // Lambdas and iterators stand in types of their own.
        private static Type Outer(Type type)
        {
            while (type.DeclaringType is { } outer && type.Name.StartsWith('<')) type = outer;
            return type;
        }
    }
}
