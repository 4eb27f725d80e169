namespace IskraSite.Tests.Outputs.Books.OneFile;

/// <summary>Where in a file that which stands at an address of the site is found.</summary>
internal static class FilePlaces
{
    /// <summary>The fragment; null when it is not in the file.</summary>
    /// <param name="address">An address of the site, such as <c>fa/2001-04/message/index.html#p7</c>.</param>
    /// <param name="file">The file.</param>
    public static string? Of(string address, string file)
    {
        var (isIssue, isBilingual) = (file.Contains("2001-04", StringComparison.Ordinal), file.Contains("bilingual", StringComparison.Ordinal));
        var prefix = isIssue ? "" : "2001-04/";
        var parts = address.Split('#');
        var anchor = parts.ElementAtOrDefault(1);
        var path = parts[0].Split('/');
        if (!isBilingual && !file.EndsWith($"-{path[0]}.html", StringComparison.Ordinal)) return null;
        return path[1..] switch
        {
            ["2001-04", "editors-note", _] when isIssue && isBilingual => null,
            // Editors' notes are numbered in each language.
            ["2001-04", var text, _] when isBilingual && path[0] != "fa" && anchor is ['n', >= '0' and <= '9', ..] => $"{prefix}{text}/{path[0]}/{anchor}",
            ["2001-04", var text, _] => $"{prefix}{text}/{anchor}",
            ["supporters", var country, _] => $"{prefix}open-letter/{anchor ?? "in/" + country}",
            ["people" or "organisations" or "places", var id, _] => $"{path[1]}/{id}",
            [var page, _] => isIssue ? null : page + "/",
            _ => throw new ArgumentException(address),
        };
    }
}
