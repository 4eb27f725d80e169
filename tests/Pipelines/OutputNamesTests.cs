using System.Collections.Concurrent;
using CsCheck;
using IskraSite.Pipelines;
using Xunit;

namespace IskraSite.Tests.Pipelines;

public class OutputNamesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/x")]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("a/../x")]
    [InlineData("./x")]
    [InlineData("..")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a\u007F")]
    [InlineData("what?")]
    [InlineData("a:b")]
    [InlineData("a*")]
    [InlineData("<a>")]
    [InlineData("a|b")]
    [InlineData("\"a\"")]
    [InlineData("a./b")]
    [InlineData("a /b")]
    [InlineData("con")]
    [InlineData("a/NUL.html")]
    [InlineData("aux .txt")]
    [InlineData("COM1/a")]
    [InlineData("lpt².a.b")]
    [InlineData("conin$")]
    [InlineData(".iskra-output")]
    [InlineData(".ISKRA-output/a")]
    [InlineData("e\u0301.html")]
    public void Paths_that_not_every_system_can_hold_are_refused(string path)
    {
        using var bench = new OutputBench();
        using var output = OutputFolder.Open(bench.Target);
        Assert.Throws<ArgumentException>(() => output.Write(path, "x"u8));
        Assert.Empty(output.Commit().Files);
    }

    [Fact]
    public void Text_that_is_not_well_formed_and_names_too_long_are_refused()
    {
        using var bench = new OutputBench();
        using var output = OutputFolder.Open(bench.Target);
        Assert.Throws<ArgumentException>(() => output.Write("a\uD800", "x"u8));
        Assert.Throws<ArgumentException>(() => output.Write(new string('ب', 128), "x"u8));
        Assert.Throws<ArgumentNullException>(() => output.Write(null!, "x"u8));
        output.Write(new string('ب', 127), "x"u8);
        output.Write(new string('a', 255), "x"u8);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("fa/شماره-۱/می\u200Cشود.html")]
    [InlineData(".well-known/security.txt")]
    [InlineData("a/.iskra-output")]
    [InlineData("console/com10/null.css")]
    [InlineData("...a")]
    [InlineData("a b/ c")]
    [InlineData("😀.svg")]
    public void Ordinary_paths_are_written(string path)
    {
        using var bench = new OutputBench();
        bench.Build(path);
        Assert.Equal($"content of {path}", bench.TextOf($"output/{path}"));
        bench.Build(path);
    }

    [Fact]
    public void Any_path_is_refused_or_written_where_it_says() =>
        Gen.OneOf(
            "a", "B", "/", "/", ".", "..", "\\", " ", ":", "~", "nul", "é", "e\u0301", "\uD800", "\0", "ب\u200C").Array[1, 6].Sample(
            parts =>
            {
                var path = string.Concat(parts);
                using var bench = new OutputBench();
                using var output = OutputFolder.Open(bench.Target);
                var refused = Record.Exception(() => output.Write(path, "x"u8));
                output.Commit();
                if (refused is null) Assert.Equal(new[] { ".iskra-output", path }.Order(StringComparer.Ordinal), bench.FilesIn("output"));
                else Assert.IsType<ArgumentException>(refused);
                Assert.Equal(2, Directory.GetFileSystemEntries(bench.Root).Length);
            },
            iter: 300);

    [Theory]
    [InlineData("a.html", "a.html", "two writers for one path: a.html")]
    [InlineData("a.html", "A.html", "two paths that differ only by case: A.html, a.html")]
    [InlineData("A.html", "a.html", "two paths that differ only by case: A.html, a.html")]
    [InlineData("É/b", "é/c", "two paths that differ only by case: É, é")]
    [InlineData("x/A/b", "x/a/c", "two paths that differ only by case: x/A, x/a")]
    [InlineData("a", "a/b", "one path for a file and a folder: a")]
    [InlineData("a/b", "a", "one path for a file and a folder: a")]
    [InlineData("a/b/c/d", "a/b/c", "one path for a file and a folder: a/b/c")]
    public void Two_paths_that_cannot_both_be_are_named(string first, string second, string message)
    {
        using var bench = new OutputBench();
        using var output = OutputFolder.Open(bench.Target);
        output.Write(first, "1"u8);
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => output.Write(second, "2"u8)).Message);
        output.Commit();
        Assert.Equal([".iskra-output", first], bench.FilesIn("output"));
        Assert.Equal("1", bench.TextOf($"output/{first}"));
    }

    [Fact]
    public void Of_many_writers_for_one_path_one_wins()
    {
        using var bench = new OutputBench();
        using var output = OutputFolder.Open(bench.Target);
        var losers = new ConcurrentBag<int>();
        var writers = new Scripted("writers", Enumerable.Range(0, 100))
        {
            OnOutput = number =>
            {
                try
                {
                    output.Write("same/path.html", [byte.Parse(number, System.Globalization.CultureInfo.InvariantCulture)]);
                }
                catch (InvalidOperationException)
                {
                    losers.Add(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
                }
            },
        };
        Engine.Run([writers], new EngineOptions { MaxDegreeOfParallelism = 8 });
        output.Commit();
        var winner = Assert.Single(Enumerable.Range(0, 100).Except(losers));
        Assert.Equal([(byte)winner], output.Read("same/path.html"));
    }
}
