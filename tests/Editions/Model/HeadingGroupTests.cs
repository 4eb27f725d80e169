using IskraSite.Diagnostics;
using IskraSite.Editions.Markup;
using IskraSite.Editions.Model;
using Xunit;

namespace IskraSite.Tests.Editions.Model;

/// <summary>What stands over a text and under its title belongs to the title.</summary>
public class HeadingGroupTests
{
    [Theory]
    [InlineData("## Rubric\n\n# Title\n\n### Subtitle\n\nWords\n\n## Section", "Title", 0, 3, 3, "0 2")]
    [InlineData("# Title\n\nWords", "Title", 0, 1, 1, "")]
    [InlineData("## Section\n\nWords", null, 0, 1, 0, "0")]
    [InlineData("Words", null, 0, 0, 0, "")]
    [InlineData("Stray\n\n# Title\n\n## Subtitle\n\nWords", "Title", 1, 2, 3, "2")]
    [InlineData("Stray\n\n## Rubric\n\n# Title\n\nWords\n\n## Section", "Title", 1, 2, 3, "1")]
    public void A_title_and_the_headings_round_it_are_one_group_wherever_it_stands(string markdown, string? title, int above, int headings, int bodyStart, string rubrics)
    {
        var bag = new DiagnosticBag();
        var (blocks, _) = EditionMarkdown.ReadBody(new SourceText("x.en.md", markdown), 0, "en", bag)!.Value;
        var group = HeadingGroup.Of(blocks);
        Assert.Empty(bag.Sorted());
        Assert.Equal(title, group.Title is { } main ? ReadingText.Of(main) : null);
        Assert.Equal((above, headings, bodyStart), (group.Above, group.Headings.Count, group.BodyStart));
        Assert.Equal(rubrics, string.Join(' ', Enumerable.Range(0, blocks.Count).Where(group.IsRubric)));
    }
}
