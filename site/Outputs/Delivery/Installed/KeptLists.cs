using System.Text;
using IskraSite.Rendering.Files;

namespace IskraSite.Outputs.Delivery.Installed;

/// <summary>
/// The files that a browser may keep with the sums that they have in this version, cut into lists, so that who reads one text fetches the
/// list of its neighbours and not that of a thousand issues.
/// </summary>
internal sealed class KeptLists
{
    // A list is a few kilobytes on the line.
    private const int LinesOfList = 200;

    private readonly List<(string First, string Sum, byte[] Text)> lists = [];

    /// <summary>Lists files.</summary>
    /// <param name="files">Their paths.</param>
    /// <param name="keyOf">How pages ask for a file: its path, with the version of its folder behind it.</param>
    /// <param name="read">Gives the content of one.</param>
    public KeptLists(IEnumerable<string> files, Func<string, string> keyOf, Func<string, byte[]> read)
    {
        foreach (var chunk in files.Select(path => (Path: path, Key: keyOf(path))).OrderBy(file => file.Key, StringComparer.Ordinal).Chunk(LinesOfList))
        {
            var text = new StringBuilder();
            foreach (var (path, key) in chunk)
            {
                var content = read(path);
                (Files, Bytes) = (Files + 1, Bytes + content.Length);
                text.Append(SumOf(content)).Append(' ').Append(key).Append('\n');
            }

            var list = Encoding.UTF8.GetBytes(text.ToString());
            lists.Add((chunk[0].Key, SumOf(list), list));
        }
    }

    /// <summary>The lists in order: the first file of each, its own sum, and its lines.</summary>
    public IReadOnlyList<(string First, string Sum, byte[] Text)> Lists => lists;

    /// <summary>How many files.</summary>
    public int Files { get; }

    /// <summary>How large they are together.</summary>
    public long Bytes { get; }

    // Enough to tell versions apart; who could write other files could write other lists.
    private static string SumOf(ReadOnlySpan<byte> content) => Checksums.Of(content)[..16];
}
