using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace IskraSite.Rendering.Files;

/// <summary>
/// A zip archive (PKWARE APPNOTE 6.3) whose bytes depend on its content alone and on the version of .NET: entries in order, one date, no rights and no name of any
/// system, no extra fields.
/// </summary>
internal sealed class Archive
{
    private const ushort Version = 20;
    private const ushort Version64 = 45;
    private const ushort NamesAreUtf8 = 0x0800;
    private const ushort DeflateMethod = 8;
    private const int FirstYear = 1980;

    private readonly ArrayBufferWriter<byte> archive = new();
    private readonly ArrayBufferWriter<byte> directory = new();
    private readonly ushort day;
    private int count;

    private Archive(DateOnly day) => this.day = (ushort)(((day.Year - FirstYear) << 9) | (day.Month << 5) | day.Day);

    /// <summary>Makes an archive.</summary>
    /// <param name="files">Paths and contents, in the order of the archive.</param>
    /// <param name="day">The date of every entry; zip knows none before 1980.</param>
    public static byte[] Make(IEnumerable<(string Path, byte[] Bytes)> files, DateOnly day) => Make(files.Select(file => ArchiveEntry.Of(file.Path, file.Bytes)), day);

    /// <summary>Makes an archive.</summary>
    /// <param name="entries">In the order of the archive; each is asked for when its turn comes.</param>
    /// <param name="day">The date of every entry; zip knows none before 1980.</param>
    public static byte[] Make(IEnumerable<ArchiveEntry> entries, DateOnly day)
    {
        var made = new Archive(day);
        foreach (var entry in entries) made.Add(entry);
        return made.End();
    }

    /// <summary>The sum of all that an archive is made of.</summary>
    public static Checksum InputsOf(IEnumerable<(string Path, byte[] Bytes)> files, DateOnly day) => Checksum.OfPieces(
        files.SelectMany(file => new ReadOnlyMemory<byte>[] { Encoding.UTF8.GetBytes(file.Path), file.Bytes }).Prepend(Encoding.UTF8.GetBytes($"{day:O}")));

    private void Add(in ArchiveEntry entry)
    {
        var name = Encoding.UTF8.GetBytes(entry.Path);
        var at = checked((uint)archive.WrittenCount);
        Number(archive, 0x04034B50);
        Describe(archive, entry, name);
        archive.Write(name);
        archive.Write(entry.Stream.Span);

        Number(directory, 0x02014B50);

        // The upper byte names the system that the entry was made on (4.4.2.2). As made on none that knows rights, it is unpacked with those that are usual where that is done.
        Short(directory, Version);
        Describe(directory, entry, name);

        // No comment, the first disk, no attributes.
        directory.Write(stackalloc byte[10]);
        Number(directory, at);
        directory.Write(name);
        count++;
    }

    // What the entry and the directory say alike (4.3.7).
    private void Describe(ArrayBufferWriter<byte> to, in ArchiveEntry entry, byte[] name)
    {
        Short(to, Version);
        Short(to, NamesAreUtf8);
        Short(to, entry.IsStored ? (ushort)0 : DeflateMethod);
        Short(to, 0);
        Short(to, day);
        Number(to, entry.Crc);
        Number(to, (uint)entry.Stream.Length);
        Number(to, (uint)entry.Length);
        Short(to, checked((ushort)name.Length));
        Short(to, 0);
    }

    private byte[] End()
    {
        var (start, length) = (checked((uint)archive.WrittenCount), (uint)directory.WrittenCount);
        archive.Write(directory.WrittenSpan);
        if (count >= ushort.MaxValue) End64(start, length);
        Number(archive, 0x06054B50);
        Number(archive, 0);
        Short(archive, (ushort)Math.Min(count, ushort.MaxValue));
        Short(archive, (ushort)Math.Min(count, ushort.MaxValue));
        Number(archive, length);
        Number(archive, start);
        Short(archive, 0);
        return archive.WrittenSpan.ToArray();
    }

    // More entries than sixteen bits can count (4.3.14, 4.3.15).
    private void End64(uint start, uint length)
    {
        const long OwnLength = 44;
        var at = archive.WrittenCount;
        Number(archive, 0x06064B50);
        Long(archive, OwnLength);
        Short(archive, Version64);
        Short(archive, Version64);
        Long(archive, 0);
        Long(archive, count);
        Long(archive, count);
        Long(archive, length);
        Long(archive, start);
        Number(archive, 0x07064B50);
        Number(archive, 0);
        Long(archive, at);
        Number(archive, 1);
    }

    private static void Short(ArrayBufferWriter<byte> to, ushort value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        to.Write(bytes);
    }

    private static void Number(ArrayBufferWriter<byte> to, uint value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        to.Write(bytes);
    }

    private static void Long(ArrayBufferWriter<byte> to, long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        to.Write(bytes);
    }
}
