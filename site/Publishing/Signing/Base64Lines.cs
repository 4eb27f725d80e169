namespace IskraSite.Publishing.Signing;

/// <summary>minisign's files: a comment in a line, base64 in the next.</summary>
internal static class Base64Lines
{
    /// <summary>The lines of a file, without those that are empty.</summary>
    public static string[] Of(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The bytes of the last line.</summary>
    /// <exception cref="FormatException">It is no base64.</exception>
    public static byte[] Last(string text) => Of(text) is [.., var last] ? Convert.FromBase64String(last) : [];
}
