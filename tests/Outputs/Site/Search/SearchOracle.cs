using System.Text;
using System.Text.RegularExpressions;
using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Languages;
using IskraSite.Outputs.Site.Search;
using IskraSite.Publishing;
using IskraSite.Rendering;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;
using IskraSite.Sources;
using Xunit;

namespace IskraSite.Tests.Outputs.Site.Search;

/// <summary>
/// The searcher in C#: it reads every passage of the edition for every query, and has no index. So what the browser finds by the shards is
/// held against the texts themselves: folding, cutting, writing, loading and adding are all between the two.
/// </summary>
internal sealed partial class SearchOracle
{
    private static readonly Lazy<SearchOracle> Real = new(() => new SearchOracle(Repository.Input));

    private readonly List<Seen> passages = [];
    private readonly HashSet<string> vocabulary = new(StringComparer.Ordinal);

    /// <summary>Reads an edition.</summary>
    public SearchOracle(string folder)
    {
        var bag = new DiagnosticBag();
        var input = new InputFolder(folder, bag);
        var (counts, mentions) = (new ProofCounts(), new MentionLedger());
        var edition = Publisher.ReadEdition(input, new PublishOptions { Input = folder, Theme = Repository.Theme }, bag, mentions)!;
        var theme = Theme.Read(Repository.Theme, edition.Settings.Languages, bag);
        var context = new RenderContext(edition, RoomList.Plan(RoomList.For(edition.Settings, theme, null, bag), edition, bag), theme, (_, _, _) => { });
        var reader = new BodyReader(edition, input, bag, counts, mentions);
        var issues = edition.Issues.Select(issue =>
        {
            var bodies = issue.AllTexts.Select(text => reader.Read(text, issue)).OfType<TextBody>().ToList();
            return new IssueBodies(issue, bodies, edition.Settings.Original);
        }).ToList();
        List<TextBody> pages = [.. edition.Pages.Select(page => reader.Read(page)).OfType<TextBody>()];
        Assert.Empty(bag.Sorted());
        foreach (var language in edition.Settings.Languages)
        {
            var issuePassages = new IssuePassages(context, language);
            foreach (var issue in issues) Add(issuePassages.Of(issue), language, issue.Issue.Id);
            Add(EntityPassages.In(language, context).Concat(issuePassages.Of(pages)), language, "");
        }
    }

    /// <summary>Over the edition that is published.</summary>
    public static SearchOracle OfRealEdition => Real.Value;

    /// <summary>All that can be found.</summary>
    public IReadOnlyList<Seen> Passages => passages;

    /// <summary>The addresses that a query finds, best first; where a name was found by its consonants, what is in the language of the page before the rest.</summary>
    public IReadOnlyList<string> Find(string query, string language = "", string issue = "", string page = "")
    {
        var sequences = Parse(query);
        var own = sequences.Exists(sequence => Enumerable.Range(0, sequence.Words.Count).Any(i => IsByKey(sequence, i, sequence == sequences[^1] && !sequence.IsPhrase))) ? page : "";
        if (sequences.Count == 0) return [];
        return
        [
            .. passages.Where(passage => (language.Length == 0 || passage.Language == language) && (issue.Length == 0 || passage.Issue == issue))
                .Select((passage, number) => (passage, number, Score: ScoreOf(passage, sequences)))
                .Where(hit => hit.Score > 0).OrderByDescending(hit => hit.passage.Language == own).ThenByDescending(hit => hit.Score).ThenBy(hit => hit.number).Select(hit => hit.passage.Address),
        ];
    }

    [GeneratedRegex("[«»\"“”„‟]")]
    private static partial Regex Quotes();

    private static List<Sequence> Parse(string query)
    {
        var pieces = Quotes().Split(query);
        var sequences = pieces.Select((piece, i) => new Sequence(i % 2 == 1, WordsOf(Folding.Fold(piece)), SpellingsOf(piece))).Where(sequence => sequence.Words.Count > 0).ToList();
        return sequences;
    }

    // Each word with its hamza on another seat, or without one.
    private static List<List<string>> SpellingsOf(string piece)
    {
        var count = WordsOf(Folding.Fold(piece)).Count;
        var others = HamzaSpelling.Of(piece).Select(spelling => WordsOf(Folding.Fold(spelling))).Where(words => words.Count == count).ToList();
        return [.. Enumerable.Range(0, count).Select(i => others.ConvertAll(words => string.Concat(words[i])))];
    }

    private static List<IReadOnlyList<string>> WordsOf(string folded)
    {
        var words = new List<IReadOnlyList<string>>();
        foreach (var word in Tokenizer.In(folded)) words.Add(folded.Substring(word.Start, word.Length).Split([.. Tokenizer.Joints]));
        return words;
    }

