using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Publishing;
using IskraSite.Rendering.Counting;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Sources;
using Xunit;

namespace IskraSite.Tests.Rendering.Counting;

/// <summary>A room that loses words does not get past the census.</summary>
public sealed class ContentCountsTests
{
    [Fact]
    public void A_room_that_writes_everything_passes() => Demand((room, census, text, language, count) => census.Add(room, text, language, count));

    [Theory]
    [InlineData(0, -1)]
    [InlineData(-1, -7)]
    [InlineData(0, 1)]
    public void A_room_that_writes_less_or_more_is_named_with_the_text(int blocks, int words)
    {
        var failure = Assert.Throws<UnequalCountsException>(() =>
            Demand((room, census, text, language, count) => census.Add(room, text, language, text.Id == "message" && language.Code == "en" ? count + new Count(blocks, words) : count)));
        Assert.StartsWith("‘leaky’ holds ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("2001-04/message (en)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_room_that_leaves_a_text_out_is_found() => Assert.Throws<UnequalCountsException>(() => Demand((room, census, text, language, count) =>
    {
        if (text.Id != "announcement") census.Add(room, text, language, count);
    }));

    [Fact]
    public void A_room_that_leaves_a_supporter_out_is_found()
    {
        var failure = Assert.Throws<UnequalCountsException>(() => Demand((room, census, text, language, count) => census.Add(room, text, language, count), extra: new Count(-1, -2)));
        Assert.Contains("the supporters of ", failure.Message, StringComparison.Ordinal);
    }

    private static void Demand(Action<ICounted, ContentCounts, Text, Language, Count> write, Count extra = default)
    {
        using var bench = EditionBench.Good();
        var bag = new DiagnosticBag();
        var input = new InputFolder(bench.Input, bag);
        var (counts, mentions) = (new ProofCounts(), new MentionLedger());
        var edition = Publisher.ReadEdition(input, new PublishOptions { Input = bench.Input, Theme = bench.Theme }, bag, mentions)!;
        var reader = new BodyReader(edition, input, bag, counts, mentions);
        var issue = edition.Issues[0];
        var bodies = new IssueBodies(
            issue, [.. issue.AllTexts.Select(text => reader.Read(text, issue)).OfType<TextBody>()], edition.Settings.Original);
        var room = new Leaky();
        foreach (var version in bodies.Texts.SelectMany(body => body.Versions.Select(version => (body.Text, version))))
            write(room, bodies.Counts, version.Text, version.version.Version.Language, ModelCount.Of(version.version));
        foreach (var language in edition.Settings.Languages) bodies.Counts.AddAnnex(room, language, ModelCount.Of(issue.Supporters!, language) + extra);
        bodies.Counts.Verify(bodies, [room], new CountTotals());
    }

    private sealed class Leaky : Room, ICounted
    {
        public override string? Name => "leaky";

        public override IEnumerable<OutputPath> Plan(Edition edition) => [];

        public IEnumerable<Text> Carries(Issue issue) => issue.AllTexts;
    }
}
