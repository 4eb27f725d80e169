using System.Text;
using IskraSite.Editions.Model;

namespace IskraSite.Editions.Permanence;

/// <summary>The entry of <c>history:</c> that changes ask for, ready to be put into <c>edition.yml</c>.</summary>
internal static class HistoryProposal
{
    /// <summary>The entry; empty where nothing differs, or the history says all of it.</summary>
    public static string Of(Edition edition, ReleaseChanges changes)
    {
        var settings = edition.Settings;
        if (settings.Released.Newest is not { } newest || changes.IsEmpty) return "";
        var said = settings.History.TakeWhile(version => version.Version != newest.Version).FirstOrDefault();
        if (said is not null && Untold(edition, changes).Count == 0) return "";
        var yaml = new StringBuilder();
        if (said is null)
        {
            yaml.Append("  - version: ").Append(VersionNumbers.Next(newest.Version, VersionRaise.Minor)).Append("\n    date: # the day on which it is published\n    changes:\n");
            foreach (var language in settings.Languages) yaml.Append("      ").Append(language.Code).Append(": '…'\n");
        }

        if (changes.Added.Count > 0) yaml.Append("    added: [").AppendJoin(", ", changes.Added).Append("]\n");
        if (changes.Changed.Count > 0) yaml.Append("    changed: [").AppendJoin(", ", changes.Changed).Append("]\n");
        return yaml.ToString();
    }

    /// <summary>What is new or reads otherwise, and no version since the newest published one names.</summary>
    public static IReadOnlyList<string> Untold(Edition edition, ReleaseChanges changes)
    {
        var since = edition.Settings.History.TakeWhile(version => !edition.Settings.Released.Has(version.Version)).ToList();
        var (added, changed) = (since.SelectMany(version => version.Added).ToList(), since.SelectMany(version => version.Changed).ToList());
        return [.. changes.Added.Where(name => !Tells(added, name)), .. changes.Changed.Where(name => !Tells(changed, name))];
    }

    // A whole text, or its issue, tells of its blocks too.
    private static bool Tells(IEnumerable<TextReference> references, string name) =>
        references.Any(reference => (reference.BlockId is { } id ? $"{reference.Name}#{id}" : reference.Name) is var told
            && (told == name || name.StartsWith(told + "/", StringComparison.Ordinal) || name.StartsWith(told + "#", StringComparison.Ordinal)));
}
