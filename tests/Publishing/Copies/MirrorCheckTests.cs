using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using IskraSite.Publishing.Copies;
using Xunit;

namespace IskraSite.Tests.Publishing.Copies;

/// <summary>A copy of the edition held against its checksums.</summary>
public sealed class MirrorCheckTests
{
    [Fact]
    public void The_output_and_its_bundle_are_whole()
    {
        var output = MirrorCheck.Check(RealEdition.Folder, null);
        Assert.True(output.IsGood, string.Join(", ", output.Added.Concat(output.Changed).Concat(output.Missing)));
        Assert.Equal(RealEdition.Files.Count(file => Path.GetExtension(file) is not (".br" or ".gz")) - 1, output.Agreeing);

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
        // Its description, of which it has a sum, tells too.
        Assert.Equal(["SHA256SUMS"], MirrorCheck.Check(copy, null).Changed);
        Assert.Equal(["robots.txt"], MirrorCheck.Check(copy, list).Changed);
    }

    [Fact]
    public void A_forged_description_is_found()
    {
        var copy = TemporaryFolder.New("mirror");
        FolderTree.Copy(RealEdition.Folder, copy);
        File.WriteAllText(Path.Join(copy, "mirror.json"), RealEdition.Text("mirror.json").Replace(RealEdition.Home, "https://forged.example/", StringComparison.Ordinal));
        Assert.Equal(["mirror.json"], MirrorCheck.Check(copy, null).Changed);
    }

    [Fact]
    public void A_forged_front_door_and_what_lies_beside_it_are_found_in_the_archive()
    {
        var bundle = Path.Join(TemporaryFolder.New("bundle"), "iskra.zip");
        File.Copy(Path.Join(RealEdition.Folder, "download/iskra-offline.zip"), bundle);
        using (var archive = ZipFile.Open(bundle, ZipArchiveMode.Update))
        {
            archive.GetEntry("OPEN-ME.html")!.Delete();
            Write(archive, "OPEN-ME.html");
            Write(archive, "evil.exe");
            Write(archive, "open-me.html");
        }

        var found = MirrorCheck.Check(bundle, null);
        Assert.Equal(["OPEN-ME.html"], found.Changed);
        Assert.Equal(["evil.exe", "open-me.html"], found.Added);

        using (var archive = ZipFile.Open(bundle, ZipArchiveMode.Update)) Write(archive, "OPEN-ME.html");
        Assert.Contains("twice", Assert.Throws<InvalidDataException>(() => MirrorCheck.Check(bundle, null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unpacked_bundle_is_checked_from_its_folder_and_from_the_one_around_it()
    {
        var around = TemporaryFolder.New("unpacked");
        var inside = RealEdition.UnpackBundle(around);
        Assert.True(MirrorCheck.Check(around, null).IsGood);
        Assert.True(MirrorCheck.Check(inside, null).IsGood);

        File.AppendAllText(Path.Join(around, "OPEN-ME.html"), " ");
        File.WriteAllText(Path.Join(around, "evil.exe"), "");
        Directory.CreateDirectory(Path.Join(inside, ".hidden"));
        File.WriteAllText(Path.Join(inside, ".hidden/evil.html"), "");
        var found = MirrorCheck.Check(around, null);
        Assert.Equal(["OPEN-ME.html"], found.Changed);
        Assert.Equal([".hidden/evil.html", "evil.exe"], found.Added.Order(StringComparer.Ordinal));
        Assert.Equal(["OPEN-ME.html"], MirrorCheck.Check(inside, null).Changed);
    }

    [Fact]
    public void An_archive_that_did_not_arrive_whole_is_none()
    {
        var bundle = RealEdition.Bytes("download/iskra-offline.zip");
        var cut = Path.Join(TemporaryFolder.New("cut"), "iskra.zip");
        File.WriteAllBytes(cut, bundle[..(bundle.Length / 2)]);
        Assert.Throws<InvalidDataException>(() => MirrorCheck.Check(cut, null));
    }

    [Theory]
    [InlineData("../../passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("fa/../../passwd")]
    [InlineData("..\\passwd")]
    public void A_list_that_leads_out_of_the_copy_is_refused(string path)
    {
        var copy = TemporaryFolder.New("mirror");
        File.WriteAllText(Path.Join(copy, "SHA256SUMS"), $"{new string('0', 64)}  {path}\n");
        Assert.Throws<InvalidDataException>(() => MirrorCheck.Check(copy, null));
    }

    [Fact]
    public void The_list_of_files_names_all_that_a_mirror_needs()
    {
        var listed = RealEdition.Text("files.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString);
        Assert.Equal(RealEdition.Files.Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public async Task A_mirror_on_the_web_is_checked_file_by_file()
    {
        var copy = TemporaryFolder.New("web");
        File.WriteAllText(Path.Join(copy, "index.html"), "home");
        Directory.CreateDirectory(Path.Join(copy, "fa"));
        File.WriteAllText(Path.Join(copy, "fa/index.html"), "fa");
        File.WriteAllText(Path.Join(copy, "fa/long.txt"), "a long text");
        (string Path, string Content)[] files = [("index.html", "home"), ("fa/index.html", "fa"), ("fa/lost.txt", ""), ("fa/long.txt", "a long text"), ("_headers", "")];
        var lines = files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Content)))}  {file.Path}\n");
        File.WriteAllText(Path.Join(copy, "SHA256SUMS"), string.Concat(lines));
        await using var host = new SmallHost(copy);
        var found = MirrorCheck.Check($"{host.Address}sub/", null);
        Assert.Equal(["fa/lost.txt"], found.Missing);
        Assert.Empty(found.Changed);
        Assert.True(found.Agreeing >= 3);

        File.WriteAllText(Path.Join(copy, "fa/index.html"), "forged");
        host.IsCutting = true;
        found = MirrorCheck.Check($"{host.Address}sub/", null);
        Assert.Equal(["fa/index.html"], found.Changed);
        Assert.Equal(["fa/long.txt"], found.CutShort);
    }

    private static void Write(ZipArchive archive, string name)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write("forged"u8);
    }

    [Fact]
    public void A_folder_without_a_list_cannot_be_checked() =>
        Assert.Throws<InvalidDataException>(() => MirrorCheck.Check(TemporaryFolder.New("empty"), null));
}
