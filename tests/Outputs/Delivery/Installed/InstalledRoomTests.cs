using System.Buffers.Binary;
using System.Text.Json;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using Xunit;

namespace IskraSite.Tests.Outputs.Delivery.Installed;

/// <summary>What the build writes for devices that install the edition.</summary>
public sealed class InstalledRoomTests
{
    [Theory]
    [InlineData("fa", "rtl", "ایسکرا")]
    [InlineData("en", "ltr", "Iskra")]
    public void Each_language_is_installed_under_its_name_with_icons_that_are_there(string language, string direction, string name)
    {
        var path = $"{language}/manifest.webmanifest";
        using var manifest = JsonDocument.Parse(RealEdition.Bytes(path));
        var root = manifest.RootElement;
        Assert.Equal((language, direction, name), (root.GetProperty("lang").GetString(), root.GetProperty("dir").GetString(), root.GetProperty("name").GetString()));
        var home = new Uri($"https://mirror.example/a/b/{path}");
        Assert.Equal("https://mirror.example/a/b/", new Uri(home, root.GetProperty("scope").GetString()).AbsoluteUri);
        Assert.Equal($"https://mirror.example/a/b/{language}/index.html", new Uri(home, root.GetProperty("start_url").GetString()).AbsoluteUri);
        Assert.NotEmpty(root.GetProperty("id").GetString()!);
        var icons = root.GetProperty("icons").EnumerateArray().ToList();
        Assert.Equal(["any", "any", "any", "maskable"], icons.Select(icon => icon.GetProperty("purpose").GetString()));
        foreach (var icon in icons.Where(icon => icon.GetProperty("type").GetString() == "image/png"))
        {
            var png = RealEdition.Bytes(new Uri(home, icon.GetProperty("src").GetString()).AbsolutePath["/a/b/".Length..]);
            Assert.Equal(icon.GetProperty("sizes").GetString(), $"{BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16))}x{BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))}");
        }

        Assert.All(RealEdition.Pages.Where(page => page.StartsWith(language + "/", StringComparison.Ordinal)), page =>
            Assert.EndsWith($"{SiteMap.RootOf(new OutputPath(page))}{path}", RealEdition.Page(page).QuerySelector("link[rel=manifest]")!.GetAttribute("href")!, StringComparison.Ordinal));
    }

    [Fact]
    public void The_lists_have_every_file_for_readers_as_pages_ask_for_it_with_its_sum()
    {
        var lists = RealEdition.Files.Where(file => file.StartsWith("kept/", StringComparison.Ordinal) && file.EndsWith(".txt", StringComparison.Ordinal)).ToList();
        var listed = lists.SelectMany(list => RealEdition.Text(list).Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToDictionary(line => line[17..], line => line[..16]);
        Assert.All(listed, file => Assert.Equal(Checksum.Of(RealEdition.Bytes(file.Key.Split('?')[0])).ToString()[..16], file.Value));
        var files = listed.Keys.Select(key => key.Split('?')[0]).ToHashSet();
        Assert.All(RealEdition.Pages.Where(page => page != "404.html"), page => Assert.Contains(page, files));
        Assert.DoesNotContain(files, file => file is "sw.js" or "_headers" || file.StartsWith("download/", StringComparison.Ordinal) || file.EndsWith(".br", StringComparison.Ordinal));
        var asked = RealEdition.Page("fa/search/index.html").QuerySelector("script[src*='manifest.js']")!.GetAttribute("src")!;
        Assert.Contains(asked.Replace("../", "", StringComparison.Ordinal), listed.Keys);
        Assert.All(lists.Select((_, i) => i), i => Assert.Contains($"\"{Checksum.Of(RealEdition.Bytes($"kept/{i}.txt")).ToString()[..16]}\"", RealEdition.Text("sw.js"), StringComparison.Ordinal));
    }

    [Fact]
    public void Another_word_is_another_version_and_the_same_words_are_the_same()
    {
        using var copy = EditionBench.Real();
        copy.BuildWell();
        Assert.Equal(RealEdition.Text("sw.js"), copy.Text("sw.js"));
        copy.Replace("pages/about.en.md", "title: About this edition", "title: About this EDITION").BuildWell();
        Assert.NotEqual(RealEdition.Text("sw.js")[..40], copy.Text("sw.js")[..40]);
    }

    [Fact]
    public void An_edition_that_is_not_installed_leaves_a_worker_that_ends_itself_and_nothing_else_of_it()
    {
        using var copy = EditionBench.Real();
        copy.Replace("edition.yml", ", installed", "").BuildWell();
        Assert.Contains("registration.unregister()", copy.Text("sw.js"), StringComparison.Ordinal);
        Assert.DoesNotContain(FolderTree.FilesIn(copy.Output), file => file.StartsWith("kept/", StringComparison.Ordinal) || file.EndsWith(".webmanifest", StringComparison.Ordinal));
        Assert.DoesNotContain("offline-", copy.Text("fa/index.html"), StringComparison.Ordinal);
    }
}
