using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using IskraSite.Diagnostics;

namespace IskraSite.Sources;

/// <summary>The input folder: the only way in. Names are relative to it with forward slashes; links out of it are refused.</summary>
public sealed class InputFolder
{
    /// <summary>The largest text file that is read, in bytes: far above any text, far below what would choke a parser.</summary>
    public const int MaximumBytes = 2 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly string root;
    private readonly DiagnosticBag bag;

    // Folders that are no links: each is asked once, since a library has thousands of files in few folders.
    private readonly ConcurrentDictionary<string, bool> realFolders;

    /// <summary>A folder, and where its findings go.</summary>
    public InputFolder(string root, DiagnosticBag bag)
        : this(Path.GetFullPath(root), bag, [])
    {
    }

    private InputFolder(string root, DiagnosticBag bag, ConcurrentDictionary<string, bool> realFolders) =>
        (this.root, this.bag, this.realFolders) = (root, bag, realFolders);

    /// <summary>The same folder, telling its findings to another bag.</summary>
    public InputFolder For(DiagnosticBag findings) => findings == bag ? this : new InputFolder(root, findings, realFolders);

    /// <summary>Whether a file is there.</summary>
    public bool Has(string path) => File.Exists(FullPath(path));

    /// <summary>The names in a folder that are published: sorted by code unit; those that begin with <c>_</c> or <c>.</c> are not.</summary>
    public IReadOnlyList<string> List(string folder, bool folders)
    {
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
        return names;
    }

    /// <summary>Reads a text file; null (and a finding) when it is missing, too large, a link, or not UTF-8.</summary>
    /// <param name="isAsReceived">Whether it comes from a machine and is never edited: then control characters in it are no fault of an author's.</param>
    public SourceText? Read(string path, bool isAsReceived = false)
    {
        var info = new FileInfo(FullPath(path));
        if (!info.Exists)
        {
            bag.Add(Codes.Files.Missing, SourceLocation.OfFile(path), "this file is missing");
            return null;
        }

        if (IsLink(path, info)) return null;
        if (info.Length > MaximumBytes)
        {
            bag.Add(Codes.Files.TooLarge, SourceLocation.OfFile(path), string.Create(CultureInfo.InvariantCulture, $"this file has {info.Length:N0} bytes; the most that is read is {MaximumBytes:N0}"), "divide the text");
            return null;
        }

        if (Decode(path, File.ReadAllBytes(info.FullName)) is not { } file) return null;
        if (!isAsReceived) ReportControls(file);
        return file;
    }

    /// <summary>
    /// Reads the beginning of a text file up to and with the line <c>---</c> that closes its front matter: a whole library is listed
    /// without reading its bodies. When there is no such line in the first part, the whole file.
    /// </summary>
    public SourceText? ReadHead(string path)
    {
        const int HeadBytes = 4096;
        var info = new FileInfo(FullPath(path));
        if (!info.Exists) return Read(path);
        if (IsLink(path, info)) return null;
        Span<byte> head = stackalloc byte[HeadBytes];
        int count;
        using (var handle = File.OpenHandle(info.FullName, options: FileOptions.SequentialScan)) count = RandomAccess.Read(handle, head, 0);
        var close = head[..count].StartsWith("---\n"u8) ? head[4..count].IndexOf("\n---\n"u8) : -1;
        return close < 0 ? Read(path) : Decode(path, head[..(4 + close + 5)]);
    }

    /// <summary>The bytes of a file that is there.</summary>
    public long LengthOf(string path) => new FileInfo(FullPath(path)).Length;

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
            if (text.Contains('\r', StringComparison.Ordinal)) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            return new SourceText(path, text);
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

    private void ReportControls(SourceText file)
    {
        foreach (var at in ControlCharacters.PlacesIn(file.Text))
        {
            bag.Add(
                Codes.Files.Control, file.Locate(at, 1), string.Create(CultureInfo.InvariantCulture, $"here stands the control character U+{(int)file.Text[at]:X4}"),
                "delete it: it cannot be seen, so take away what is between the letters around it and type them again");
        }
    }

    private string FullPath(string path)
    {
        var full = Path.GetFullPath(path, root);
        if (full != root && !full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new ArgumentException($"a path that leaves the input folder: {path}", nameof(path));
        return full;
    }
}
