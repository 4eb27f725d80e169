using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Copies;

/// <summary>A list of checksums, as <c>sha256sum --check</c> reads it: 64 digits, two spaces (or a space and an asterisk), a path.</summary>
internal static class ChecksumList
{
    /// <summary>What leads out of the folder of the list: the front door of the bundle stands beside it.</summary>
    public const string Beside = "../";

    /// <summary>The sums by path.</summary>
    /// <exception cref="InvalidDataException">A line of it is none, names a file twice or one that cannot be in a copy.</exception>
    public static Dictionary<string, string> Parse(string list)
    {
        var sums = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in list.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0))
        {
            if (line.Length < 67 || line[64..66] is not ("  " or " *") || !line[..64].All(char.IsAsciiHexDigit)) throw new InvalidDataException($"this is no line of a list of checksums: {line}");
            var path = line[66..];
            if (IsOutside(path)) throw new InvalidDataException($"the list of checksums names a file that is not in the copy: {path}");
            if (!sums.TryAdd(path, line[..64].ToLowerInvariant())) throw new InvalidDataException($"the list of checksums names a file twice: {path}");
        }

        return sums;
    }

    /// <summary>The list without the line of its own description, which has a sum of the rest.</summary>
    public static string WithoutDescription(string list) =>
        string.Concat(list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.EndsWith("  " + Addresses.Mirror, StringComparison.Ordinal)).Select(line => line + "\n"));

    // One step up, to a file and no further.
    private static bool IsOutside(string path)
    {
        var inside = path.StartsWith(Beside, StringComparison.Ordinal) && !path[Beside.Length..].Contains('/', StringComparison.Ordinal) ? path[Beside.Length..] : path;
        return inside.Contains('\\', StringComparison.Ordinal) || inside.Contains(':', StringComparison.Ordinal) || inside.Split('/').Any(name => name is "" or "." or "..");
    }
}
