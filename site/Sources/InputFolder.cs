using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using IskraSite.Diagnostics;

namespace IskraSite.Sources;

/// <summary>
/// The input folder: the only way in. Names are relative to it with forward slashes; links out of it are refused. A file that is not what it
/// was when it was first read is a finding: what is made of a mixture would be wrong without a word.
/// </summary>
public sealed class InputFolder
{
    /// <summary>The largest text file that is read, in bytes: far above any text, far below what would choke a parser.</summary>
    public const int MaximumBytes = 2 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly string root;
    private readonly DiagnosticBag bag;

    // Folders that are no links: each is asked once, since a library has thousands of files in few folders.
    private readonly ConcurrentDictionary<string, bool> realFolders;

    // What each file was when it was first read.
    private readonly ConcurrentDictionary<string, FileStamp> stamps;

    // What was read, by folder, where it is kept; else null.
    private readonly ConcurrentDictionary<string, KeptFolder>? kept;

    // All that there is, where it is an archive; else null.
    private readonly IReadOnlyDictionary<string, byte[]>? contents;

    /// <summary>A folder, and where its findings go.</summary>
    public InputFolder(string root, DiagnosticBag bag)
        : this(Path.GetFullPath(root), bag, [], [], null)
    {
    }

    private InputFolder(
        string root, DiagnosticBag bag, ConcurrentDictionary<string, bool> realFolders, ConcurrentDictionary<string, FileStamp> stamps,
        ConcurrentDictionary<string, KeptFolder>? kept) =>
        (this.root, this.bag, this.realFolders, this.stamps, this.kept) = (root, bag, realFolders, stamps, kept);

    private InputFolder(IReadOnlyDictionary<string, byte[]> contents, DiagnosticBag bag)
        : this(Path.GetFullPath("."), bag, [], [], null) => this.contents = contents;

    /// <summary>A folder that lies in an archive.</summary>
    /// <param name="contents">Its files, by their paths in it.</param>
    public static InputFolder InArchive(IReadOnlyDictionary<string, byte[]> contents, DiagnosticBag bag) => new(contents, bag);

    /// <summary>A folder that reads each file once, whole, and keeps it: what is made of it is of the time when it was first read.</summary>
    public static InputFolder Keeping(string root, DiagnosticBag bag) => new(Path.GetFullPath(root), bag, [], [], []);

    /// <summary>The same folder, telling its findings to another bag.</summary>
    public InputFolder For(DiagnosticBag findings) => findings == bag ? this : contents is not null ? new InputFolder(contents, findings) : new InputFolder(root, findings, realFolders, stamps, kept);

    /// <summary>The folder as it is now, of which only what is stale is read again; this one stays what it was. Of a folder that keeps what it read.</summary>
    /// <param name="isStale">Whether the files in a folder are to be read again.</param>
    public InputFolder Forgetting(Func<string, bool> isStale) => new(root, bag, [], [], new(kept!.Where(folder => !isStale(folder.Key))));

    /// <summary>Whether all that was read and listed in a folder, and in those below, is as it was then. Of a folder that keeps what it read.</summary>
    public bool IsAsRead(string folder) =>
        kept!.Where(known => known.Key == folder || known.Key.StartsWith(folder + "/", StringComparison.Ordinal)).All(known =>
            known.Value.Files.All(file => FileStamp.Of(FullPath(file.Key)) == file.Value.Stamp)
            && known.Value.Lists.All(list => List(known.Key, list.Key).SequenceEqual(list.Value)));

    /// <summary>
    /// Whether words of an author's are the path of a file below a folder: names between slashes, none of them empty, <c>.</c> or <c>..</c>.
    /// </summary>
    public static bool IsPathBelow(string path) =>
        !path.AsSpan().ContainsAny('\\', '\0') && path.Split('/').All(name => name is not ("" or "." or ".."));

    /// <summary>Whether a file is there.</summary>
    /// <exception cref="UnauthorizedAccessException">That cannot be seen: a folder on the way may not be searched.</exception>
    public bool Has(string path) => contents is not null ? contents.ContainsKey(path) : IsThere(new FileInfo(FullPath(path)));

    /// <summary>The names in a folder that are published: sorted by code unit; those that begin with <c>_</c> or <c>.</c> are not.</summary>
    public IReadOnlyList<string> List(string folder, bool folders)
    {
        if (contents is not null) return ListOf(contents, folder, folders);
        var info = new DirectoryInfo(FullPath(folder));
        if (!info.Exists || (folder.Length > 0 && IsLink(folder, info))) return [];
        var names = new List<string>();
        foreach (var entry in info.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('_') || entry.Name.StartsWith('.')) continue;
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (IsLink(entry)) ReportLink(path);
            else if (entry is DirectoryInfo == folders) names.Add(entry.Name);
        }

