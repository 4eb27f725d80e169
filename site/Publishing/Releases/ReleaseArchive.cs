using System.IO.Compression;
using IskraSite.Diagnostics;
using IskraSite.Editions.Reading;
using IskraSite.Rendering.Files;
using IskraSite.Sources;

namespace IskraSite.Publishing.Releases;

/// <summary>The input of a published version, kept in <c>input/releases/</c>: its texts, forms and readings, from which its pages are made again.</summary>
internal static class ReleaseArchive
{
    /// <summary>The folder of the archives, in the input.</summary>
    public const string Folder = "releases";

    private const string Ending = ".zip";

    // More than any input unpacks to.
    private const long MostBytes = 1L << 30;

    /// <summary>The archive of a version, in the input.</summary>
    public static string PathOf(string version) => $"{Folder}/{version}{Ending}";

    /// <summary>The versions that are kept, by number; what has another name is none.</summary>
    public static IEnumerable<string> Versions(InputFolder input) =>
        input.List(Folder, folders: false).Where(name => name.EndsWith(Ending, StringComparison.Ordinal)).Select(name => name[..^Ending.Length])
            .Where(name => Version.TryParse(name, out _)).OrderBy(name => Version.Parse(name));

    /// <summary>The archive of the input as it is: all that is published of it, without the versions that were kept before.</summary>
    /// <param name="day">The date of its files.</param>
    public static byte[] Make(InputFolder input, DateOnly day) => Archive.Make(FilesIn(input, "").Order(StringComparer.Ordinal).Select(path => (path, input.ReadBytes(path)!)), day);

    /// <summary>The files of an archive; null (and a finding) when it is broken.</summary>
    public static IReadOnlyDictionary<string, byte[]>? Read(InputFolder input, string version, DiagnosticBag bag)
    {
        var path = PathOf(version);
        if (input.For(bag).ReadBytes(path) is not { } bytes) return null;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            if (zip.Entries.Sum(entry => entry.Length) > MostBytes) throw new InvalidDataException("it is far too large");
            return zip.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToDictionary(entry => entry.FullName, entry =>
            {
                using var content = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(content);
                return content.ToArray();
            });
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or ArgumentException)
        {
            bag.Add(Codes.Release.Archive, SourceLocation.OfFile(path), $"this archive cannot be read: {broken.Message.TrimEnd('.')}", "put back the file that ‘release’ wrote");
            return null;
        }
    }

    private static IEnumerable<string> FilesIn(InputFolder input, string folder)
    {
        foreach (var name in input.List(folder, folders: false).Where(name => folder.Length > 0 || name != ReleaseReader.FileName)) yield return folder.Length == 0 ? name : $"{folder}/{name}";
        foreach (var name in input.List(folder, folders: true).Where(name => folder.Length > 0 || name != Folder))
        {
            foreach (var path in FilesIn(input, folder.Length == 0 ? name : $"{folder}/{name}")) yield return path;
        }
    }
}
