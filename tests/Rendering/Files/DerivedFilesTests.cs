using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using Xunit;

namespace IskraSite.Tests.Rendering.Files;

/// <summary>Which files of the last build stand for those of this one.</summary>
public sealed class DerivedFilesTests
{
    private static readonly OutputPath Path = new("fa/index.html.gz");
    private static readonly byte[] File = [1, 2, 3];
    private static readonly Checksum Inputs = Checksum.Of("words"u8);

    [Fact]
    public void What_is_made_of_the_same_bytes_is_not_made_again() => Assert.Equal(File, Next(File).Get(Path, Inputs, Never));

    [Fact]
    public void What_was_not_made_again_is_known_to_the_build_after() => Assert.Equal(After(Next([])), After(Next(File)));

    [Fact]
    public void What_is_made_of_other_bytes_is_made() => Assert.Equal([4], Next(File).Get(Path, Checksum.Of("other words"u8), () => [4]));

    [Fact]
    public void A_damaged_file_and_one_in_the_place_of_another_are_made()
    {
        Assert.Equal(File, Next([1, 2, 4]).Get(Path, Inputs, () => File));
        Assert.Equal(File, new DerivedFiles(Notes(), _ => File).Get(new OutputPath("en/index.html.gz"), Inputs, () => File));
        Assert.Null(new DerivedFiles(Notes(), _ => null).Find(Path, Inputs));
    }

    [Fact]
    public void Pieces_that_are_cut_otherwise_are_other_inputs() => Assert.NotEqual(Checksum.OfPieces("ab", "c"), Checksum.OfPieces("a", "bc"));

    private static DerivedFiles Next(byte[] standing) => new(Notes(), _ => standing);

    private static IReadOnlyList<string> Notes()
    {
        var build = DerivedFiles.None;
        build.Get(Path, Inputs, () => File);
        return [.. build.Notes];
    }

    private static IReadOnlyList<string> After(DerivedFiles build)
    {
        build.Get(Path, Inputs, () => File);
        return [.. build.Notes];
    }

    private static byte[] Never() => throw new InvalidOperationException("made again");
}
