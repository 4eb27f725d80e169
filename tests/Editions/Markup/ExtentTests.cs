using CsCheck;
using IskraSite.Diagnostics;
using IskraSite.Editions.Markup;
using IskraSite.Editions.Model;
using Xunit;

namespace IskraSite.Tests.Editions.Markup;

/// <summary>Every piece of a text knows where it stands in its file: places of findings and the letters of the proofs rest on it.</summary>
public class ExtentTests
{
    private static readonly Gen<string> Word = Gen.OneOf("سقز", "محمود صالحی", "می\u200Cکند", "۱۳۸۰", "\"گمنام\"", "،", "Box", "𐎠𐎼");

    private static readonly Gen<string> Braces = Gen.OneOf(
        "{.unclear}", "{.supplied}", "{.surplus cert=low}", "{sic=\"سفر\"}", "{sic=سفر place=saqqez}", "{person=mahmoud-salehi}",
        "{sic=\"گفت \\\"آری\\\"\" note=\"}\"}", "{sic=\"سفر\"\n  cert=high}", "{cert=high\n    sic=\"سفر\"}", "{date=2001-04-18}", "{lang=en}");

    private static readonly Gen<string> Line = Gen.Recursive<string>((depth, inner) => depth > 2 ? Word : Gen.OneOf(
        Word,
        Word,
        Gen.Select(inner, Braces, (words, braces) => $"[{words}]{braces}"),
        inner.Select(words => $"**{words}**"),
        inner.Select(words => $"*{words}*"),
        Word.Select(words => $"[{words}](announcement#p2)"),
        Gen.OneOf("[]{.gap reason=\"x\"}", "[]{.column}", "[]{.page n=2}", "\\\n", "\n", "\\[", "\\]", "&amp;", "`x`", "<https://iskra.example/>"),
        Gen.Select(inner, inner, (one, other) => $"{one} {other}"),
        Gen.Select(inner, inner, (one, other) => one + other)));

    private static readonly Gen<string> Body = Gen.OneOf(
        Line,
        Line.Select(line => "[]{#p1}" + line),
        Line.Select(line => "## []{#p1} " + line.ReplaceLineEndings(" ")),
        Line.Select(line => "- " + line.ReplaceLineEndings("\n  ") + "\n- دو"),
        Line.Select(line => "> " + line.ReplaceLineEndings("\n> ")),
        Line.Select(line => "   " + line.ReplaceLineEndings("\n  ")),
        Line.Select(line => $"| سر |\n|---|\n| {line.ReplaceLineEndings(" ")} |\n")).Array[1, 3].Select(blocks => string.Join("\n\n", blocks));

    [Fact]
    public void The_file_has_the_words_where_the_text_says() => Body.Sample(body =>
    {
        var (file, blocks) = Read(body);
        foreach (var inline in blocks.SelectMany(Inlines.In))
        {
            if (inline is TextRun run && !IsEntity(file, run)) Assert.Equal(run.Text, Slice(file, run.Extent));
            if (inline is Correction { Sic: var sic } corrected && !sic.Contains('"', StringComparison.Ordinal)) Assert.Equal(sic, Slice(file, new Extent(corrected.SicStart, sic.Length)));
        }
    });

    [Fact]
    public void What_is_inside_stands_inside() => Body.Sample(body =>
    {
        var (file, blocks) = Read(body);
        foreach (var block in blocks)
        {
            foreach (var inline in Inlines.In(block)) MustHold(block.Extent, inline.Extent);
            foreach (var outer in Inlines.In(block).OfType<InlineContainer>())
            {
                foreach (var inner in outer.Content) MustHold(outer.Extent, inner.Extent);
            }
        }

        Assert.All(blocks, block => MustHold(new Extent(0, file.Text.Length), block.Extent));
    });

    [Fact]
    public void Words_stand_in_reading_order() => Body.Sample(body =>
    {
        var runs = Read(body).Blocks.SelectMany(Inlines.In).OfType<TextRun>().ToList();
        Assert.Equal(runs.OrderBy(run => run.Extent.Start), runs);
    });

    [Fact]
    public void Anything_at_all_can_be_read_and_each_fault_has_its_place() =>
        Gen.Char["[]{}()*_`\\\"'|<>&#=.:!^~-\n\n  abcسقز۱"].Array[0, 60].Select(signs => new string(signs)).Sample(markup =>
        {
            var bag = new DiagnosticBag();
            var file = new SourceText("text.fa.md", markup);
            EditionMarkdown.ReadBody(file, 0, "fa", bag);
            Assert.All(bag.Sorted(), finding => Assert.Equal(file.Line(finding.Place.Line), finding.Place.LineText));
        });

    private static (SourceText File, IReadOnlyList<Block> Blocks) Read(string body)
    {
        const string Head = "---\ntitle: متن\n---\n";
        var file = new SourceText("text.fa.md", $"{Head}\n{body}\n");
        return (file, EditionMarkdown.ReadBody(file, Head.Length, "fa", new DiagnosticBag())!.Value.Blocks);
    }

    private static bool IsEntity(SourceText file, TextRun run) => file.Text[run.Extent.Start] == '&';

    private static string Slice(SourceText file, Extent extent) => file.Text.Substring(extent.Start, extent.Length);

    private static void MustHold(Extent outer, Extent inner) =>
        Assert.True(outer.Start <= inner.Start && inner.End <= outer.End, $"{inner} does not stand in {outer}");
}
