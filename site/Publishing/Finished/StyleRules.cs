using System.Text;

namespace IskraSite.Publishing.Finished;

/// <summary>The rules that a finished style sheet keeps: it asks for files of its own only, and they are there.</summary>
internal static class StyleRules
{
    /// <summary>What is wrong with a sheet; or null.</summary>
    public static PageFault? FaultOf(string path, ReadOnlySpan<byte> css, LinkLedger links)
    {
        if (css.IsEmpty) return new PageFault(FaultKind.Whole, "is empty");
        if (css.IndexOf("@import"u8) >= 0) return new PageFault(FaultKind.Outside, "imports another style sheet", Literal: "@import");
        if (ForeignAddress.In(css) is { } foreign) return new PageFault(FaultKind.Outside, $"asks for ‘{foreign}’", Literal: foreign);
        var folder = Encoding.UTF8.GetBytes(path[..(path.LastIndexOf('/') + 1)]);
        while (css.IndexOf("url("u8) is var at and >= 0)
        {
            css = css[(at + "url("u8.Length)..];
            var address = css[..Math.Max(0, css.IndexOf((byte)')'))].Trim("\"' "u8);
            var said = Encoding.UTF8.GetString(address);
            var isOutside = address.IndexOf((byte)':') >= 0 || address.StartsWith("//"u8);
            if (isOutside) return new PageFault(FaultKind.Outside, $"asks for ‘{said}’", Literal: said);
            if (!address.StartsWith("#"u8) && !links.IsMade(PageRules.Resolve(folder, address)))
                return new PageFault(FaultKind.Link, $"asks for ‘{said}’, which is not made");
        }

        return null;
    }
}
