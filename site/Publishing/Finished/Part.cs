using IskraSite.Editions.Model;

namespace IskraSite.Publishing.Finished;

/// <summary>Words that a finished file is to hold in one run: a block, an entry, a note.</summary>
/// <param name="Id">Its permanent id; null where it has none.</param>
internal readonly record struct Part(WordSum Words, string? Id)
{
    /// <summary>Whether plain text puts a mark before each line of it.</summary>
    public bool IsListed { get; init; }

    /// <summary>The hash of its id.</summary>
    public ulong Place => Id is null ? 0 : Hash64.Of(Id);
}

/// <summary>What the edition has of a text in one language.</summary>
/// <param name="Headings">Which of the blocks are its title and the headings that belong to it.</param>
/// <param name="Annex">The supporters' annex in print order, when it is annexed to the text.</param>
/// <param name="Notes">What the editors say about their interventions, by language, in the order of the text.</param>
/// <param name="Interventions">How many interventions there are.</param>
internal sealed record TextParts(
    Text Text, Language Language, IReadOnlyList<Part> Blocks, Range Headings, IReadOnlyList<Part> Annex, IReadOnlyList<Part> Footnotes,
    ILookup<string, Part> Notes, int Interventions)
{
    /// <summary>The editors' notes to its words and those of its annex, in its language: what lists no interventions has these.</summary>
    public IReadOnlyList<Part> Explanations { get; init; } = [];

    /// <summary>Its blocks without the headings.</summary>
    public IEnumerable<Part> WithoutHeadings => Blocks.Take(..Headings.Start.Value).Concat(Blocks.Skip(Headings.End.Value));

    /// <summary>Its blocks, then its annex: what carries the text whole has them in this order.</summary>
    public IEnumerable<Part> Whole => Blocks.Concat(Annex);

    /// <summary>Whether readers of a language are shown it: it is in theirs, or an original without translation.</summary>
    public bool IsShownIn(Language language) => Text.ShownIn(language).Language == Language;

    /// <inheritdoc/>
    public override string ToString() => $"{Text} ({Language})";
}

/// <summary>What the edition has of a supporter, by language code.</summary>
/// <param name="DirectoryId">Its id where the supporters of all issues stand together.</param>
/// <param name="Names">Its words.</param>
/// <param name="Identified">Which body the editors take it to be; or null.</param>
/// <param name="Reasons">Why they do.</param>
/// <param name="Remarks">What else they say about it.</param>
internal sealed record SupporterParts(
    Issue Issue, Supporter Supporter, string PlaceId, string DirectoryId, IReadOnlyDictionary<string, Part> Names,
    Part? Identified, IReadOnlyDictionary<string, Part> Reasons, IReadOnlyDictionary<string, Part> Remarks)
{
    /// <summary>Its words as the directory has them.</summary>
    public Part InDirectory(string language) => Names[language] with { Id = DirectoryId };

    /// <summary>Whether the text that lists it is in a language.</summary>
    public bool IsPrintedIn(Language language) => Issue.AnnexedText?.In(language) is not null;

    /// <summary>What the editors say about it in a language.</summary>
    public IEnumerable<Part> NotesIn(string language)
    {
        if (Identified is { } body) yield return body;
        if (Reasons.TryGetValue(language, out var reason)) yield return reason;
        if (Remarks.TryGetValue(language, out var remark)) yield return remark;
    }
}

/// <summary>A line of the source, and what a text reads for all of them.</summary>
/// <param name="Lines">Each line with its id on the page of the source.</param>
/// <param name="Reading">The words of the edition, all lines together.</param>
internal sealed record SourceParts(Text Text, IReadOnlyList<Part> Lines, WordSum Reading);

/// <summary>What the edition has of an issue.</summary>
internal sealed record IssueParts(
    Issue Issue, IReadOnlyList<TextParts> Texts, IReadOnlyList<SupporterParts> Supporters, IReadOnlyList<SourceParts> Sources)
{
    /// <summary>Its texts in a language, in print order.</summary>
    public IEnumerable<TextParts> In(Language language) => Texts.Where(text => text.Language == language);

    /// <summary>What readers of a language are shown: its texts in it, the original in the place of what is not translated.</summary>
    public IEnumerable<TextParts> ShownIn(Language language) => Texts.Where(text => text.IsShownIn(language));
}
