using System.IO.Compression;
using System.Text;

namespace IskraSite.Outputs.Offline;

/// <summary>A zip archive whose bytes depend on its content alone: one folder, entries in order, one date, no rights of any system.</summary>
internal static class BundleArchive
{
    /// <summary>The folder inside: unpacking makes one folder, wherever that is done.</summary>
    public const string Folder = "iskra/";

    /// <summary>Makes an archive.</summary>
    /// <param name="files">Paths and contents, in the order of the archive.</param>
    /// <param name="day">The date of every entry; zip knows none before 1980.</param>
    public static byte[] Make(IEnumerable<(string Path, byte[] Bytes)> files, DateOnly day)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (path, bytes) in files)
            {
                // What is compressed already only grows.
                var level = path.EndsWith(".woff2", StringComparison.Ordinal) ? CompressionLevel.NoCompression : CompressionLevel.SmallestSize;
                var entry = archive.CreateEntry(Folder + path, level);
                entry.LastWriteTime = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
                entry.ExternalAttributes = 0;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
