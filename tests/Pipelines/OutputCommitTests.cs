using System.Text;
using IskraSite.Pipelines;
using Xunit;

namespace IskraSite.Tests.Pipelines;

public class OutputCommitTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_output_is_the_manifest_and_the_marker(bool mayExchange)
    {
        using var bench = new OutputBench();
        using var output = OutputFolder.Open(bench.Target, mayExchange);
        output.Write("b.html", "bb"u8);
        output.Write("a/index.html", "a"u8);
        output.Write("a.html", []);
        Assert.False(Directory.Exists(bench.Target));
        var manifest = output.Commit();
        Assert.Equal([new("a.html", 0), new("a/index.html", 1), new("b.html", 2)], manifest.Files);
        Assert.Equal((3, 3L), (manifest.Count, manifest.TotalLength));
        Assert.Equal(manifest, output.Manifest);
        Assert.Equal([".iskra-output", "a.html", "a/index.html", "b.html"], bench.FilesIn("output"));
        Assert.Equal("a.html\na/index.html\nb.html\n", bench.TextOf("output/.iskra-output"));
        Assert.Equal("bb", bench.TextOf("output/b.html"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_second_build_leaves_no_stale_file_or_folder(bool mayExchange)
    {
        using var bench = new OutputBench();
        bench.Build(mayExchange, "index.html", "gone/deep/a.html", "kept/a.html");
        bench.Build(mayExchange, "index.html", "kept/b.html");
        Assert.Equal([".iskra-output", "index.html", "kept/b.html"], bench.FilesIn("output"));
        Assert.False(Directory.Exists(Path.Join(bench.Target, "gone")));
        Assert.False(Directory.Exists(bench.Work));
        Assert.Equal([bench.Target], Directory.GetFileSystemEntries(bench.Root));
    }

    [Fact]
    public void The_same_build_gives_the_same_bytes_in_any_order()
    {
        using var bench = new OutputBench();
        bench.Build("a.html", "b.html", "é/ب.html");
        var first = bench.FilesIn("output").ConvertAll(file => $"{file}: {bench.TextOf($"output/{file}")}");
        bench.Build("é/ب.html", "b.html", "a.html");
        Assert.Equal(first, bench.FilesIn("output").ConvertAll(file => $"{file}: {bench.TextOf($"output/{file}")}"));
    }

    [Fact]
    public void Without_a_commit_the_target_stays_and_nothing_is_left()
    {
        using var bench = new OutputBench();
        bench.Build("old.html");
        using (var output = OutputFolder.Open(bench.Target)) output.Write("new.html", "new"u8);
        Assert.Equal([".iskra-output", "old.html"], bench.FilesIn("output"));
        Assert.False(Directory.Exists(bench.Work));
    }

    [Fact]
    public void Without_a_commit_no_target_comes_to_be()
    {
        using var bench = new OutputBench();
        using (var output = OutputFolder.Open(bench.Target)) output.Write("new.html", "new"u8);
        Assert.False(Directory.Exists(bench.Target));
    }

    [Fact]
    public void Parents_of_the_target_are_made()
    {
        using var bench = new OutputBench();
        using var output = OutputFolder.Open(Path.Join(bench.Root, "a", "b", "output") + Path.DirectorySeparatorChar);
        output.Write("index.html", "x"u8);
        output.Commit();
        Assert.Equal([".iskra-output", "index.html"], bench.FilesIn("a/b/output"));
    }

    [Fact]
    public void An_empty_folder_and_one_of_empty_folders_are_taken()
    {
        using var bench = new OutputBench();
        Directory.CreateDirectory(Path.Join(bench.Target, "empty", "too"));
        bench.Build("index.html");
        Assert.Equal([".iskra-output", "index.html"], bench.FilesIn("output"));
    }

    [Fact]
    public void An_output_without_files_is_an_output()
    {
        using var bench = new OutputBench();
        bench.Build("index.html");
        bench.Build();
        Assert.Equal([".iskra-output"], bench.FilesIn("output"));
        bench.Build("index.html");
    }

    [Fact]
    public void What_was_changed_or_deleted_in_our_files_does_not_matter()
    {
        using var bench = new OutputBench();
        bench.Build("a.html", "b.html");
        File.Delete(Path.Join(bench.Target, "a.html"));
        bench.Put("output/b.html", "changed");
        bench.Build("b.html");
        Assert.Equal("content of b.html", bench.TextOf("output/b.html"));
    }

    [Fact]
    public void A_swap_that_fails_leaves_the_old_output()
    {
        using var bench = new OutputBench();
        bench.Build("old.html");
        bench.Put(".output.staging-iskra/old", "a file in the way of the first rename");
        using (var output = OutputFolder.Open(bench.Target, mayExchange: false))
        {
            output.Write("new.html", "new"u8);
            Assert.ThrowsAny<IOException>(output.Commit);
        }

        Assert.Equal([".iskra-output", "old.html"], bench.FilesIn("output"));
    }

    [Fact]
    public void After_a_write_that_failed_there_is_no_commit()
    {
        using var bench = new OutputBench();
        bench.Build("old.html");
        using (var output = OutputFolder.Open(bench.Target))
        {
            output.Write("good.html", "good"u8);
            Directory.CreateDirectory(Path.Join(bench.Work, "new", "bad.html"));
            Assert.Throws<IOException>(() => output.Write("bad.html", "bad"u8));
            Assert.Equal(["good.html"], output.Manifest.Files.Select(file => file.Path));
            Assert.Contains("bad.html", Assert.Throws<InvalidOperationException>(output.Commit).Message, StringComparison.Ordinal);
        }

        Assert.Equal([".iskra-output", "old.html"], bench.FilesIn("output"));
    }

    [Fact]
    public void Nothing_is_written_or_committed_after_the_commit()
    {
        using var bench = new OutputBench();
        using var output = OutputFolder.Open(bench.Target);
        output.Commit();
        Assert.Throws<InvalidOperationException>(() => output.Write("late.html", "x"u8));
        Assert.Throws<InvalidOperationException>(output.Commit);
        output.Dispose();
        output.Dispose();
        Assert.Throws<ObjectDisposedException>(() => output.Write("late.html", "x"u8));
        Assert.Throws<ObjectDisposedException>(output.Commit);
        Assert.Throws<ObjectDisposedException>(() => output.Read("late.html"));
    }

    [Fact]
    public void What_is_written_can_be_read_before_and_after_the_commit()
    {
        using var bench = new OutputBench();
        bench.Build("old.html");
        using var output = OutputFolder.Open(bench.Target);
        output.Write("a/b.html", "text"u8);
        Assert.Equal("text"u8.ToArray(), output.Read("a/b.html"));
        output.Commit();
        Assert.Equal("text"u8.ToArray(), output.Read("a/b.html"));
        foreach (var path in new[] { "old.html", "a", "A/b.html", "a/../a/b.html", "", ".iskra-output" })
            Assert.Throws<FileNotFoundException>(() => output.Read(path));
    }

    [Fact]
    public void A_thousand_files_are_written_in_parallel_through_a_pipeline()
    {
        using var bench = new OutputBench();
        using var output = OutputFolder.Open(bench.Target);
        static string PathOf(string number) => $"{number[^1]}/{number[0]}/{number}.html";
        var pages = new Scripted("pages", Enumerable.Range(0, 1000))
        {
            OnOutput = number => output.Write(PathOf(number), Encoding.UTF8.GetBytes(number)),
        };
        var read = 0L;
        var zip = new Scripted("zip", [0])
        {
            Deploys = true,
            OnProcess = _ =>
            {
                read = output.Manifest.Files.Sum(file => output.Read(file.Path).LongLength);
                return null;
            },
        };
        Engine.Run([pages, zip], new EngineOptions { MaxDegreeOfParallelism = 8 });
        var manifest = output.Commit();
        var expected = Enumerable.Range(0, 1000).Select(number => PathOf($"{number}")).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(expected, manifest.Files.Select(file => file.Path));
        Assert.Equal(expected.Prepend(".iskra-output"), bench.FilesIn("output"));
        Assert.Equal(2890, manifest.TotalLength);
        Assert.Equal(2890, read);
        Assert.All(Enumerable.Range(0, 1000), number => Assert.Equal($"{number}", bench.TextOf($"output/{PathOf($"{number}")}")));
    }
}
