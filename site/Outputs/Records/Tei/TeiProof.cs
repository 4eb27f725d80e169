using System.Xml;
using System.Xml.Linq;
using IskraSite.Editions.Collation;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Languages.Persian;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>What came of a fidelity proof made from a file of TEI alone.</summary>
/// <param name="Texts">Texts, the annex among them, that were compared with the witness.</param>
/// <param name="Letters">What came of the letters.</param>
/// <param name="Boundaries">What came of the boundaries between words.</param>
/// <param name="Lines">Lines and cells of the witness.</param>
/// <param name="Unused">Those of them that are left out with a reason.</param>
/// <param name="Joins">Places where lines that are not neighbours follow one another, each with its reason.</param>
/// <param name="Faults">Everything that stands against the proof.</param>
internal sealed record TeiProofResult(int Texts, Tally Letters, Tally Boundaries, int Lines, int Unused, int Joins, IReadOnlyList<string> Faults);

/// <summary>
/// The fidelity proof again, from a file of TEI and nothing else: the marks undone, the letters regularised, the lines of <c>sourceDoc</c> in
/// the order of <c>@source</c>. It knows the file as any historian's program would, not the model that the file was written from.
/// </summary>
internal sealed class TeiProof
{
    private const int MostDifferences = 12;

    // Far above any text; what is read below goes down it by recursion.
    private const int MaximumDepth = 100;

    private readonly XElement root;
    private readonly string language;
    private readonly List<string> faults = [];
    private readonly Dictionary<string, (LineReference Reference, WitnessLetters Letters)> lines = [];
    private readonly HashSet<string> used = [];
    private readonly HashSet<string> unused = [];
    private readonly HashSet<(string, string)> joins = [];
    private readonly HashSet<(string, string)> made = [];
    private Dictionary<LineReference, int> order = [];
    private Tally letters;
    private Tally boundaries;

    private TeiProof(XElement root)
    {
        this.root = root;
        language = root.Descendants().FirstOrDefault(element => element.Attribute("type")?.Value == "original")?.Attribute(XNamespace.Xml + "lang")?.Value ?? "";
    }

