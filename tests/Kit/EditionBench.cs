using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using IskraSite.Diagnostics.Reports;
using IskraSite.Publishing;
using Xunit;

namespace IskraSite.Tests.Kit;

/// <summary>
/// A site in, findings or files out: an edition in a temporary folder, to change, to check or build, and to look at as an editor or a reader does.
/// It begins as the tiny edition of the fixtures, with files of a test's own over it, or as the one that is published.
/// </summary>
internal sealed class EditionBench : IDisposable
{
    private EditionBench(string input)
    {
        Root = TemporaryFolder.New("edition");
        FolderTree.Copy(input, Input);
    }

    public string Root { get; }

    public string Input => Path.Join(Root, "input");

    public string Output => Path.Join(Root, "output");

    public string Theme { get; private set; } = Repository.Theme;

    /// <summary>The tiny valid edition of the fixtures.</summary>
    /// <param name="files">Files laid over it: each begins with a line <c>-- path --</c>, the path below the input folder.</param>
    public static EditionBench Good(string files = "")
    {
        var bench = new EditionBench(Path.Join(Repository.Fixtures, "_good", "input"));
        bench.PutAll(files);
        return bench;
    }

    /// <summary>An edition of files alone, written as in <see cref="Good"/>.</summary>
    public static EditionBench Of(string files)
    {
        var bench = new EditionBench(Directory.CreateDirectory(TemporaryFolder.New("empty")).FullName);
        bench.PutAll(files);
        return bench;
    }

    /// <summary>The edition that is published.</summary>
    public static EditionBench Real() => new(Repository.Input);

    /// <summary>The tiny edition with the files of a fixture laid over it.</summary>
    public static EditionBench WithFixture(string name)
    {
        var fixture = Path.Join(Repository.Fixtures, name);
        var bench = Good();
        if (Directory.Exists(Path.Join(fixture, "input"))) FolderTree.Copy(Path.Join(fixture, "input"), bench.Input);
        foreach (var line in Lines("_removed")) File.Delete(bench.PathOf(line));
        foreach (var line in Lines("_padded").Select(line => line.Split(' ')))
        {
            using var file = File.OpenWrite(bench.PathOf(line[0]));
            file.SetLength(int.Parse(line[1], null));
        }

        foreach (var line in Lines("_links").Select(line => line.Split(' '))) File.CreateSymbolicLink(bench.PathOf(line[0]), line[1]);
        if (Directory.Exists(Path.Join(fixture, "theme")))
        {
            bench.OwnTheme();
            FolderTree.Copy(Path.Join(fixture, "theme"), bench.Theme);
        }

        foreach (var line in Lines("_replaced").Select(line => line.Split('\t')))
        {
            if (line[0].StartsWith("theme/", StringComparison.Ordinal)) bench.ReplaceInTheme(line[0]["theme/".Length..], line[1], line[2]);
            else bench.Replace(line[0]["input/".Length..], line[1], line[2]);
        }

        return bench;

        string[] Lines(string list) => File.Exists(Path.Join(fixture, list)) ? File.ReadAllLines(Path.Join(fixture, list)) : [];
    }

    /// <summary>A copy of the theme that may be changed.</summary>
    public void OwnTheme()
    {
        if (Theme != Repository.Theme) return;
        Theme = Path.Join(Root, "theme");
        FolderTree.Copy(Repository.Theme, Theme);
    }

    /// <summary>Replaces what stands in a file of the theme, wherever it stands.</summary>
    public void ReplaceInTheme(string path, string old, string replacement)
    {
        OwnTheme();
        var file = Path.Join(Theme, path);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public string PathOf(string path) => Path.Join(Input, path);

    public string TextOf(string path) => File.ReadAllText(PathOf(path));

    private void PutAll(string files)
    {
        foreach (var file in ("\n" + files).Split("\n-- ")[1..])
        {
            var end = file.IndexOf(" --\n", StringComparison.Ordinal);
            Put(file[..end], file[(end + 4)..].TrimEnd('\n') + "\n");
        }
    }

    public void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Replaces what stands exactly once in a file of the input.</summary>
    public EditionBench Replace(string path, string old, string replacement)
    {
        var text = TextOf(path);
        Assert.Equal(2, text.Split(old).Length);
        Put(path, text.Replace(old, replacement, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Adds a line to the front matter of a text.</summary>
    public EditionBench AddToFrontMatter(string path, string line) => Replace(path, "---\ntitle:", $"---\n{line}\ntitle:");

    /// <summary>Lets two blocks of a text, named by their ids, change places.</summary>
    public void Swap(string path, string one, string other)
    {
        var blocks = TextOf(path).Split("\n\n");
        var (i, j) = (Array.FindIndex(blocks, block => block.Contains($"{{#{one}}}")), Array.FindIndex(blocks, block => block.Contains($"{{#{other}}}")));
        (blocks[i], blocks[j]) = (blocks[j].TrimEnd('\n'), blocks[i].TrimEnd('\n'));
        Put(path, string.Join("\n\n", blocks) + "\n");
    }

    /// <summary>The place, as a finding says it, of what stands exactly once in a file.</summary>
    public string Where(string path, string words, int offset = 0)
    {
        var text = TextOf(path);
        Assert.Equal(2, text.Split(words).Length);
        var before = text[..(text.IndexOf(words, StringComparison.Ordinal) + offset)];
        return $"{path}:{before.Count(c => c == '\n') + 1}:{before.Length - before.LastIndexOf('\n')}";
    }

    public PublishOptions Options(bool isWriting = false) => new() { Input = Input, Theme = Theme, Output = isWriting ? Output : null, MayShrink = true, Chromium = "/nowhere/chromium" };

    /// <summary>Checks everything, writes nothing.</summary>
    public PublishResult Check() => Publisher.Run(Options());

    /// <summary>Builds into the output folder.</summary>
    public PublishResult Build(Func<PublishOptions, PublishOptions>? with = null) =>
        Publisher.Run(with is null ? Options(isWriting: true) : with(Options(isWriting: true)));

    /// <summary>Builds into the output folder; nothing may stand against that.</summary>
    public PublishResult BuildWell(Func<PublishOptions, PublishOptions>? with = null)
    {
        var result = Build(with);
        Assert.True(result.IsGood, string.Join('\n', result.Findings.Described()));
        return result;
    }

    /// <summary>What an editor reads after a check.</summary>
    public string Report() => TextReport.Write(Check().Findings);

    /// <summary>Every file below the output folder with the sum of its bytes.</summary>
    public IReadOnlyList<string> OutputFiles() =>
    [
        .. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(Output, file).Replace('\\', '/')} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"),
    ];

    /// <summary>A file of the output as text.</summary>
    public string Text(string path) => File.ReadAllText(Path.Join(Output, path));

    /// <summary>A page of the output as a browser without scripts reads it.</summary>
    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
