using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Finished;

/// <summary>
/// What the search is to know: every text block by block, every supporter, and each word of all that in its index. Its scripts are read as they are
/// written; the passages of an issue are kept until the issue is done.
/// </summary>
internal sealed class SearchWords
{
    /// <summary>The output that makes the search.</summary>
    public const string Output = "search";

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, Pieces>> passages = [];
    private readonly ConcurrentDictionary<string, int> counts = [];
    private readonly SearchIndex index = new();
    private JsonElement manifest;

    /// <summary>Reads one of the scripts.</summary>
    public void Look(string path, ReadOnlySpan<byte> script)
    {
        var name = path[Addresses.SearchFolder.Length..^".js".Length];
        var arguments = script[(script.IndexOf((byte)'(') + 1)..script.LastIndexOf((byte)')')];
        if (path == Addresses.SearchManifest)
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
        foreach (var text in issue.Texts)
        {
            var page = PassagesOf(Addresses.Text(text.Language, text.Text), read);
            if (WordCheck.InOrder(page, text.Blocks, text, text.Text.IsPrinted) is { } blocks) yield return blocks;
            if (WordCheck.InAnyOrder(page, text.Footnotes, $"the footnotes of {text}") is { } footnotes) yield return footnotes;
            var supporters = issue.Supporters.Select(supporter => supporter.Supporter.Id).ToHashSet();
            if (WordCheck.InOrder(page, text.Annex.Where(part => part.Id is { } id && !supporters.Contains(id)), $"the annex of {text}", hasIds: true) is { } annex) yield return annex;
        }

        foreach (var country in issue.Supporters.SelectMany(supporter => supporter.Names.Select(name => (supporter, Language: name.Key))).GroupBy(name => (name.supporter.PlaceId, name.Language)))
        {
            // Without a directory the supporters are found where their list is printed.
            var listed = read.FirstOrDefault(page => page.Key.StartsWith(country.Key.Language + "/", StringComparison.Ordinal) && country.All(name => page.Value.Ids.ContainsKey(name.supporter.InDirectory(name.Language).Place))).Value;
            var printed = listed ?? read.FirstOrDefault(page => page.Key.StartsWith(country.Key.Language + "/", StringComparison.Ordinal) && page.Value.Ids.ContainsKey(country.First().supporter.Names[country.Key.Language].Place)).Value;
            var names = country.Select(name => listed is null ? name.supporter.Names[name.Language] : name.supporter.InDirectory(name.Language));
            if (WordCheck.InOrder(printed ?? new Pieces(), names, $"the supporters of {country.Key.PlaceId} ({country.Key.Language})", hasIds: true) is { } lacking) yield return lacking;
        }
    }

    /// <summary>What of the edition the search does not know, when all is written.</summary>
    public IEnumerable<string> Lacking(IReadOnlyList<TextParts> pages)
    {
        if (counts.IsEmpty) yield break;
        if (!passages.TryRemove("", out var read)) read = [];
        foreach (var text in pages)
        {
            if (WordCheck.InOrder(PassagesOf(Addresses.Text(text.Language, text.Text), read), text.Blocks, text) is { } blocks) yield return blocks;
        }

        foreach (var part in manifest.ValueKind is JsonValueKind.Array ? manifest[2].EnumerateArray().ToList() : [])
        {
            var prefix = (part[1].GetString() is { Length: > 0 } issue ? issue + "/" : "") + part[0].GetString();
            for (var i = 0; i < part[2].GetArrayLength(); i++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{prefix}{i}");
                if (!counts.TryRemove(name, out var count) || count != part[2][i].GetInt32()) yield return $"counts other passages than {name}.js has";
            }
        }

        if (!counts.IsEmpty) yield return $"does not name {counts.Keys.Order(StringComparer.Ordinal).First()}.js";
        if (index.Lacking() is > 0 and var words) yield return string.Create(CultureInfo.InvariantCulture, $"does not find {words} words of the texts");
    }

    private static Pieces PassagesOf(string page, ConcurrentDictionary<string, Pieces> read)
    {
        var pieces = read.GetValueOrDefault(page) ?? new Pieces();
        return pieces;
    }

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
