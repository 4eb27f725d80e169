using IskraSite.Publishing.Tools;
using Xunit;

namespace IskraSite.Tests.Publishing.Tools;

/// <summary>A copy of the edition held against its checksums.</summary>
public sealed class MirrorCheckTests
{
    [Fact]
    public void The_output_and_its_bundle_are_whole()
    {
        var output = MirrorCheck.Check(RealEdition.Folder, null);
        Assert.True(output.IsGood, string.Join(", ", output.Added.Concat(output.Changed).Concat(output.Missing)));
        Assert.Equal(RealEdition.Files.Count(file => Path.GetExtension(file) is not (".br" or ".gz")) - 2, output.Agreeing);

        var bundle = MirrorCheck.Check(Path.Join(RealEdition.Folder, "download/iskra-offline.zip"), null);
        Assert.True(bundle.IsGood);
        Assert.True(bundle.Agreeing > 200);
    }

    [Fact]
    public void What_is_missing_changed_or_added_is_named()
    {
        var copy = TemporaryFolder.New("mirror");
        FolderTree.Copy(RealEdition.Folder, copy);
        File.Delete(Path.Join(copy, "fa/2001-04/radio/index.html"));
        File.AppendAllText(Path.Join(copy, "en/2001-04/message/index.html"), " ");
        File.WriteAllText(Path.Join(copy, "fa/advertisement.html"), "");
        var found = MirrorCheck.Check(copy, null);
        Assert.False(found.IsGood);
        Assert.Equal(["fa/2001-04/radio/index.html"], found.Missing);
        Assert.Equal(["en/2001-04/message/index.html", "en/2001-04/message/index.html.br", "en/2001-04/message/index.html.gz"], found.Changed);
        Assert.Equal(["fa/2001-04/radio/index.html.br", "fa/2001-04/radio/index.html.gz", "fa/advertisement.html"], found.Added);
    }

    [Fact]
    public void A_copy_that_changed_its_own_list_too_is_found_by_a_list_that_is_trusted()
    {
        var copy = TemporaryFolder.New("mirror");
        FolderTree.Copy(RealEdition.Folder, copy);
        var list = RealEdition.Text("SHA256SUMS");
        var robots = list.Split('\n').Single(line => line.EndsWith("  robots.txt", StringComparison.Ordinal));
        File.WriteAllText(Path.Join(copy, "robots.txt"), "");
        File.WriteAllText(Path.Join(copy, "SHA256SUMS"), list.Replace(robots, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  robots.txt", StringComparison.Ordinal));
        Assert.True(MirrorCheck.Check(copy, null).IsGood);
        Assert.Equal(["robots.txt"], MirrorCheck.Check(copy, list).Changed);
    }

    [Fact]
    public void A_folder_without_a_list_cannot_be_checked() =>
        Assert.Throws<InvalidDataException>(() => MirrorCheck.Check(TemporaryFolder.New("empty"), null));
}
