using System.Text;
using System.Text.RegularExpressions;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Languages;
using IskraSite.Sources;

namespace IskraSite.Publishing.Disclosure;

/// <summary>
/// The words of the input that readers get to see, line by line: texts, notes, forms, without what is withheld in them and without the machine readings, whose
/// hidden letters are known letter by letter. What stands there is there because an author wrote it, and no room has forgotten to leave it out.
/// </summary>
internal sealed partial class ShownInput
{
    private readonly List<(SourceLocation Place, string Words, bool IsRemark)> lines = [];
    private readonly List<(SourceText File, int Start, string Prose)> prose = [];
    private readonly HashSet<string> printed;

    /// <summary>Reads the input.</summary>
    /// <param name="edition">The edition, with what is withheld.</param>
    /// <param name="shown">The edition as readers see it.</param>
    public ShownInput(Edition edition, Edition shown, InputFolder input, BodyReader reader)
    {
        printed = [.. edition.AllTexts.Where(text => text.IsPrinted).SelectMany(text => text.Versions).Select(version => version.Path)];
        var left = edition.WithheldTexts().SelectMany(text => text.Versions).Select(version => version.Path).ToHashSet();
        var blanks = WithheldIn(edition, reader).ToLookup(found => found.File.Path, found => found.Words.Extent);
        var entries = edition.WithheldSupporters().Select(supporter => supporter.Place)
            .Concat(edition.Authorities.All.Where(entity => shown.Authorities.Find(entity.Kind, entity.Id) is null).Select(entity => entity.Place))
            .ToLookup(place => place.Path, place => place.Line);
        foreach (var path in Files(input, "").Where(path => !left.Contains(path))) Read(path, input, blanks[path], entries[path]);
    }

    /// <summary>The words that are withheld in texts and annexes that readers see.</summary>
    public static IEnumerable<(SourceText File, InlineContainer Words)> WithheldIn(Edition edition, BodyReader reader) =>
        edition.AllTexts.Except(edition.WithheldTexts()).SelectMany(text => text.Versions).Select(version => reader.ReadVersion(version, new DiagnosticBag())).OfType<VersionBody>()
            .SelectMany(body => reader.WithheldIn(body).Select(words => (body.File, words)))
            .Concat(edition.Issues.Select(issue => issue.Supporters).OfType<SupporterList>().SelectMany(annex => reader.WithheldIn(annex).Select(words => (annex.File, words))));

    /// <summary>The phrases that are in those of its files that are asked for.</summary>
    public HashSet<string> Holding(PhraseSet phrases, Func<string, bool> isAsked) => [.. lines.Where(line => isAsked(line.Place.Path)).SelectMany(line => phrases.In(line.Words))];

    /// <summary>Where phrases stand, each line once, and whether the line is part of an editors' remark on an entry of a form.</summary>
    public IEnumerable<(SourceLocation Place, IReadOnlySet<string> Phrases, bool IsRemark)> PlacesOf(PhraseSet phrases) =>
        from line in lines
        let found = phrases.In(line.Words)
        where found.Count > 0
        select (line.Place, (IReadOnlySet<string>)found, line.IsRemark);

    /// <summary>Where the editors' own words give a sum of an annex that readers do not see.</summary>
    public IEnumerable<(SourceLocation Place, int Number, int Shown)> SumsOf(CountedAnnex annex)
    {
        foreach (var (file, start, line) in prose)
        {
            var words = Word().Matches(line);
            foreach (var (at, count, number, seen) in annex.In([.. words.Select(word => Folding.Fold(word.Value).Replace("\u200c", "", StringComparison.Ordinal))]))
                yield return (file.Locate(start + words[at].Index, words[at + count - 1].Index + words[at + count - 1].Length - words[at].Index), number, seen);
        }
    }

    private static IEnumerable<string> Files(InputFolder input, string folder)
    {
        var inside = folder.Length == 0 ? "" : folder + "/";
        foreach (var name in input.List(folder, folders: false).Where(name => name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal))) yield return inside + name;
        foreach (var name in input.List(folder, folders: true).Where(name => name != "source"))
        {
            foreach (var file in Files(input, inside + name)) yield return file;
        }
    }

    private void Read(string path, InputFolder input, IEnumerable<Extent> blanks, IEnumerable<int> entries)
    {
        if (input.For(new DiagnosticBag()).Read(path) is not { } file) return;
        var text = new StringBuilder(file.Text);
        foreach (var extent in blanks)
        {
            for (var i = extent.Start; i < Math.Min(extent.End, text.Length); i++)
            {
                if (text[i] != '\n') text[i] = ' ';
            }
        }

        var said = text.ToString().Split('\n');
        foreach (var line in entries)
        {
            // A form's entry is what is indented below its first line.
            var depth = said[line - 1].IndexOf('-', StringComparison.Ordinal);
            var next = line;
            while (next < said.Length && (string.IsNullOrWhiteSpace(said[next]) || said[next].Length - said[next].TrimStart().Length > depth)) next++;
            Array.Fill(said, "", line - 1, next - line + 1);
        }

        // What is indented below the key of a remark belongs to it.
        int? remark = null;
        var front = Array.IndexOf(said, "---", Math.Min(1, said.Length));
        for (var i = 0; i < said.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(said[i])) continue;
            var indent = said[i].Length - said[i].TrimStart().Length;
            if (indent <= remark) remark = null;
            if (said[i].AsSpan().TrimStart().StartsWith("note:", StringComparison.Ordinal)) remark ??= indent;
            var (start, end) = file.Bounds(i + 1);
            lines.Add((file.Locate(start, end - start), FoldedWords.Of(Unmarked(said[i])), remark is not null));
            if (ProseOf(path, said[i], remark is not null, i < front) is { } words) prose.Add((file, start, words));
        }
    }

    // What the paper printed is not the editors' to change: of its texts what stands over them, and in the attributes of their spans.
    private string? ProseOf(string path, string line, bool isRemark, bool isFront) =>
        path.EndsWith("/supporters.yml", StringComparison.Ordinal) && !isRemark ? null
        : printed.Contains(path) && !isFront ? Only(Quoted().Matches(line), line)
        : Target().Replace(line, target => new string(' ', target.Length));

    private static string Only(MatchCollection parts, string line)
    {
        var kept = new string(' ', line.Length).ToCharArray();
        foreach (var part in parts.Cast<Match>()) part.Value.CopyTo(0, kept, part.Index, part.Length);
        return new string(kept);
    }

    // The words, then what the attributes of their spans say.
    private static string Unmarked(string line)
    {
        var words = Sign().Replace(Target().Replace(Attributes().Replace(line, ""), ""), "");
        return words + string.Concat(Attributes().Matches(line).Select(attributes => " | " + attributes.Value));
    }

    [GeneratedRegex(@"(?<=\])\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"(?<=\])\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    [GeneratedRegex("(?<==)\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    // The number of a cell, an hour, part of a date or an id count nothing.
    [GeneratedRegex(@"(?<![A-Za-z\p{Nd}/:.-])\p{Nd}+(?![A-Za-z\p{Nd}/])|[\p{L}\p{M}\u200c]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"[\[\]*_`]", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
