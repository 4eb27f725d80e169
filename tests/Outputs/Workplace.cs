using System.Text;

namespace IskraSite.Tests.Outputs;

/// <summary>Where the repository is, and temporary folders that go when the test run ends.</summary>
internal static class Workplace
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The edition's own input.</summary>
    public static string Input => Path.Join(Root, "input");

    /// <summary>The theme.</summary>
    public static string Theme => Path.Join(Root, "theme");

    /// <summary>A new empty folder.</summary>
    public static string NewFolder(string name) => Kit.TemporaryFolder.New(name);

    /// <summary>Copies a folder with everything in it.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The files below a folder, with forward slashes, in order; the marker of the output folder is not among them.</summary>
    public static IReadOnlyList<string> FilesIn(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => file != ".iskra-output")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Writes a file as an editor's program does.</summary>
    public static void Write(string path, string text) => File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "IskraSite.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests are not inside the repository");
    }
}
