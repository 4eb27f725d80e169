using System.IO.Compression;
using System.Xml;
using IskraSite.Editions.Model;

namespace IskraSite.Publishing.Finished;

/// <summary>What one file with a whole issue, or with the edition, is to hold in each of its languages.</summary>
/// <param name="languages">Of the file.</param>
/// <param name="texts">What it holds, in order.</param>
internal abstract class WholeWords(
    string output, IReadOnlyList<Language> languages, IEnumerable<TextParts> texts, IEnumerable<SupporterParts> supporters)
    : Promise(output)
{
    /// <inheritdoc/>
    public override bool IsByWord => true;

    /// <summary>Whether a template of the text makes its notes.</summary>
    protected virtual bool HasNotesInContent => true;

    /// <summary>Whether the file has a text in its language.</summary>
    protected virtual bool Holds(TextParts text) => languages.Contains(text.Language);

    /// <summary>Which notes on a text the file has.</summary>
    protected abstract IEnumerable<Part> NotesOn(TextParts text);

    /// <summary>What the file has of what the editors say about a supporter.</summary>
    protected abstract IEnumerable<Part> NotesOn(SupporterParts supporter);

    /// <summary>Holds the words of the file against it.</summary>
    protected void CheckWords(in FinishedFile file)
    {
        var held = texts.Where(Holds).ToList();
        foreach (var ofOne in held.GroupBy(text => text.Language))
        {
            var from = 0;
            foreach (var text in ofOne)
                file.Lacks(WordCheck.InOrder(file.Pieces, ref from, text.Whole, text));
        }

        file.Lacks(WordCheck.InAnyOrder(file.Pieces, held.SelectMany(text => text.Footnotes), "the footnotes"), HasNotesInContent);
        file.Lacks(WordCheck.InAnyOrder(file.Pieces, held.SelectMany(NotesOn), "the notes on interventions"), HasNotesInContent);
        var said = WordCheck.InAnyOrder(file.Pieces, supporters.SelectMany(NotesOn), "what the editors say of the supporters");
        file.Lacks(said, HasNotesInContent);
    }
}

/// <summary>What a file by itself is to hold.</summary>
internal sealed class OneFileWords(
    string output, IReadOnlyList<Language> languages, IEnumerable<TextParts> texts, IEnumerable<SupporterParts> supporters)
    : WholeWords(output, languages, texts, supporters)
{
    private readonly IReadOnlyList<Language> languages = languages;

    /// <inheritdoc/>
    public override void Check(in FinishedFile file) => CheckWords(file);

    /// <inheritdoc/>
    protected override bool Holds(TextParts text) => languages.Count == 1 ? text.IsShownIn(languages[0]) : base.Holds(text);

    /// <inheritdoc/>
    protected override IEnumerable<Part> NotesOn(TextParts text) => text.Notes[text.Language.Code];

    /// <inheritdoc/>
    protected override IEnumerable<Part> NotesOn(SupporterParts supporter)
    {
        var shown = languages.Count == 1 && supporter.Issue.AnnexedText is { } annexed ? [annexed.ShownIn(languages[0]).Language] : languages.Where(supporter.IsPrintedIn);
        foreach (var language in shown)
        {
            if (supporter.Remarks.TryGetValue(language.Code, out var remark)) yield return remark;
        }

        if (supporter.Identified is { } body) yield return body;
    }
}

/// <summary>What an EPUB is to hold; its documents are XML and ask for nothing outside the book.</summary>
internal sealed class BookWords(
    string output, IReadOnlyList<Language> languages, IEnumerable<TextParts> texts, IEnumerable<SupporterParts> supporters)
    : WholeWords(output, languages, texts, supporters)
{
    private const string Package = "EPUB/package.opf";

    /// <inheritdoc/>
    protected override bool HasNotesInContent => false;

    private static readonly HashSet<string> InlineElements =
        ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "i", "small", "span", "strong", "sub", "sup", "time"];

    private readonly IReadOnlyList<Language> languages = languages;

    /// <inheritdoc/>
    public override void Check(in FinishedFile file)
    {
        using var book = new ZipArchive(new MemoryStream(file.Bytes.ToArray()));
        file.Pieces.Clear(byWord: true);
        foreach (var document in Spine(book))
        {
            if (book.GetEntry(document) is { } entry) Read(entry, file);
            else file.Lacks($"names {document} and does not have it");
        }

        CheckWords(file);
    }

    /// <inheritdoc/>
    protected override IEnumerable<Part> NotesOn(TextParts text) => languages.SelectMany(language => text.Notes[language.Code]);

    /// <inheritdoc/>
    protected override IEnumerable<Part> NotesOn(SupporterParts supporter) =>
        languages.Where(supporter.IsPrintedIn).SelectMany(language => supporter.NotesIn(language.Code));

    // In reading order.
    private static List<string> Spine(ZipArchive book)
    {
        var (files, spine) = (new Dictionary<string, string>(), new List<string>());
        using var package = book.GetEntry(Package)?.Open() ?? throw new InvalidDataException($"the book has no {Package}");
        using var xml = XmlReader.Create(package);
        while (xml.Read())
        {
            if (xml.NodeType is not XmlNodeType.Element) continue;
            if (xml.LocalName == "item") files[xml.GetAttribute("id") ?? ""] = xml.GetAttribute("href") ?? "";
            if (xml.LocalName == "itemref") spine.Add("EPUB/" + files.GetValueOrDefault(xml.GetAttribute("idref") ?? "", ""));
        }

        return spine;
    }

    private static void Read(ZipArchiveEntry document, in FinishedFile file)
    {
        using var content = document.Open();
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) file.Pieces.Add(xml.Value);
            if (xml.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement)) continue;
            if (InlineElements.Contains(xml.LocalName)) file.Pieces.Cut();
            else file.Pieces.Break();
            if (xml.NodeType is not XmlNodeType.Element) continue;
            var asked = xml.GetAttribute("src") ?? (xml.LocalName == "link" ? xml.GetAttribute("href") : null);
            if (asked is not null && asked.Contains(':', StringComparison.Ordinal)) file.Asks(asked);
            if (!xml.IsEmptyElement && IsBesideText(xml)) Pass(xml);
        }

        file.Pieces.Break();
    }

    private static bool IsBesideText(XmlReader xml) =>
        xml.LocalName is "sup" or "head" || xml.GetAttribute("class") is "bn" or "pb" || xml.GetAttribute("role") == "doc-backlink"
        || xml.GetAttribute("hidden") is not null || xml.GetAttribute("aria-hidden") == "true"
        || (xml.LocalName == "details" && xml.GetAttribute("open") is null);

    private static void Pass(XmlReader xml)
    {
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
        }
    }
}
