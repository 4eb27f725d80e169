using System.Collections.Concurrent;

namespace IskraSite.Rendering.Plan;

/// <summary>
/// The versions of folders whose files change under names that stay. Who asks for such a file puts the version behind its address, so that
/// browsers may keep it for a year.
/// </summary>
internal sealed class FolderVersions
{
    private readonly ConcurrentDictionary<string, string> versions = [];

    /// <summary>Says which version was written; the room of the folder does, before it writes pages that ask for its files.</summary>
    /// <param name="folder">Ends with a slash.</param>
    /// <param name="version">Letters and digits; another for other content.</param>
    public void Set(string folder, string version) => versions[folder] = version;

    /// <summary>What stands behind the address of a file: <c>?</c> and the version of its folder; nothing for most.</summary>
    public string QueryOf(string path)
    {
        foreach (var (folder, version) in versions)
        {
            if (path.StartsWith(folder, StringComparison.Ordinal)) return "?" + version;
        }

        return "";
    }
}
