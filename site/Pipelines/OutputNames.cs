using System.Buffers;
using System.Globalization;
using System.Text;

namespace IskraSite.Pipelines;

/// <summary>
/// Which relative paths may be written: those that every system holds as they are, so that an output is the same everywhere. Windows'
/// rules: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
/// </summary>
internal static class OutputNames
{
    /// <summary>What Linux allows a name; Windows and macOS allow 255 UTF-16 units, which is never less.</summary>
    private const int MaximumNameBytes = 255;

    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. "\\<>:\"|?*\u007F", .. Enumerable.Range(0, 0x20).Select(c => (char)c)]);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Devices = new HashSet<string>(
        [
            "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
            .. "0123456789¹²³".SelectMany(digit => new[] { $"COM{digit}", $"LPT{digit}" }),
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <exception cref="ArgumentException">The path may not be written.</exception>
    public static void ThrowIfInvalid(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Refusal(path) is { } reason)
            throw new ArgumentException($"'{path}' cannot be the path of an output file: {reason}", nameof(path));
    }

    private static string? Refusal(string path)
    {
        if (path.AsSpan().ContainsAny(Forbidden)) return "a character that Windows does not allow in names (paths are written with /)";
        var names = path.AsSpan().Split('/');
        foreach (var range in names)
        {
            if (RefusalOfName(path.AsSpan(range)) is { } reason) return reason;
        }

        var first = path.AsSpan(0, path.AsSpan().IndexOf('/') is var slash and >= 0 ? slash : path.Length);
        if (first.Equals(OwnershipMarker.Name, StringComparison.OrdinalIgnoreCase)) return "the name is the marker's";
        return null;
    }

    private static string? RefusalOfName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) return "it is absolute or has an empty name in it";
        if (name is "." or "..") return "it leaves its folder or goes round in it";
        if (name[^1] is '.' or ' ') return "a name ends with a dot or a space, which Windows drops";
        var stem = name.IndexOf('.') is var dot and >= 0 ? name[..dot] : name;
        if (Devices.Contains(stem.TrimEnd(' '))) return "a name is that of a device on Windows";
        var bytes = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            // What is not a pair of surrogates is enumerated as this rune.
            if (rune == Rune.ReplacementChar) return "it is not well-formed text";
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
                return "a mark that stands apart from its letter, so that some systems would rename it";
            bytes += rune.Utf8SequenceLength;
        }

        return bytes > MaximumNameBytes ? $"a name is longer than {MaximumNameBytes} bytes" : null;
    }
}
