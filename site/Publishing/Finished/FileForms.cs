using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Finished;

/// <summary>Whether a finished file is what its name says.</summary>
internal static class FileForms
{
    /// <summary>What is wrong with a file; null when nothing is, or when nobody here reads such files.</summary>
    public static PageFault? FaultOf(string path, ReadOnlySpan<byte> bytes, LinkLedger links)
    {
        var said = Path.GetExtension(path) switch
        {
            ".xml" or ".opml" or ".rng" or ".svg" => XmlForm.FaultOf(bytes),
            ".json" or ".jsonld" or ".webmanifest" => JsonForm.FaultOf(bytes),
            ".png" => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG\r\n\u001A\n"u8]) && bytes.EndsWith((ReadOnlySpan<byte>)[.. "IEND"u8, 0xAE, 0x42, 0x60, 0x82]) ? null : "is no picture",
            ".woff2" => bytes.StartsWith("wOF2"u8) ? null : "is no font",
            _ => null,
        };
        if (said is not null) return new PageFault(FaultKind.Whole, said);
        return path.EndsWith(".css", StringComparison.Ordinal) ? StyleRules.FaultOf(path, bytes, links) : null;
    }
}
