namespace IskraSite.Publishing.Finished;

/// <summary>Whether a finished file is what its name says.</summary>
internal static class FileForms
{
    /// <summary>What is wrong with a file; null when nothing is, or when nobody here reads such files.</summary>
    /// <param name="isOfTheme">Whether it was copied from the theme: other scripts are data, and may name what the texts name.</param>
    public static PageFault? FaultOf(string path, ReadOnlySpan<byte> bytes, LinkLedger links, bool isOfTheme)
    {
        var said = Path.GetExtension(path) switch
        {
            ".xml" or ".tmx" or ".opml" or ".rng" or ".svg" => XmlForm.FaultOf(bytes),
            ".json" or ".jsonld" or ".webmanifest" => JsonForm.FaultOf(bytes),
            ".png" => bytes.StartsWith(PngBegins) && bytes.EndsWith(PngEnds) ? null : "is no picture",
            ".woff2" => bytes.StartsWith("wOF2"u8) ? null : "is no font",
            _ => null,
        };
        if (said is not null) return new PageFault(FaultKind.Whole, said);
        return Path.GetExtension(path) switch
        {
            ".css" => StyleRules.FaultOf(path, bytes, links),
            ".js" when isOfTheme => ScriptFault(bytes),
            _ => null,
        };
    }

    private static PageFault? ScriptFault(ReadOnlySpan<byte> script) =>
        ForeignAddress.In(script) is { } foreign ? new PageFault(FaultKind.Outside, $"asks for ‘{foreign}’", Literal: foreign) : null;

    // W3C PNG, clause 5.2, and the whole of the last chunk, clause 11.2.5.
    private static ReadOnlySpan<byte> PngBegins => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> PngEnds => [(byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];
}
