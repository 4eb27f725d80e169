using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Publishing.Failures;
using IskraSite.Publishing.Tables;
using Xunit;

namespace IskraSite.Tests.Publishing.Tables;

public class TranslationLedgerTests
{
    private const string Message = "issues/2001-04/message.en.md";
    private const string Original = "issues/2001-04/message.fa.md";

    [Fact]
    public void A_translation_is_unaccepted_then_done_then_stale_then_done_again()
    {
        using var bench = EditionBench.Good();
        Assert.Equal("unaccepted", State(bench));
        Assert.Equal([Message], Accept(bench, Message));
        Assert.Equal("done", State(bench));
        Assert.Empty(bench.Check().Findings);
        Assert.Empty(Accept(bench, Message));
        bench.Replace(Original, "پیام تبریک\n\n", "پیام [دوم]{.supplied} تبریک\n\n");
        Assert.Equal("stale", State(bench));
        Assert.Equal([$"{bench.Where(Message, "# []{#p1}")} align-005 block 1: the original changed since this was translated | the original {bench.Where(Original, "# []{#p1}")}"], bench.Check().Findings.Described());
        Assert.Equal([Message], Accept(bench).Where(path => path == Message));
        Assert.Equal("done", State(bench));
        File.Delete(bench.PathOf(Message));
        Assert.Equal("missing", TranslationLedger.Read(bench.Options(), new DiagnosticBag()).Single(state => state.Path == "2001-04/message (en)").State);
    }

    // Line ends of every system, a byte order mark, a last line without an end, the line in another place or over several lines.
    [Theory]
    [InlineData("---\ntitle: t\nsummary: s\n---\n\nbody\n", "---\ntitle: t\nsummary: s\nFROM\n---\n\nbody\n")]
    [InlineData("---\r\ntitle: t\r\nsummary: s\r\n---\r\n\r\nbody\r\n", "---\r\ntitle: t\r\nsummary: s\r\nFROM\r\n---\r\n\r\nbody\r\n")]
    [InlineData("---\rtitle: t\rsummary: s\r---\r\rbody\r", "---\rtitle: t\rsummary: s\rFROM\r---\r\rbody\r")]
    [InlineData("---\r\ntitle: t\nsummary: s\r\n---\n\r\nbody\n", "---\r\ntitle: t\nsummary: s\r\nFROM\r\n---\n\r\nbody\n")]
    [InlineData("\uFEFF---\r\ntitle: t\r\nsummary: s\r\n---\r\nbody", "\uFEFF---\r\ntitle: t\r\nsummary: s\r\nFROM\r\n---\r\nbody")]
    [InlineData("---\ntitle: t\nsummary: s\n---", "---\ntitle: t\nsummary: s\nFROM\n---")]
    [InlineData("---\ntitle: t\ntranslated-from: abcdef\nsummary: s\n---\nbody\n", "---\ntitle: t\nFROM\nsummary: s\n---\nbody\n")]
    [InlineData("---\r\ntranslated-from: >\r\n  abcdef\r\n  123456\r\ntitle: t\r\nsummary: s\r\n---\r\nbody", "---\r\nFROM\r\ntitle: t\r\nsummary: s\r\n---\r\nbody")]
    [InlineData("---\ntitle: t\nsummary: s\n'translated-from': \"abc\n  def\"\n---\nbody\n\n---\n", "---\ntitle: t\nsummary: s\nFROM\n---\nbody\n\n---\n")]
    [InlineData("---\ntitle: t\nsummary: |\n  a\n  b\n---\n", "---\ntitle: t\nsummary: |\n  a\n  b\nFROM\n---\n")]
    [InlineData("---\ntitle: t # a remark\nsummary: s\ntranslated-from:\n---\n", "---\ntitle: t # a remark\nsummary: s\nFROM\n---\n")]
    public void Accepting_writes_one_line_and_touches_nothing_else(string before, string after)
    {
        using var bench = EditionBench.Good();
        File.WriteAllBytes(bench.PathOf(Message), Encoding.UTF8.GetBytes(before));
        Assert.Equal([Message], Accept(bench, Message));
        var written = Encoding.UTF8.GetString(File.ReadAllBytes(bench.PathOf(Message)));
        Assert.Equal(after.Replace("FROM", "translated-from: 53cfe4 0bc68b", StringComparison.Ordinal), written);
        Assert.Equal("done", State(bench));
        Assert.Equal(["message.en.md", "message.fa.md"], Directory.EnumerateFiles(bench.PathOf("issues/2001-04"), "*message*").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Accepting_keeps_the_rights_of_the_file()
    {
        if (OperatingSystem.IsWindows()) return;
        using var bench = EditionBench.Good();
        foreach (var mode in (UnixFileMode[])[UnixFileMode.UserRead | UnixFileMode.UserWrite, (UnixFileMode)0b110_110_110, (UnixFileMode)0b111_101_101])
        {
            File.SetUnixFileMode(bench.PathOf(Message), mode);
            bench.Replace(Original, "شریکیم", $"شریکیم{(int)mode}");
            Assert.Equal([Message], Accept(bench, Message));
            Assert.Equal(mode, File.GetUnixFileMode(bench.PathOf(Message)));
        }
    }

    [Fact]
    public void What_cannot_be_written_so_is_left_alone_and_said()
    {
        using var bench = EditionBench.Good();
        const string Text = "---\n{title: t, summary: s, translated-from: abcdef}\n---\nbody\n";
        bench.Put(Message, Text);
        var bag = new DiagnosticBag();
        Assert.Empty(TranslationLedger.Accept(bench.Options(), [Message], bag));
        Assert.Equal([$"{Message} yaml-005 ‘translated-from:’ cannot be written into this front matter"], bag.Sorted().Described());
        Assert.Equal(Text, bench.TextOf(Message));
    }

    [Fact]
    public void A_path_that_names_no_translation_is_said()
    {
        using var bench = EditionBench.Good();
        var wrong = Assert.Throws<UsageException>(() => Accept(bench, "issues/2001-04/mesage.en.md"));
        Assert.Equal("did you mean ‘issues/2001-04/message.en.md’?", wrong.Help);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_no_missing_translation()
    {
        using var bench = EditionBench.Good();
        bench.Put(Message, "---\ntitle: [\n---\nbody\n");
        var bag = new DiagnosticBag();
        Assert.DoesNotContain(TranslationLedger.Read(bench.Options(), bag), state => state.State == "missing");
        Assert.StartsWith($"{Message}:", Assert.Single(bag.Sorted().Described()), StringComparison.Ordinal);
    }

    private static string State(EditionBench bench) => TranslationLedger.Read(bench.Options(), new DiagnosticBag()).Single(state => state.Path == Message).State;

    private static IReadOnlyList<string> Accept(EditionBench bench, params string[] paths)
    {
        var bag = new DiagnosticBag();
        var accepted = TranslationLedger.Accept(bench.Options(), paths, bag);
        Assert.Empty(bag.Sorted().Described());
        return accepted;
    }
}
