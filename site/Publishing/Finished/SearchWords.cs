using System.Collections.Concurrent;
using System.Text.Json;
using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Finished;

/// <summary>
/// What the search is to know: every text block by block, every supporter, and each word of all that in its index. Its scripts are read as
/// they are written; the passages of an issue are kept until the issue is done.
/// </summary>
internal sealed class SearchWords
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, Pieces>> passages = [];
    private readonly ConcurrentDictionary<string, int> counts = [];
    private readonly SearchIndex index = new();
    private JsonElement manifest;

    /// <summary>Reads one of the scripts.</summary>
    public void Look(string path, ReadOnlySpan<byte> script)
    {
        var name = path[Addresses.SearchFolder.Length..^".js".Length];
        var arguments = script[(script.IndexOf((byte)'(') + 1)..script.LastIndexOf((byte)')')];
        if (path == Addresses.SearchManifest.Value)
        {
            manifest = ArgumentsOf(arguments);
        }
        else if (name[0] == 'w' && char.IsAsciiDigit(name[^1]) && arguments.IndexOf((byte)'`') >= 0)
        {
            index.AddTerms(arguments[(arguments.IndexOf((byte)'`') + 1)..arguments.LastIndexOf((byte)'`')]);
        }
        else
        {
            counts[name] = Read(ArgumentsOf(arguments)[1], passages.GetOrAdd(FolderOf(name), _ => []));
        }
    }

    /// <summary>What of an issue the search does not know, as the ends of sentences.</summary>
    public IEnumerable<string> Lacking(IssueParts issue)
    {
        if (!passages.TryRemove(issue.Issue.Id + "/", out var read)) read = [];
        var supporters = issue.Supporters.Select(supporter => supporter.Supporter.Id.Value).ToHashSet();
        foreach (var text in issue.Texts)
        {
            var page = PassagesOf(text, read);
            var annex = text.Annex.Where(part => part.Id is { } id && !supporters.Contains(id));
            if (WordCheck.InOrder(page, text.Blocks, text, text.Text.IsPrinted) is { } blocks) yield return blocks;
            if (WordCheck.InAnyOrder(page, text.Footnotes, $"the footnotes of {text}") is { } footnotes) yield return footnotes;
            if (WordCheck.InOrder(page, annex, $"the annex of {text}", hasIds: true) is { } rest) yield return rest;
        }

        foreach (var country in issue.Supporters.GroupBy(supporter => supporter.PlaceId))
        {
            foreach (var language in country.First().Names.Keys)
            {
                if (Lacking(country, language, read) is { } lacking) yield return lacking;
            }
        }
    }

    /// <summary>What of the edition the search does not know, when all is written.</summary>
    public IEnumerable<string> Lacking(IReadOnlyList<TextParts> pages)
    {
        if (counts.IsEmpty) yield break;
        if (!passages.TryRemove("", out var read)) read = [];
        foreach (var text in pages)
        {
            if (WordCheck.InOrder(PassagesOf(text, read), text.Blocks, text) is { } blocks) yield return blocks;
        }

        foreach (var (name, named) in NamedParts())
        {
            if (!counts.TryRemove(name, out var count) || count != named) yield return $"counts other passages than {name}.js has";
        }

        if (!counts.IsEmpty) yield return $"does not name {counts.Keys.Order(StringComparer.Ordinal).First()}.js";
        if (index.Lacking() is > 0 and var words) yield return $"does not find {words} words of the texts";
    }

    // Of each script of passages, its name and how many it has.
    private IEnumerable<(string Name, int Count)> NamedParts()
    {
        foreach (var part in manifest.ValueKind is JsonValueKind.Array ? manifest[2].EnumerateArray().ToList() : [])
        {
            var prefix = (part[1].GetString() is { Length: > 0 } issue ? issue + "/" : "") + part[0].GetString();
            for (var i = 0; i < part[2].GetArrayLength(); i++) yield return ($"{prefix}{i}", part[2][i].GetInt32());
        }
    }

    // They are found on the page of their country in the directory; without a directory, where their list is printed.
    private static string? Lacking(IGrouping<string, SupporterParts> country, string language, ConcurrentDictionary<string, Pieces> read)
    {
        var pages = read.Where(page => page.Key.StartsWith(language + "/", StringComparison.Ordinal)).Select(page => page.Value).ToList();
        var inDirectory = country.Select(supporter => supporter.InDirectory(language));
        var inPrint = country.Select(supporter => supporter.Names[language]);
        var listed = pages.Find(page => inDirectory.All(name => page.Ids.ContainsKey(name.Place)));
        var page = listed ?? pages.Find(page => page.Ids.ContainsKey(inPrint.First().Place)) ?? new Pieces();
        var names = listed is null ? inPrint : inDirectory;
        return WordCheck.InOrder(page, names, $"the supporters of {country.Key} ({language})", hasIds: true);
    }

    private static Pieces PassagesOf(TextParts text, ConcurrentDictionary<string, Pieces> read) =>
        read.GetValueOrDefault(Addresses.Text(text.Language, text.Text).Value) ?? new Pieces();

    // Path, title, label; then passages: anchor, words, names, what the editors take it to be.
    private int Read(JsonElement texts, ConcurrentDictionary<string, Pieces> read)
    {
        var count = 0;
        var words = new SearchIndex.Words();
        foreach (var text in texts.EnumerateArray())
        {
            var pieces = read.GetOrAdd(text[0].GetString()!, _ => new Pieces());
            foreach (var passage in text.EnumerateArray().Skip(3))
            {
                if (passage[0].GetString() is { Length: > 0 } anchor) pieces.AddId(Hash64.Of(anchor));
                pieces.Add(passage[1].GetString());
                pieces.Break();
                words.Add(passage[1].GetString());
                if (passage.GetArrayLength() > 3) words.Add(passage[3].GetString());
                words.EndPassage();
                count++;
            }
        }

        index.AddWords(words);
        return count;
    }

    private static JsonElement ArgumentsOf(ReadOnlySpan<byte> arguments) => JsonForm.Read([(byte)'[', .. arguments, (byte)']']);

    private static string FolderOf(string name) => name[..(name.LastIndexOf('/') + 1)];
}
