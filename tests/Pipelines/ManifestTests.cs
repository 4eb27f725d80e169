using IskraSite.Pipelines;
using Xunit;

namespace IskraSite.Tests.Pipelines;

public class ManifestTests
{
    [Fact]
    public void Files_are_sorted_by_code_unit_and_counted()
    {
        var manifest = new Manifest([new("b", 1), new("a/b", 2), new("B", 4), new("a.b", 8)]);
        Assert.Equal(["B", "a.b", "a/b", "b"], manifest.Files.Select(file => file.Path));
        Assert.Equal((4, 15L), (manifest.Count, manifest.TotalLength));
    }

    [Fact]
    public void Two_manifests_are_equal_when_they_list_the_same()
    {
        var manifest = new Manifest([new("a", 1), new("b", 2)]);
        var same = new Manifest([new("b", 2), new("a", 1)]);
        Assert.Equal(manifest, same);
        Assert.Equal(manifest.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(manifest, new Manifest([new("a", 2), new("b", 1)]));
        Assert.NotEqual(manifest, new Manifest([new("a", 1)]));
        Assert.False(manifest.Equals(null));
    }

    [Fact]
    public void A_path_is_listed_once() => Assert.Throws<ArgumentException>(() => new Manifest([new("a", 1), new("a", 1)]));
}
