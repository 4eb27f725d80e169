using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace IskraSite.Outputs.Offline;

/// <summary>
/// A zip archive whose bytes depend on its content alone (and on the runtime's compressor): one folder, entries in order, one date, no rights and no
/// name of any system.
/// </summary>
internal static class BundleArchive
{
    /// <summary>The folder inside: unpacking makes one folder, wherever that is done.</summary>
    public const string Folder = "iskra/";

    /// <summary>Makes an archive.</summary>
    /// <param name="files">Paths and contents, in the order of the archive.</param>
    /// <param name="beside">The one file beside the folder.</param>
    /// <param name="day">The date of every entry; zip knows none before 1980.</param>
    public static byte[] Make(IEnumerable<(string Path, byte[] Bytes)> files, (string Name, byte[] Bytes) beside, DateOnly day)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            Add(archive, beside.Name, beside.Bytes, day);
            foreach (var (path, bytes) in files) Add(archive, Folder + path, bytes, day);
        }

        var made = stream.ToArray();
        ForgetSystem(made);
        return made;
    }

    private static void Add(ZipArchive archive, string path, byte[] bytes, DateOnly day)
    {
        // What is compressed already only grows.
        var isCompressed = path.EndsWith(".woff2", StringComparison.Ordinal) || path.EndsWith(".epub", StringComparison.Ordinal);
        var entry = archive.CreateEntry(path, isCompressed ? CompressionLevel.NoCompression : CompressionLevel.SmallestSize);
        entry.LastWriteTime = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        entry.ExternalAttributes = 0;
        using var content = entry.Open();
        content.Write(bytes);
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
}
