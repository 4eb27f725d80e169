using IskraSite.Sources;
using Xunit;

namespace IskraSite.Tests.Sources;

public class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: متن\n---\nبند\n", "title: متن\n", "بند\n")]
    [InlineData("---\n---\nبند\n", "", "بند\n")]
    [InlineData("---\ntitle: متن\n---", "title: متن\n", "")]
    [InlineData("---\ntitle: متن\n---\n", "title: متن\n", "")]
    [InlineData("---\ntitle: a --- b\n ---\n---\nبند\n\n---\nبند\n", "title: a --- b\n ---\n", "بند\n\n---\nبند\n")]
    public void It_stands_between_two_lines_of_hyphens(string file, string keys, string body)
    {
        var extent = FrontMatter.Find(file)!.Value;
        Assert.Equal(keys, file.Substring(extent.Start, extent.Length));
        Assert.Equal(body, file[FrontMatter.BodyStart(file)..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("بند\n")]
    [InlineData("\n---\ntitle: متن\n---\n")]
    [InlineData("---\ntitle: متن\n")]
    [InlineData("----\ntitle: متن\n----\n")]
    public void Otherwise_there_is_none(string file)
    {
        Assert.Null(FrontMatter.Find(file));
        Assert.Equal(0, FrontMatter.BodyStart(file));
    }
}
