using CsCheck;
using IskraSite.Diagnostics;
using Xunit;

namespace IskraSite.Tests.Diagnostics;

public class DiagnosticsTests
{
    [Fact]
    public void Codes_are_permanent_names_of_an_area_and_a_number()
    {
        Assert.Equal(Codes.All.Count, Codes.All.Select(code => code.Id).Distinct().Count());
        Assert.All(Codes.All, code => Assert.Matches("^[a-z]+-[0-9]{3}$", code.Id));
        Assert.All(Codes.All, code => Assert.Same(code, Codes.Find(code.Id)));
        Assert.Null(Codes.Find("collate-999"));
    }

    [Fact]
    public void Every_code_that_is_declared_is_in_the_list() =>
        Assert.Equal(
            typeof(Codes).GetNestedTypes().SelectMany(area => area.GetProperties()).Select(property => ((DiagnosticCode)property.GetValue(null)!).Id).Order(StringComparer.Ordinal),
            Codes.All.Select(code => code.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Findings_come_out_in_order_and_once_whoever_found_them_first()
    {
        var file = new SourceText("b.md", "سقز\nآزاد\n");
        Diagnostic[] findings =
        [
            new(Codes.Link.Entity, file.Locate(0), "z"), new(Codes.Link.Entity, file.Locate(2), "a"), new(Codes.Link.Target, file.Locate(2), "a"),
            new(Codes.Link.Target, file.Locate(2), "b"), new(Codes.Link.Entity, file.Locate(4), "a"), new(Codes.Link.Entity, SourceLocation.OfFile("c.md"), "a"),
        ];
        Gen.Shuffle(findings).Sample(shuffled =>
        {
            var bag = new DiagnosticBag();
            Parallel.ForEach(shuffled.Concat(findings), bag.Add);
            Assert.Equal(findings, bag.Sorted());
            Assert.True(bag.HasErrors);
        });
    }

    [Fact]
    public void A_finding_with_two_places_comes_out_once_too()
    {
        var bag = new DiagnosticBag();
        for (var i = 0; i < 2; i++) bag.Add(Codes.Link.DuplicateId, SourceLocation.OfFile("a"), "m", null, new RelatedLocation(SourceLocation.OfFile("b"), "the first"));
        Assert.Single(bag.Sorted());
    }

    [Fact]
    public void Warnings_are_no_errors()
    {
        var bag = new DiagnosticBag();
        bag.Add(Codes.Align.Stale, SourceLocation.OfFile("a"), "m");
        Assert.False(bag.HasErrors);
    }

    [Theory]
    [InlineData("", 0, "a.md:1:1", "")]
    [InlineData("سقز\nآزاد", 4, "a.md:2:1", "آزاد")]
    [InlineData("سقز\nآزاد", 3, "a.md:1:4", "سقز")]
    [InlineData("سقز\r\nآزاد", 5, "a.md:2:1", "آزاد")]
    [InlineData("سقز\n", 99, "a.md:2:1", "")]
    [InlineData("𐎠سقز", 2, "a.md:1:3", "𐎠سقز")]
    public void A_place_counts_as_editors_programs_count(string text, int offset, string place, string line)
    {
        var found = new SourceText("a.md", text).Locate(offset);
        Assert.Equal((place, line), (found.ToString(), found.LineText));
    }

    [Fact]
    public void A_place_stands_in_one_line() => Assert.Equal(2, new SourceText("a.md", "سقز\r\nآزاد").Locate(1, 99).Length);

    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 1)]
    [InlineData("a\nb", 2)]
    [InlineData("a\n\n", 2)]
    public void A_line_break_at_the_end_opens_no_line(string text, int count) => Assert.Equal(count, new SourceText("a.md", text).LineCount);

    [Fact]
    public void Offsets_and_places_agree() => Gen.Char["سق\n"].Array[0, 20].Select(letters => new string(letters)).Sample(text =>
    {
        var file = new SourceText("a.md", text);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            var place = file.Locate(offset);
            Assert.Equal(offset, file.Bounds(place.Line).Start + place.Column - 1);
        }
    });
}
