using System.Collections.Concurrent;
using IskraSite.Diagnostics;

namespace IskraSite.Rendering.Plan;

/// <summary>Every file that the rooms plan to write. Made before anything is rendered, so that a link to what is not made is never written.</summary>
internal sealed class SiteMap
{
    private readonly Dictionary<string, string> owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<OutputPath> paths = [];
    private readonly Dictionary<string, string> folders = [];
    private readonly ConcurrentDictionary<OutputPath, bool> found = [];
    private readonly List<string> endings = [];
    private readonly ConcurrentDictionary<string, string> deadLinks = [];
    private (Uri Home, IReadOnlySet<OutputPath> Paths)? elsewhere;
    private (SiteMap Map, string Way)? around;

    /// <summary>All planned paths.</summary>
    public IReadOnlyCollection<OutputPath> Paths => paths;

    /// <summary>Plans a file; a second plan for one path (or for one that differs only in capital letters) is a finding.</summary>
    public void Add(OutputPath path, string room, DiagnosticBag bag)
    {
        if (!owners.TryAdd(path.Value, room))
            bag.Add(Codes.Output.SamePath, SourceLocation.OfFile(path.Value), $"‘{owners[path.Value]}’ and ‘{room}’ both write this file", "give one of the texts, pages or issues another name");
        paths.Add(path);
    }

    /// <summary>Plans a folder, ending with a slash, whose files one room names as it writes them.</summary>
    public void AddFolder(string folder, string room) => folders.TryAdd(folder, room);

    /// <summary>Told of each page that was found to be needed; it may be asked by several threads.</summary>
    public event Action<OutputPath>? Found;

    /// <summary>Plans a page in a planned folder of which rendering told that it is needed, before a page of the same room links to it.</summary>
    public void Find(OutputPath path)
    {
        found[path] = true;
        Found?.Invoke(path);
    }

    /// <summary>Plans copies of files in another form, each beside its file and named like it with an ending added, such as <c>.gz</c>.</summary>
    public void AddEnding(string ending) => endings.Add(ending);

    /// <summary>Says that only a part of the edition is made: links to the rest lead to its home on the web.</summary>
    public void FallBackTo(Uri home, SiteMap whole) => elsewhere = (home, whole.paths);

    /// <summary>Says that these files lie in a folder of another site: what they ask for and do not have they find there.</summary>
    /// <param name="way">From the root of these files to that of the others.</param>
    public void LieIn(SiteMap other, string way) => around = (other, way);

    /// <summary>Whether a file was planned, by its path, by its folder, or as another form of such a file.</summary>
    public bool IsPlanned(OutputPath path) =>
        RoomOf(path) is not null
        || endings.Exists(ending => path.EndsWith(ending) && IsPlanned(new OutputPath(path.Value[..^ending.Length])));

    /// <summary>Which room planned a file, by its path or by its folder; null when none did.</summary>
    public string? RoomOf(OutputPath path) => paths.Contains(path) ? owners[path.Value] : RoomOfFolder(path.Value);

    /// <summary>How many links lead to what no room makes, as far as pages have been rendered.</summary>
    public int DeadLinks => deadLinks.Count;

    /// <summary>Whether a file is made.</summary>
    public bool Has(OutputPath path) => paths.Contains(path) || (!found.IsEmpty && found.ContainsKey(path));

    /// <summary>A link from one file to another: relative when that is made, absolute when only the whole edition has it.</summary>
    public string Href(OutputPath from, OutputPath to, string? fragment = null)
    {
        var link = RootOf(from) + to;
        if (!Has(to))
        {
            if (around is var (other, way) && other.Has(to)) link = RootOf(from) + way + to;
            else if (elsewhere is { } whole && whole.Paths.Contains(to)) link = Addresses.Absolute(whole.Home, to);
            else deadLinks.AddOrUpdate(to.Value, from.Value, (_, other) => string.CompareOrdinal(from.Value, other) < 0 ? from.Value : other);
        }

        return fragment is null ? link : $"{link}#{fragment}";
    }

    /// <summary>The same, or null when the file is not made because its output is turned off.</summary>
    public string? HrefIfMade(OutputPath from, OutputPath to, string? fragment = null) => Has(to) ? Href(from, to, fragment) : null;

    /// <summary>What leads from a file to the root of the output: one <c>../</c> for each folder.</summary>
    public static string RootOf(OutputPath path)
    {
        var depth = path.Depth;
        return depth switch { 0 => "", 1 => "../", 2 => "../../", 3 => "../../../", 4 => "../../../../", _ => string.Concat(Enumerable.Repeat("../", depth)) };
    }

    private string? RoomOfFolder(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (folders.TryGetValue(path[..(end + 1)], out var room)) return room;
        }

        return null;
    }

    /// <summary>Reports every link that leads to a file that no room makes.</summary>
    public void ReportDeadLinks(DiagnosticBag bag)
    {
        foreach (var (to, from) in deadLinks)
            bag.Add(Codes.Output.DeadLink, SourceLocation.OfFile(from), $"this page links to ‘{to}’, which no output makes");
    }
}
