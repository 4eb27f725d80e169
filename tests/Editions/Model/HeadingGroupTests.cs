using IskraSite.Diagnostics;
using IskraSite.Editions.Markup;
using IskraSite.Editions.Model;
using Xunit;

namespace IskraSite.Tests.Editions.Model;

/// <summary>What stands over a text and under its title belongs to the title.</summary>
public class HeadingGroupTests
{
    [Theory]
    [InlineData("## Rubric\n\n# Title\n\n### Subtitle\n\nWords\n\n## Section", "Title", 3, 3, "0 2")]
    [InlineData("# Title\n\nWords", "Title", 1, 1, "")]
    [InlineData("## Section\n\nWords", null, 1, 0, "0")]
    [InlineData("Words\n\n# Late", null, 0, 0, "")]
    public void Headings_at_the_head_are_one_group(string markdown, string? title, int headings, int ofTitle, string rubrics)
    {
        var bag = new DiagnosticBag();
        var (blocks, _) = EditionMarkdown.ReadBody(new SourceText("x.en.md", markdown), 0, "en", bag);
        var group = HeadingGroup.Of(blocks);
        Assert.Empty(bag.Sorted());
        Assert.Equal(title, group.Title is { } main ? ReadingText.Of(main) : null);
        Assert.Equal((headings, ofTitle), (group.Headings.Count, group.TitleCount));
        Assert.Equal(rubrics, string.Join(' ', Enumerable.Range(0, blocks.Count).Where(group.IsRubric)));
    }
}
