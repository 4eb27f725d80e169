using System.Text;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Delivery.Installed;

/// <summary>
/// The files that a browser may keep, with their sums in this version. Cut into lists, so that a reader of one text fetches the list of its
/// neighbours and not that of a thousand issues.
/// </summary>
internal sealed class KeptLists
{
    // A list is a few kilobytes on the line.
    private const int LinesOfList = 200;

    private readonly List<(string First, string Sum, byte[] Text)> lists = [];

    /// <summary>Lists those files that are for readers.</summary>
    /// <param name="keyOf">How pages ask for a file: its path, with the version of its folder behind it.</param>
    public KeptLists(IWrittenFiles files, Func<string, string> keyOf)
    {
        foreach (var chunk in files.Paths.Where(ReaderFiles.Has).Select(path => (Path: path, Key: keyOf(path))).OrderBy(file => file.Key, StringComparer.Ordinal).Chunk(LinesOfList))
        {
            var text = new StringBuilder();
            foreach (var (path, key) in chunk)
            {
                (Files, Bytes) = (Files + 1, Bytes + files.LengthOf(path)!.Value);
                text.Append(Shortened(files.SumOf(path))).Append(' ').Append(key).Append('\n');
            }

            var list = Encoding.UTF8.GetBytes(text.ToString());
            lists.Add((chunk[0].Key, Shortened(Checksum.Of(list)), list));
        }
    }

    /// <summary>The lists in order: the first file of each, its own sum, and its lines.</summary>
    public IReadOnlyList<(string First, string Sum, byte[] Text)> Lists => lists;

    /// <summary>How many files.</summary>
    public int Files { get; }

    /// <summary>How large they are together.</summary>
    public long Bytes { get; }

    // Enough to tell versions apart; who could write other files could write other lists.
    private static string Shortened(Checksum sum) => $"{sum}"[..16];
}
