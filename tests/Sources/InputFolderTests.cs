using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Sources;
using Xunit;

namespace IskraSite.Tests.Sources;

public sealed class InputFolderTests : IDisposable
{
    private readonly string root = TemporaryFolder.New("sources");
    private readonly DiagnosticBag bag = new();
    private readonly InputFolder input;

    public InputFolderTests()
    {
        Directory.CreateDirectory(Path.Join(root, "input", "issues"));
        input = new InputFolder(Path.Join(root, "input"), bag);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_byte_order_mark_and_the_line_ends_of_Windows_show_nowhere()
    {
        Put("a.md", [0xEF, 0xBB, 0xBF, .. "---\r\ntitle: سقز\r\n---\r\nمتن\rدوم\n"u8]);
        Assert.Equal("---\ntitle: سقز\n---\nمتن\nدوم\n", input.Read("a.md")?.Text);
        Assert.Equal("---\ntitle: سقز\n---\nمتن\nدوم\n", input.ReadHead("a.md")?.Text);
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void The_head_is_read_without_the_body()
    {
        Put("a.md", "---\ntitle: سقز\n---\nمتن\n"u8.ToArray());
        Assert.Equal("---\ntitle: سقز\n---\n", input.ReadHead("a.md")?.Text);
    }

    [Fact]
    public void A_long_head_is_read_too()
    {
        var text = $"---\ntitle: {new string('س', 5000)}\n---\nمتن\n";
        Put("a.md", Encoding.UTF8.GetBytes(text));
        Assert.Equal(text, input.ReadHead("a.md")?.Text);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', (byte)'b', 0xC7, 0xE1 }, "a.md:2:2")]
    [InlineData(new byte[] { 0xD8, 0xB3, 0xD9, 0x82, 0xD8 }, "a.md:1:3")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, "a.md:1:1")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0x92 }, "a.md:1:2")]
    public void Other_encodings_are_found_where_they_begin(byte[] bytes, string place)
    {
        Put("a.md", bytes);
        Assert.Null(input.Read("a.md"));
        Assert.Equal([$"{place} file-002 here begins something that is not UTF-8"], bag.Sorted().Described());
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_pipe_is_not_opened()
    {
        if (OperatingSystem.IsWindows()) return;
        using (var make = System.Diagnostics.Process.Start("mkfifo", [Path.Join(root, "input", "a.md")])) make.WaitForExit();
        Assert.Null(input.Read("a.md"));
        Assert.Null(input.ReadHead("a.md"));
        Assert.Null(input.ReadBytes("a.md"));
        Assert.All(bag.Sorted(), finding => Assert.Equal(("a.md", Codes.Files.Link), (finding.Place.Path, finding.Code)));
        Assert.NotEmpty(bag.Sorted());
    }

    [Fact]
    public void An_empty_file_is_one()
    {
        Put("a.md", []);
        Assert.Equal("", input.Read("a.md")?.Text);
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void A_file_that_is_another_at_the_second_reading_is_not_read()
    {
        Put("a.md", "---\ntitle: سقز\n---\nمتن\n"u8.ToArray());
        Put("b.png", [1, 2, 3]);
        Assert.NotNull(input.ReadHead("a.md"));
        Assert.NotNull(input.ReadBytes("b.png"));
        Assert.NotNull(input.Read("a.md"));
        Put("a.md", "---\ntitle: سنندج\n---\nمتن\n"u8.ToArray());
        File.Delete(Path.Join(root, "input", "b.png"));
        Assert.Null(input.Read("a.md"));
        Assert.Null(input.ReadHead("a.md"));
        Assert.Null(input.For(bag).ReadBytes("b.png"));
        Assert.Equal(["a.md file-007 this file changed while it was read", "b.png file-007 this file changed while it was read"], bag.Sorted().Described());
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_not_replaced()
    {
        Put("a.md", "one"u8.ToArray());
        input.Read("a.md");
        Assert.True(input.Replace("a.md", "three"u8));
        Assert.True(input.Replace("a.md", "four"u8));
        Put("a.md", "the author’s own words"u8.ToArray());
        Assert.False(input.Replace("a.md", "five"u8));
        Assert.Equal("the author’s own words", File.ReadAllText(Path.Join(root, "input", "a.md")));
        Assert.Equal(["a.md"], Directory.EnumerateFiles(Path.Join(root, "input")).Select(Path.GetFileName));
        Assert.Equal(["a.md file-007 this file changed while it was read"], bag.Sorted().Described());
    }

    [Fact]
    public void A_list_is_in_order_and_without_what_is_not_published()
    {
        foreach (var name in new[] { "ب.md", "b.md", "a.md", "B.md", "_draft.md", ".hidden" }) Put(name, []);
        Directory.CreateDirectory(Path.Join(root, "input", "_old"));
        Assert.Equal(["B.md", "a.md", "b.md", "ب.md"], input.List("", folders: false));
        Assert.Equal(["issues"], input.List("", folders: true));
        Assert.Empty(input.List("nowhere", folders: false));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void A_path_cannot_leave_the_folder()
    {
        File.WriteAllText(Path.Join(root, "secret.md"), "پنهان");
        Directory.CreateDirectory(Path.Join(root, "input-other"));
        foreach (var path in new[] { "../secret.md", "/etc/passwd", "issues/../../secret.md", "../input-other/a.md" })
        {
            Assert.Throws<ArgumentException>(() => input.Read(path));
            Assert.Throws<ArgumentException>(() => input.Has(path));
        }
    }

    [Fact]
    public void A_link_is_refused_at_the_end_of_a_path_and_on_its_way()
    {
        if (OperatingSystem.IsWindows()) return;
        File.WriteAllText(Path.Join(root, "secret.md"), "پنهان");
        File.CreateSymbolicLink(Path.Join(root, "input", "a.md"), "../secret.md");
        Directory.CreateSymbolicLink(Path.Join(root, "input", "issues", "x"), "../..");
        Assert.Null(input.Read("a.md"));
        Assert.Null(input.ReadHead("a.md"));
        Assert.Null(input.Read("issues/x/secret.md"));
        Assert.Null(input.ReadHead("issues/x/secret.md"));
        Assert.Empty(input.List("issues/x", folders: false));
        Assert.Empty(input.List("issues", folders: true));
        Assert.Equal(["a.md file-004 this is a link to another place", "issues/x file-004 this is a link to another place"], bag.Sorted().Described());
    }

    private void Put(string name, byte[] bytes) => File.WriteAllBytes(Path.Join(root, "input", name), bytes);
}