        names.Sort(string.CompareOrdinal);
        Kept(folder)?.Lists.TryAdd(folders, names);
        return names;
    }

    /// <summary>Reads a text file; null (and a finding) when it is missing, too large, a link, not UTF-8, or another than before.</summary>
    /// <param name="isAsReceived">Whether it comes from a machine and is never edited: then control characters in it are no fault of an author's.</param>
    /// <param name="most">How many bytes it may have.</param>
    public SourceText? Read(string path, bool isAsReceived = false, int most = MaximumBytes)
    {
        if (ReadBytes(path, most) is not { } bytes || Decode(path, bytes) is not { } file) return null;
        if (!isAsReceived && CharacterCheck.Check(file, bag)) return null;
        return file;
    }

    /// <summary>Reads a file as it is; null (and a finding) when it is missing, too large, a link, or not what it was before.</summary>
    /// <param name="most">How many bytes it may have.</param>
    public byte[]? ReadBytes(string path, int most = int.MaxValue)
    {
        if (FindKept(path) is var (_, before)) return before;
        if (contents is not null)
        {
            if (contents.TryGetValue(path, out var inArchive)) return inArchive;
            bag.Add(Codes.Files.Missing, SourceLocation.OfFile(path), "this file is missing");
            return null;
        }

        var info = new FileInfo(FullPath(path));
        if (!IsThere(info))
        {
            if (stamps.ContainsKey(path)) ReportChange(path);
            else bag.Add(Codes.Files.Missing, SourceLocation.OfFile(path), "this file is missing");
            return null;
        }

        if (IsLink(path, info)) return null;
        if (info.Length > most)
        {
            bag.Add(
                Codes.Files.TooLarge, SourceLocation.OfFile(path),
                string.Create(CultureInfo.InvariantCulture, $"this file has {info.Length:N0} bytes; the most that is read is {most:N0}"), "divide the text");
            return null;
        }

        return ReadUnchanged(path, info, most);
    }

    /// <summary>
    /// Reads the beginning of a text file up to and with the line <c>---</c> that closes its front matter: a whole library is listed
    /// without reading its bodies. When there is no such line in the first part, the whole file.
    /// </summary>
    public SourceText? ReadHead(string path)
    {
        const int HeadBytes = 4096;
        if (contents is not null) return Read(path);
        var info = new FileInfo(FullPath(path));
        if (!IsThere(info)) return Read(path);
        if (IsLink(path, info) || (kept is null ? ReadUnchanged(path, info, HeadBytes) : ReadBytes(path, MaximumBytes)) is not { } head) return null;
        var close = head.AsSpan().StartsWith("---\n"u8) ? head.AsSpan(4).IndexOf("\n---\n"u8) : -1;
        return close < 0 ? Read(path) : Decode(path, head.AsSpan(0, 4 + close + 5));
    }

    /// <summary>The bytes that a file had when it was read.</summary>
    public long LengthOf(string path) => contents?[path].Length ?? FindKept(path)?.Stamp.Length ?? stamps[path].Length;

    /// <summary>Says which of the files that were read are another by now. Call when nothing more is to be read.</summary>
    public void ReportChanges()
    {
        foreach (var (path, stamp) in stamps)
        {
            if (FileStamp.Of(FullPath(path)) != stamp) ReportChange(path);
        }
    }

    /// <summary>
    /// Puts other content in the place of a file that was read, whole and with its rights; false (and a finding) when it changed since then.
    /// </summary>
    public bool Replace(string path, ReadOnlySpan<byte> content)
    {
        var file = FullPath(path);
        var beside = Path.Join(Path.GetDirectoryName(file), $".{Path.GetFileName(file)}.new-iskra");
        try
        {
            File.Delete(beside);
            using (var written = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(written.SafeFileHandle, File.GetUnixFileMode(file));
                written.Write(content);
                written.Flush(flushToDisk: true);
            }

            var isUnchanged = FileStamp.Of(file) == stamps[path];
            if (isUnchanged) File.Move(beside, file, overwrite: true);
            else ReportChange(path);
            stamps[path] = FileStamp.Of(file);
            return isUnchanged;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Writes a file that is not there yet, whole or not at all.</summary>
    /// <exception cref="IOException">There is one by now.</exception>
    public void Create(string path, ReadOnlySpan<byte> content)
    {
        var file = FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var beside = Path.Join(Path.GetDirectoryName(file), $".{Path.GetFileName(file)}.new-iskra");
        try
        {
            File.Delete(beside);
            using (var written = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                written.Write(content);
                written.Flush(flushToDisk: true);
            }

            File.Move(beside, file, overwrite: false);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static IReadOnlyList<string> ListOf(IReadOnlyDictionary<string, byte[]> contents, string folder, bool folders)
    {
        var start = folder.Length == 0 ? "" : folder + "/";
        var below = contents.Keys.Where(path => path.StartsWith(start, StringComparison.Ordinal)).Select(path => path[start.Length..].Split('/'));
        return [.. below.Where(parts => parts.Length > 1 == folders).Select(parts => parts[0]).Where(name => name[0] is not ('_' or '.')).Distinct().Order(StringComparer.Ordinal)];
    }

    // The system says of a file that it cannot see what it says of one that is not there; only opening it tells the two apart.
    private static bool IsThere(FileInfo info)
    {
        if (info.Exists) return true;
        if (Directory.Exists(info.FullName)) return false;
        try
        {
            File.OpenHandle(info.FullName).Dispose();
        }
        catch (IOException)
        {
            return false;
        }

        return true;
    }

    // The stamp is that of the opened file: another one may have been put in its place by then. What is written into while it is read
    // has two.
    private byte[]? ReadUnchanged(string path, FileInfo info, int most)
    {
        try
        {
            using var file = File.OpenHandle(info.FullName, options: FileOptions.SequentialScan);
            var stamp = FileStamp.Of(file);
            var bytes = new byte[Math.Min(stamp.Length, most)];
            var count = 0;
            while (count < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(count), count) is var more and > 0) count += more;
            var isWhole = stamp.Length == info.Length && count == bytes.Length;
            if (isWhole && stamps.GetOrAdd(path, stamp) == stamp && FileStamp.Of(file) == stamp)
            {
                if (count == stamp.Length) Kept(FolderOf(path))?.Files.TryAdd(path, (stamp, bytes));
                return bytes;
            }
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            // Taken away since it was looked for.
        }

        ReportChange(path);
        return null;
    }

    private void ReportChange(string path) =>
        bag.Add(
            Codes.Files.Changed, SourceLocation.OfFile(path), "this file changed while it was read",
            "let whatever writes it come to its end, and run the command again");

    // A link anywhere on the way leads out of the folder as surely as one at the end.
    private bool IsLink(string path, FileSystemInfo info)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
        {
            var folder = path[..end];
            if (realFolders.GetOrAdd(folder, name => !IsLink(new DirectoryInfo(FullPath(name))))) continue;
            ReportLink(folder);
            return true;
        }

        if (!IsLink(info)) return false;
        ReportLink(path);
        return true;
    }

    private static bool IsLink(FileSystemInfo info) => info.Exists && (info.Attributes & FileAttributes.ReparsePoint) != 0;

    private void ReportLink(string path) => bag.Add(Codes.Files.Link, SourceLocation.OfFile(path), "this is a link to another place", "put the file itself here");

    private SourceText? Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        try
        {
            var text = Strict.GetString(bytes);
            return new SourceText(path, LineEnds.ToLineFeeds(text));
        }
        catch (DecoderFallbackException broken)
        {
            var good = Encoding.UTF8.GetString(bytes[..Math.Clamp(broken.Index, 0, bytes.Length)]);
            var file = new SourceText(path, good);
            bag.Add(
                Codes.Files.NotUtf8, file.Locate(good.Length), "here begins something that is not UTF-8",
                "save the file as UTF-8 (it may be Windows-1256 or UTF-16)");
            return null;
        }
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private KeptFolder? Kept(string folder) => kept?.GetOrAdd(folder, _ => new KeptFolder([], []));

    private (FileStamp Stamp, byte[] Bytes)? FindKept(string path) => Kept(FolderOf(path))?.Files.TryGetValue(path, out var found) == true ? found : null;

    private string FullPath(string path)
    {
        var full = Path.GetFullPath(path, root);
        if (full != root && !full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new ArgumentException($"a path that leaves the input folder: {path}", nameof(path));
        return full;
    }

    // Files by path; and the names of the files, or folders, in it.
    private sealed record KeptFolder(ConcurrentDictionary<string, (FileStamp Stamp, byte[] Bytes)> Files, ConcurrentDictionary<bool, IReadOnlyList<string>> Lists);
}