    /// <summary>Makes the proof.</summary>
    /// <exception cref="XmlException">The file is no XML, or nested too deep.</exception>
    public static TeiProofResult Of(Stream file)
    {
        using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo).Root!;
        if (root.Descendants().FirstOrDefault(element => element.Ancestors().Skip(MaximumDepth).Any()) is IXmlLineInfo deep)
            throw new XmlException($"elements are nested more than {MaximumDepth} deep", null, deep.LineNumber, deep.LinePosition);
        return new TeiProof(root).Prove();
    }

    private TeiProofResult Prove()
    {
        if (root.Name != Name("TEI")) faults.Add("this is no TEI file");
        ReadWitness();
        var units = root.Elements(Name("text")).DescendantsAndSelf().Where(element => (element.Name == Name("text") || IsAnnex(element)) && element.Attribute("source") is not null).ToList();
        if (units.Count == 0) faults.Add("no text names its lines of the witness");
        foreach (var unit in units) Compare(unit);
        faults.AddRange(lines.Keys.Where(line => !used.Contains(line) && !unused.Contains(line)).Select(line => $"{line}: no text uses this line of the witness, and no reason leaves it out"));
        return new TeiProofResult(units.Count, letters, boundaries, lines.Count, unused.Count, made.Count, faults);
    }

    private void ReadWitness()
    {
        foreach (var line in root.Elements(Name("sourceDoc")).Descendants(Name("line")))
        {
            if (IdOf(line) is not { } id) continue;
            var witness = (line.Ancestors(Name("sourceDoc")).First().Attribute("source")?.Value ?? "").Replace("#witness", "", StringComparison.Ordinal).TrimStart('.');
            if (LineReference.Parse((witness.Length == 0 ? "" : witness + ":") + line.Attribute("n")?.Value) is not { } reference) faults.Add($"{id}: the line has no number");
            else if (!lines.TryAdd(id, (reference, LettersOf(line)))) faults.Add($"{id}: the line stands twice");
        }

        foreach (var reason in root.Descendants(Name("interp")).Where(reason => reason.Parent?.Attribute("type")?.Value == "unused-lines"))
        {
            if (!reason.Elements(Name("desc")).Any()) faults.Add("a line is left out without a reason");
            foreach (var line in Pointers(reason, "inst").Where(line => !unused.Add(line) || !lines.ContainsKey(line))) faults.Add($"{line}: left out twice, or not there");
        }

        foreach (var join in root.Descendants(Name("join")).Where(join => join.Elements(Name("desc")).Any()))
        {
            if (Pointers(join, "target") is [var from, var to]) joins.Add((from, to));
        }

        order = lines.Where(line => !unused.Contains(line.Key)).Select(line => line.Value.Reference).Order().Select((line, index) => (line, index)).ToDictionary(pair => pair.line, pair => pair.index);
    }

    private void Compare(XElement unit)
    {
        var name = IdOf(unit) ?? "the annex";
        var source = Pointers(unit, "source");
        foreach (var line in source.Where(line => !lines.ContainsKey(line))) faults.Add($"{name}: the witness has no line {line}");
        foreach (var line in source.Where(line => !used.Add(line) || unused.Contains(line))) faults.Add($"{name}: line {line} is used a second time, or used and left out");
        source = [.. source.Where(lines.ContainsKey)];
        CompareLetters(name, unit, source);
        CheckBlocks(name, unit, source);
        foreach (var (from, to) in source.Zip(source.Skip(1)))
        {
            if (WitnessCoverage.AreNeighbours(lines[from].Reference, lines[to].Reference, order)) continue;
            made.Add((from, to));
            if (!joins.Contains((from, to))) faults.Add($"{name}: {from} and {to} are joined without a reason");
        }
    }

    private void CompareLetters(string name, XElement unit, string[] source)
    {
        var layer = LettersOf(IsAnnex(unit) ? unit : unit.Element(Name("body"))!);
        var witness = source.SelectMany((line, index) => lines[line].Letters.Select(letter => letter with { Index = index })).ToList();
        var hunks = LetterDiff.Compare(layer, witness);
        letters += new Tally(witness.Count, hunks.Sum(hunk => hunk.RightCount), hunks.Sum(hunk => hunk.LeftCount));
        var words = BoundaryProof.Of(layer, witness, hunks);
        boundaries += words.Boundaries;
        foreach (var hunk in hunks.Take(MostDifferences))
        {
            var line = witness.Count == 0 ? "no line" : source[witness[Math.Min(hunk.Right, witness.Count - 1)].Index];
            faults.Add($"{name}: the text has «{Words(layer, hunk.Left, hunk.LeftCount)}» where the witness has «{Words(witness, hunk.Right, hunk.RightCount)}» ({line})");
        }

        foreach (var (here, there) in words.Differences.Take(MostDifferences))
        {
            var isLost = witness[there].Before == WordBoundary.Space;
            faults.Add($"{name}: the text {(isLost ? "joins" : "divides")} «{Words(layer, here - 1, 1)}» and «{Words(layer, here, 1)}», the witness does not ({source[witness[there].Index]})");
        }
    }

    // What the blocks name, one after the other, is what the text names: a line that two blocks share is named by both.
    private void CheckBlocks(string name, XElement unit, string[] source)
    {
        var parts = IsAnnex(unit) ? unit.Descendants() : unit.Elements(Name("body")).Descendants();
        var named = new List<string>();
        foreach (var line in parts.SelectMany(part => Pointers(part, "source")))
        {
            if (named.Count == 0 || named[^1] != line) named.Add(line);
        }

        if (!named.SequenceEqual(source)) faults.Add($"{name}: its blocks do not name the lines that it names, in their order");
    }

    private WitnessLetters LettersOf(XElement element)
    {
        var found = new WitnessLetters(Letters.AreArabicFormsOne(language));
        Add(element, found);
        return found;
    }

    // The source's own letters: what the editors read instead, supplied or say about it is passed over.
    private static void Add(XElement element, WitnessLetters found)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words) found.Append(words.Value);
            else if (node is XElement inner) AddInner(inner, found);
        }
    }

    private static void AddInner(XElement element, WitnessLetters found)
    {
        // A pipe of a table that the machine wrote divides cells.
        if (element.Name.LocalName == "metamark" && element.Value.Contains('|', StringComparison.Ordinal)) found.Divide(WordBoundary.LineEnd);
        if (element.Name.LocalName is "corr" or "supplied" or "note" or "desc" or "metamark") return;
        var isBlock = element.Name.LocalName is "p" or "head" or "ab" or "sp" or "quote" or "list" or "item" or "table" or "row" or "cell" or "div" or "trailer" or "lb";
        if (isBlock) found.Divide(WordBoundary.LineEnd);
        Add(element, found);
        if (isBlock) found.Divide(WordBoundary.LineEnd);
    }

    private static bool IsAnnex(XElement element) => element.Name == Name("div") && element.Attribute("type")?.Value == "annex";

    private static string[] Pointers(XElement element, string attribute) =>
        [.. (element.Attribute(attribute)?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(pointer => pointer.TrimStart('#'))];

    private static string? IdOf(XElement element) => element.Attribute(XNamespace.Xml + "id")?.Value;

    private static XName Name(string name) => XName.Get(name, TeiXml.Namespace);

    private static string Words(IReadOnlyList<WitnessLetter> letters, int index, int count) => string.Concat(letters.Skip(index).Take(Math.Min(count, 40)).Select(letter => letter.Value));
}
