using IskraSite.Editions.Model;
using Xunit;

namespace IskraSite.Tests.Editions.Model;

/// <summary>Kinds come out of closed lists, and say themselves what follows from them.</summary>
public class KindsTests
{
    [Fact]
    public void Each_kind_has_a_name_of_its_own_that_can_stand_in_an_address()
    {
        foreach (var kinds in (IReadOnlyList<ListedKind>[])[TextKind.All, SupporterKind.All, OrganisationType.All])
        {
            Assert.Equal(kinds.Count, kinds.Names.Distinct().Count());
            Assert.All(kinds.Names, name => Assert.True(Slug.IsValid(name)));
        }
    }

    [Fact]
    public void A_kind_is_found_by_its_name()
    {
        Assert.All(SupporterKind.All, kind => Assert.Same(kind, SupporterKind.Find(kind.Name)));
        Assert.Null(TextKind.Find("union"));
        Assert.Null(TextKind.Find(null));
    }

    [Fact]
    public void What_follows_from_a_kind()
    {
        Assert.Equal(["announcement", "message", "interview", "letter", "article", "editorial", "report", "statement", "poem", "story", "review", "obituary"], TextKind.All.Where(kind => kind.IsSigned).Select(kind => kind.Name));
        Assert.Equal(["note"], TextKind.All.Where(kind => !kind.IsPrinted).Select(kind => kind.Name));
        Assert.Equal(["person"], SupporterKind.All.Where(kind => kind.IsPerson).Select(kind => kind.Name));
    }
}
