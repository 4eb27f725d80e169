using System.Text;

namespace IskraSite.Publishing.Finished;

/// <summary>Finds what a style or script could ask another host for, in whatever way it asks.</summary>
internal static class ForeignAddress
{
    private static readonly System.Buffers.SearchValues<byte> Ends = System.Buffers.SearchValues.Create("\"'`) \n;,"u8);

    // Names and no addresses: scripts make elements with them, pictures inside styles say them.
    private static readonly string[] Namespaces = ["//www.w3.org/2000/svg", "//www.w3.org/1999/xhtml", "//www.w3.org/1999/xlink"];

    /// <summary>The first address of another host, without its scheme; null when there is none.</summary>
    /// <param name="code">CSS or JavaScript without comments.</param>
    public static string? In(ReadOnlySpan<byte> code)
    {
        for (var from = 0; code[from..].IndexOf("//"u8) is var found and >= 0;)
        {
            var at = from + found;
            from = at + "//"u8.Length;
            if (at == 0 || !":\"'`("u8.Contains(code[at - 1])) continue;
            var end = code[from..].IndexOfAny(Ends);
            var address = Encoding.UTF8.GetString(end < 0 ? code[at..] : code[at..(from + end)]);
            if (address.Length > "//".Length && !Namespaces.Contains(address)) return address;
        }

        return null;
    }
}