    private void Add(IEnumerable<SearchText> texts, Language language, string issue)
    {
        foreach (var text in texts)
        {
            foreach (var passage in text.Passages)
            {
                var seen = new Seen(language.Code, issue, passage.Anchor is null ? text.Path.Value : $"{text.Path}#{passage.Anchor}", passage);
                foreach (var name in passage.Names.Select(name => name.Entity).Append(passage.About).OfType<Entity>())
                {
                    foreach (var word in PassageTerms.OfNames(name, [])) seen.Words[word] = Impact.OfName(passage.Field);
                }

                var held = new[] { passage.Text, passage.Identified ?? "" }.SelectMany(words => WordsOf(Folding.Fold(words))).SelectMany(parts => parts.Count == 1 ? parts : [.. parts, string.Concat(parts)]).ToList();
                foreach (var word in new[] { passage.Text, passage.Identified ?? "" }.SelectMany(HamzaSpelling.Of).SelectMany(spelling => WordsOf(Folding.Fold(spelling))).SelectMany(parts => parts.Count == 1 ? parts : [.. parts, string.Concat(parts)]))
                    seen.Words[word] = Impact.Of(passage.Field, 1, held.Count);
                foreach (var word in held.GroupBy(word => word)) seen.Words[word.Key] = Impact.Of(passage.Field, word.Count(), held.Count);
                vocabulary.UnionWith(seen.Words.Keys);
                passages.Add(seen);
            }
        }
    }

    private bool IsByKey(Sequence sequence, int i, bool isLast)
    {
        var parts = sequence.Words[i];
        var own = string.Concat(parts);
        var isBegun = isLast && i == sequence.Words.Count - 1 && own.Length >= 3;
        if (vocabulary.Contains(own) || (isBegun && vocabulary.Any(word => word.StartsWith(own, StringComparison.Ordinal)))) return false;
        return IsKey(own) || (parts.Count > 1 && parts.Any(part => !vocabulary.Contains(part) && IsKey(part)));

        bool IsKey(string word) => RomanisedKey.Of(word) is { } key && vocabulary.Contains(key);
    }

    private int ScoreOf(Seen passage, List<Sequence> sequences)
    {
        var score = 0;
        foreach (var sequence in sequences)
        {
            for (var i = 0; i < sequence.Words.Count; i++)
            {
                var isLast = sequence == sequences[^1] && !sequence.IsPhrase;
                var one = ScoreOf(passage, sequence.Words, sequence.Spellings[i], i, isLast);
                if (one == 0) return 0;
                score += one;
            }

            if (sequence.IsPhrase && !passage.Letters.Exists(parts => HasPhrase(parts, string.Concat(sequence.Words.SelectMany(word => word))))) return 0;
        }

        return score;
    }

    private int ScoreOf(Seen passage, IReadOnlyList<IReadOnlyList<string>> words, IReadOnlyList<string> spellings, int i, bool isLast)
    {
        string Joined(int at) => string.Concat(words[at]);
        bool IsBegun(int at) => isLast && at == words.Count - 1 && Joined(at).Length >= 3;

        var own = Joined(i);
        var score = spellings.Append(own).Max(spelling => ScoreOf(passage, spelling, IsBegun(i), 2));
        if (i > 0) score = Math.Max(score, ScoreOf(passage, Joined(i - 1) + own, IsBegun(i), 3));
        if (i + 1 < words.Count) score = Math.Max(score, ScoreOf(passage, own + Joined(i + 1), IsBegun(i + 1), 3));
        var isKnown = vocabulary.Contains(own) || (IsBegun(i) && vocabulary.Any(word => word.StartsWith(own, StringComparison.Ordinal)));
        if (isKnown) return score;
        if (RomanisedKey.Of(own) is { } key && vocabulary.Contains(key)) return Math.Max(score, ScoreOf(passage, key, false, 1));
        return words[i].Count == 1 ? score : Math.Max(score, words[i].Min(part => ScoreOfPart(passage, part)));
    }

    // A name that nobody writes so is found by its consonants.
    private int ScoreOfPart(Seen passage, string part) =>
        vocabulary.Contains(part) ? ScoreOf(passage, part, false, 2)
        : RomanisedKey.Of(part) is { } key ? ScoreOf(passage, key, false, 1)
        : 0;

    private static int ScoreOf(Seen passage, string word, bool isBegun, int times)
    {
        var score = passage.Words.GetValueOrDefault(word) * times;
        if (isBegun) score = Math.Max(score, passage.Words.Where(own => own.Key.StartsWith(word, StringComparison.Ordinal) && own.Key != word).Select(own => own.Value).DefaultIfEmpty().Max());
        return score;
    }

    // The letters of the phrase, from the beginning of a word or part to the end of one.
    private static bool HasPhrase(IReadOnlyList<string> parts, string phrase)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var letters = new StringBuilder();
            for (var j = i; j < parts.Count && letters.Length < phrase.Length; j++) letters.Append(parts[j]);
            if (letters.ToString() == phrase) return true;
        }

        return false;
    }

    /// <summary>A passage with its words and what each weighs.</summary>
    public sealed record Seen(string Language, string Issue, string Address, SearchPassage Passage)
    {
        public Dictionary<string, int> Words { get; } = new(StringComparer.Ordinal);

        public List<IReadOnlyList<string>> Letters { get; } =
            [.. new[] { Passage.Text, Passage.Identified ?? "" }.Select(text => (IReadOnlyList<string>)[.. WordsOf(Folding.Fold(text)).SelectMany(parts => parts)])];
    }

    private sealed record Sequence(bool IsPhrase, IReadOnlyList<IReadOnlyList<string>> Words, IReadOnlyList<IReadOnlyList<string>> Spellings);
}
