using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Publishing;
using IskraSite.Sources;
using Xunit;

namespace IskraSite.Tests.Editions.Model;

/// <summary>The annex belongs to its text, and has its pieces in print order.</summary>
public class AnnexTests
{
    [Fact]
    public void A_text_has_the_annex_that_is_printed_with_it()
    {
        using var bench = EditionBench.Good();
        var (edition, bodies) = Read(bench);
        Assert.Equal(["announcement", "message: ضمیمه"], bodies.Select(body => body.Text.Id + (body.Annex is { } annex ? $": {annex.Title[edition.Settings.Original]}" : "")));
        Assert.Same(bodies[1].Text, edition.Issues[0].AnnexedText);
    }

    [Fact]
    public void A_page_of_the_edition_with_the_same_name_has_none()
    {
        using var bench = EditionBench.Good();
        foreach (var language in (string[])["fa", "en"]) File.Copy(bench.PathOf($"pages/principles.{language}.md"), bench.PathOf($"pages/message.{language}.md"));
        var (edition, _) = Read(bench);
        Assert.Null(edition.Issues[0].AnnexOf(edition.Pages.Single(page => page.Id == "message")));
    }

    [Fact]
    public void Its_pieces_stand_in_print_order()
    {
        using var bench = EditionBench.Good();
        bench.Replace("issues/2001-04/supporters.yml", "      - id: se-1\n", "      - {id: se-0, remark: {fa: 'یادداشت', en: 'A note'}}\n      - id: se-1\n");
        bench.Put("issues/2001-04/supporters.yml", bench.TextOf("issues/2001-04/supporters.yml") + "closing:\n  id: a2\n  text: {fa: 'پایان', en: 'The end'}\n");
        var annex = Read(bench).Bodies[1].Annex!;
        Assert.Equal(
            ["AnnexHeading a1", "CountryHeading ca-1", "Supporter ca-1", "CountryHeading se-0", "AnnexRemark se-0", "Supporter se-1", "AnnexClosing a2"],
            annex.Pieces.Select(piece => $"{piece.GetType().Name} {piece.Anchor}"));
        Assert.Equal([1, 2, 3, 1], annex.Sections.Select(section => section.Count));
        Assert.Equal(annex.Pieces, annex.Sections.SelectMany(section => section));
        Assert.Equal(["a1", "ca-1", "se-0", "se-1", "a2"], annex.Blocks.Select(block => block.Id.Value));
        Assert.IsType<AnnexRemark>(annex.Find(new BlockId("se-0")));
        Assert.Null(annex.Find(new BlockId("canada")));
    }

    [Fact]
    public void Each_piece_knows_its_lines_of_the_source()
    {
        using var bench = EditionBench.Good();
        var (edition, bodies) = Read(bench);
        var annex = bodies[1].Annex!;
        Assert.Equal(["17", "18/1", "18/1", "18/2", "18/2"], annex.Pieces.Select(piece => string.Join(' ', annex.LinesOf(piece, edition.Settings.Original))));
    }

    private static (Edition Edition, IReadOnlyList<TextBody> Bodies) Read(EditionBench bench)
    {
        var bag = new DiagnosticBag();
        var input = new InputFolder(bench.Input, bag);
        var edition = Publisher.ReadEdition(input, bench.Options(), bag, new MentionLedger())!;
        var proved = new IssueProver(edition, edition, input, new ProofCounts(), new MentionLedger()).Prove(edition.Issues[0], bag);
        return (edition with { Issues = [proved.Issue] }, proved.Bodies);
    }
}
