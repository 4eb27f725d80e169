using System.IO.Compression;
using System.Text;

namespace IskraSite.Outputs;

/// <summary>A zip archive whose bytes depend on its content alone: entries in order, one date, no rights of any system, no extra fields.</summary>
internal static class Archive
{
    /// <summary>Makes an archive.</summary>
    /// <param name="files">Paths and contents, in the order of the archive.</param>
    /// <param name="day">The date of every entry; zip knows none before 1980.</param>
    /// <param name="level">How hard to compress: what is made for each of a thousand issues cannot take long.</param>
    public static byte[] Make(IEnumerable<(string Path, byte[] Bytes)> files, DateOnly day, CompressionLevel level)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (path, bytes) in files)
            {
                var entry = archive.CreateEntry(path, IsStored(path) ? CompressionLevel.NoCompression : level);
                entry.LastWriteTime = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
                entry.ExternalAttributes = 0;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    // What is compressed already only grows; a reading system reads the type of an EPUB at a fixed place of the archive (OCF 3.3, §4.2.6).
    private static bool IsStored(string path) =>
        path == "mimetype" || path.EndsWith(".woff2", StringComparison.Ordinal) || path.EndsWith(".png", StringComparison.Ordinal);
}
