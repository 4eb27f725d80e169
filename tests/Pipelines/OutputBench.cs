using System.Text;
using IskraSite.Pipelines;

namespace IskraSite.Tests.Pipelines;

/// <summary>A temporary folder with the target <c>output</c> in it, and the words to look at them.</summary>
internal sealed class OutputBench : IDisposable
{
    public string Root { get; } = TemporaryFolder.New("pipelines");

    public string Target => Path.Join(Root, "output");

    public string Work => Path.Join(Root, ".output.staging-iskra");

    public void Build(bool mayExchange, params string[] files)
    {
        using var output = OutputFolder.Open(Target, mayExchange);
        foreach (var file in files) output.Write(file, Encoding.UTF8.GetBytes($"content of {file}"));
        output.Commit();
    }

    public void Build(params string[] files) => Build(mayExchange: true, files);

    /// <summary>Puts a file on the disk behind the generator's back.</summary>
    public void Put(string path, string content = "")
    {
        var full = Path.Join(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }

    /// <summary>The files below a folder of the root, sorted, with forward slashes.</summary>
    public List<string> FilesIn(string folder)
    {
        var full = Path.Join(Root, folder);
        if (!Directory.Exists(full)) return [];
        return [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(full, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    public string TextOf(string path) => File.ReadAllText(Path.Join(Root, path));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
