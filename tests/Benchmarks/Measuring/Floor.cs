using System.Globalization;
using System.Runtime.InteropServices;

namespace IskraSite.Benchmarks.Measuring;

/// <summary>
/// The least that a generator could take: reads every file, makes HTML of every article’s body with cmark, and writes as many files of the
/// same sizes as a
/// build did, on all processors. Without cmark (Debian: <c>libcmark-dev</c>) the HTML is left out.
/// </summary>
internal static unsafe class Floor
{
    private static readonly delegate* unmanaged[Cdecl]<byte*, nuint, int, byte*> ToHtml =
        NativeLibrary.TryLoad("cmark", typeof(Floor).Assembly, null, out var cmark)
            ? (delegate* unmanaged[Cdecl]<byte*, nuint, int, byte*>)NativeLibrary.GetExport(cmark, "cmark_markdown_to_html")
            : null;

    /// <summary>Whether there is a cmark.</summary>
    public static bool HasParser => ToHtml is not null;

    /// <summary>Writes down the files of an output, a line each: size, tab, path.</summary>
    public static void Note(string output, string shape) => File.WriteAllLines(
        shape,
        new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Length}\t{Path.GetRelativePath(output, file.FullName)}")));

    /// <summary>Does the least.</summary>
    public static void Run(string corpus, string shape, string output)
    {
        Parallel.ForEach(Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories), file =>
        {
            var bytes = File.ReadAllBytes(file);
            if (HasParser && file.EndsWith(".md", StringComparison.Ordinal)) Convert(bytes);
        });
        var files = File.ReadLines(shape).Select(line => line.Split('\t'))
            .Select(line => (Size: int.Parse(line[0], null), Path: Path.Join(output, line[1]))).ToList();
        foreach (var folder in files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct()) Directory.CreateDirectory(folder);
        var filler = new byte[files.Max(file => file.Size)];
        Parallel.ForEach(files, file => File.WriteAllBytes(file.Path, filler.AsSpan(0, file.Size)));
    }

    private static void Convert(ReadOnlySpan<byte> text)
    {
        var end = text.StartsWith("---\n"u8) ? text[4..].IndexOf("\n---\n"u8) : -1;
        var body = end < 0 ? text : text[(end + 9)..];
        fixed (byte* start = body) NativeMemory.Free(ToHtml(start, (nuint)body.Length, 0));
    }
}
