using IskraSite.Editions.Model;
using Xunit;

namespace IskraSite.Tests.Editions.Model;

/// <summary>Readers see the number of a block, and the name of an entry.</summary>
public class BlockIdTests
{
    [Theory]
    [InlineData("p7", "7", true)]
    [InlineData("p120", "120", true)]
    [InlineData("pl-1", "pl-1", false)]
    [InlineData("ca-1", "ca-1", false)]
    [InlineData("p", "p", false)]
    public void Its_label(string id, string label, bool isNumbered) =>
        Assert.Equal((label, isNumbered), (new BlockId(id).Label, new BlockId(id).IsNumbered));
}
