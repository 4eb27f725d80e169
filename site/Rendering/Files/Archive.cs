using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace IskraSite.Rendering.Files;

/// <summary>
/// A zip archive whose bytes depend on its content alone and on the version of .NET: entries in order, one date, no rights and no name of any
/// system, no extra fields.
/// </summary>
internal static class Archive
{
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
                var entry = archive.CreateEntry(path, IsStored(path) ? CompressionLevel.NoCompression : CompressedForms.Level);
                entry.LastWriteTime = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
                entry.ExternalAttributes = 0;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        var made = stream.ToArray();
        ForgetSystem(made);
        return made;
    }

    // Each entry of the directory names the system that it was made on (APPNOTE 4.4.2.2). As made on none that knows rights, it is unpacked with
    // those that are usual where that is done.
    private static void ForgetSystem(byte[] archive)
    {
        const int EndLength = 22, EntryLength = 46, SystemAt = 5, NameLengthAt = 28;
        var end = archive.AsSpan(archive.Length - EndLength);
        var at = BinaryPrimitives.ReadInt32LittleEndian(end[16..]);
        for (var left = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]); left > 0; left--)
        {
            archive[at + SystemAt] = 0;
            var lengths = archive.AsSpan(at + NameLengthAt);
            at += EntryLength + BinaryPrimitives.ReadUInt16LittleEndian(lengths) + BinaryPrimitives.ReadUInt16LittleEndian(lengths[2..]) + BinaryPrimitives.ReadUInt16LittleEndian(lengths[4..]);
        }
    }

    // What is compressed already only grows; a reading system reads the type of an EPUB at a fixed place of the archive (OCF 3.3, §4.2.6).
    private static bool IsStored(string path) =>
        path == "mimetype" || path.EndsWith(".woff2", StringComparison.Ordinal) || path.EndsWith(".png", StringComparison.Ordinal) || path.EndsWith(".epub", StringComparison.Ordinal);
}
