namespace IskraSite.Editions.Model;

/// <summary>
/// The run of headings that has a text's printed title, and what stands over and under that; without a title, the run with which the text begins.
/// </summary>
/// <param name="Above">How many blocks stand above the run: what the source has there, and no part of the title.</param>
/// <param name="Headings">In print order; none when the text has no title and begins with another block.</param>
public sealed record HeadingGroup(int Above, IReadOnlyList<Heading> Headings)
{
    /// <summary>The printed title: the first heading of level 1. Null when there is none: the editors' title then stands for it.</summary>
    public Heading? Title => Headings.FirstOrDefault(heading => heading.Level == 1);

    /// <summary>The number, from 0, of the first block behind the title and what belongs to it: 0 when there is no title and the headings open sections.</summary>
    public int BodyStart => Title is null ? 0 : Above + Headings.Count;

    /// <summary>The group of blocks.</summary>
    public static HeadingGroup Of(IReadOnlyList<Block> blocks)
    {
        var start = blocks.TakeWhile(block => block is not Heading { Level: 1 }).Count();
        if (start == blocks.Count) start = 0;
        while (start > 0 && blocks[start - 1] is Heading) start--;
        return new HeadingGroup(start, [.. blocks.Skip(start).TakeWhile(block => block is Heading).Cast<Heading>()]);
    }

    /// <summary>Whether the block with a number, from 0, is in the group and not its title: a rubric above the title or a subtitle below it.</summary>
    public bool IsRubric(int index) => index >= Above && index < Above + Headings.Count && Headings[index - Above].Level > 1;
}
