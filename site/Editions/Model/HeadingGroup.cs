namespace IskraSite.Editions.Model;

/// <summary>The run of headings with which a text begins: its printed title, and what stands over and under that.</summary>
/// <param name="Headings">In print order; none when the text begins with another block.</param>
public sealed record HeadingGroup(IReadOnlyList<Heading> Headings)
{
    /// <summary>The printed title: the first heading of level 1. Null when there is none: the editors' title then stands for it.</summary>
    public Heading? Title => Headings.FirstOrDefault(heading => heading.Level == 1);

    /// <summary>How many blocks belong to the title: all of the run, or none when it has no title and its headings open sections.</summary>
    public int TitleCount => Title is null ? 0 : Headings.Count;

    /// <summary>The run at the head of blocks.</summary>
    public static HeadingGroup Of(IReadOnlyList<Block> blocks) => new([.. blocks.TakeWhile(block => block is Heading).Cast<Heading>()]);

    /// <summary>Whether the block with a number, from 0, is in the group and not its title: a rubric above the title or a subtitle below it.</summary>
    public bool IsRubric(int index) => index < Headings.Count && Headings[index].Level > 1;
}
