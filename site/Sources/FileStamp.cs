using Microsoft.Win32.SafeHandles;

namespace IskraSite.Sources;

/// <summary>What tells one state of a file from another: its length in bytes and when it was written.</summary>
internal readonly record struct FileStamp(long Length, DateTime Written)
{
    /// <summary>The stamp of an opened file.</summary>
    public static FileStamp Of(SafeFileHandle file) => new(RandomAccess.GetLength(file), File.GetLastWriteTimeUtc(file));

    /// <summary>The stamp of whatever file has a name now; that of none when there is no such file.</summary>
    public static FileStamp Of(string path) => new FileInfo(path) is { Exists: true } file ? new(file.Length, file.LastWriteTimeUtc) : default;
}
