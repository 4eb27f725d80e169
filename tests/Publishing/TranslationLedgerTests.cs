using IskraSite.Publishing;
using Xunit;

namespace IskraSite.Tests.Publishing;

public class TranslationLedgerTests
{
    private const string Message = "issues/2001-04/message.en.md";
    private const string Original = "issues/2001-04/message.fa.md";

    [Fact]
    public void A_translation_is_unaccepted_then_done_then_stale_then_done_again()
    {
        using var bench = EditionBench.Good();
        Assert.Equal("unaccepted", State(bench));
        Assert.Equal([Message], TranslationLedger.Accept(bench.Options(), [Message]));
        Assert.Equal("done", State(bench));
        Assert.Empty(bench.Check().Findings);
        Assert.Empty(TranslationLedger.Accept(bench.Options(), [Message]));
        bench.Replace(Original, "پیام تبریک\n\n", "پیام [دوم]{.supplied} تبریک\n\n");
        Assert.Equal("stale", State(bench));
        Assert.Equal([$"{bench.Where(Message, "# []{#p1}")} align-005 block 1: the original changed since this was translated | the original {bench.Where(Original, "# []{#p1}")}"], bench.Check().Findings.Described());
        Assert.Equal([Message], TranslationLedger.Accept(bench.Options(), []).Where(path => path == Message));
        Assert.Equal("done", State(bench));
        File.Delete(bench.PathOf(Message));
        Assert.Equal("missing", TranslationLedger.Read(bench.Options()).Single(state => state.Path == "2001-04/message (en)").State);
    }

    [Fact]
    public void Accepting_writes_one_line_and_touches_nothing_else()
    {
        using var bench = EditionBench.Good();
        var before = bench.TextOf(Message);
        TranslationLedger.Accept(bench.Options(), [Message]);
        var lines = bench.TextOf(Message).Split('\n');
        Assert.Single(lines, line => line.StartsWith("translated-from: ", StringComparison.Ordinal));
        Assert.Equal(before, string.Join('\n', lines.Where(line => !line.StartsWith("translated-from:", StringComparison.Ordinal))));
        Assert.Equal(["message.en.md", "message.fa.md"], Directory.EnumerateFiles(bench.PathOf("issues/2001-04"), "message*").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static string State(EditionBench bench) => TranslationLedger.Read(bench.Options()).Single(state => state.Path == Message).State;
}
