namespace IskraSite.Editions.Model;

/// <summary>One printed issue: what <c>issue.yml</c> says, with its texts found.</summary>
public sealed record Issue
{
    /// <summary>Its folder's name, and its part of every address.</summary>
    public required Slug Id { get; init; }

    /// <summary>The ids that it had before: the addresses of its texts under them lead to these.</summary>
    public IReadOnlyList<FormerName> RedirectFrom { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>The editors' name for it.</summary>
    public required Localized Title { get; init; }

    /// <summary>When it was printed.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>Its number as printed, in the digits 0–9; null where none is printed.</summary>
    public string? Number { get; init; }

    /// <summary>The volume that it belongs to, as printed, in the digits 0–9; or null.</summary>
    public string? Volume { get; init; }

    /// <summary>Which year of the paper it is, as printed, in the digits 0–9; or null.</summary>
    public string? Year { get; init; }

    /// <summary>What citations call its volume: where none is printed, the year of the paper; or null.</summary>
    public string? VolumeOrYear => Volume ?? Year;

    /// <summary>What it cost, or null.</summary>
    public Localized? Price { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public Localized? PlaceOfPublication { get; init; }

    /// <summary>Where, or by whom, it was printed, or null.</summary>
    public Localized? PrintedAt { get; init; }

    /// <summary>Images of its printed pages; none where there are none.</summary>
    public IReadOnlyList<Facsimile> Facsimiles { get; init; } = [];

    /// <summary>Why no exact day is given, or null.</summary>
    public Localized? DateNote { get; init; }

    /// <summary>A sentence about it.</summary>
    public required Localized Summary { get; init; }

    /// <summary>The events that the front page tells: ids, and where they are named.</summary>
    public IReadOnlyList<(Slug Id, Diagnostics.SourceLocation Place)> LeadingEvents { get; init; } = [];

    /// <summary>The most printed pages that an issue may have.</summary>
    public const int MostPages = 999;

    /// <summary>How many printed pages there are; 0 when nobody counted.</summary>
    public int PageCount { get; init; }

    /// <summary>A person's id: as the masthead names the editor.</summary>
    public Slug? EditorId { get; init; }

    /// <summary>Where the editor is named, for findings.</summary>
    public required Diagnostics.SourceLocation EditorPlace { get; init; }

    /// <summary>Masthead and imprint, or null.</summary>
    public Text? Masthead { get; init; }

    /// <summary>The slogans, or null.</summary>
    public Text? Slogans { get; init; }

    /// <summary>Small printed pieces shown whole on the issue's page.</summary>
    public required IReadOnlyList<Text> Notices { get; init; }

    /// <summary>The texts proper, in print order.</summary>
    public required IReadOnlyList<Text> Texts { get; init; }

    /// <summary>The editors' note, or null.</summary>
    public Text? EditorsNote { get; init; }

    /// <summary>The supporters' annex, or null.</summary>
    public SupporterList? Supporters { get; init; }

    /// <summary>The text that the annex is printed with; null when there is no annex, or no such text.</summary>
    public Text? AnnexedText => AllTexts.FirstOrDefault(text => AnnexOf(text) is not null);

    /// <summary>The events that the texts date.</summary>
    public IssueChronology Chronology { get; init; } = IssueChronology.None;

    /// <summary>The machine readings as received, the main one first; none when the issue has no source.</summary>
    public IReadOnlyList<WitnessFile> Witnesses { get; init; } = [];

    /// <summary>Whether there is a machine reading, against which the texts are proved.</summary>
    public bool HasWitness => Witnesses.Count > 0;

    /// <summary>Where the pieces of its printed pages stand on them, page by page; pages of which nothing is said are not here.</summary>
    public IReadOnlyList<PageLayout> Layouts { get; init; } = [];

    /// <summary>Source lines that the edition leaves out, each with its reason.</summary>
    public required IReadOnlyList<UnusedLines> Unused { get; init; }

    /// <summary>The source lines of withheld texts and of annexes withheld with them, once they have left the issue: there are such lines, and no output tells them.</summary>
    public IReadOnlyList<LineReferences> WithheldLines { get; init; } = [];

    /// <summary>Why fragments that are not neighbours in the source are joined.</summary>
    public required IReadOnlyList<Join> Joins { get; init; }

    /// <summary>The figures of its fidelity proof, of what is withheld too; null before it is proved.</summary>
    public FidelityFigures? Fidelity { get; init; }

    /// <summary>The printed texts: masthead, slogans, notices, texts.</summary>
    public IEnumerable<Text> PrintedTexts => Small.Concat(Texts);

    /// <summary>The printed texts and the editors' note.</summary>
    public IEnumerable<Text> AllTexts => EditorsNote is null ? PrintedTexts : PrintedTexts.Append(EditorsNote);

    /// <summary>The annex of a text; null when it has none.</summary>
    public SupporterList? AnnexOf(Text text) => Supporters is { } annex && text.IssueId == Id && text.Id == annex.AnnexOf ? annex : null;

    /// <summary>Masthead, slogans and notices.</summary>
    public IEnumerable<Text> Small
    {
        get
        {
            if (Masthead is not null) yield return Masthead;
            if (Slogans is not null) yield return Slogans;
            foreach (var notice in Notices) yield return notice;
        }
    }
}

/// <summary>An image of a printed page: a file of the edition, or one elsewhere, which is linked and never loaded.</summary>
/// <param name="Page">The printed page.</param>
/// <param name="Path">The file, relative to the input folder; null where there is none.</param>
/// <param name="Iiif">Its address in a IIIF service or viewer; or null.</param>
/// <param name="Place">Where it is said, for findings.</param>
public sealed record Facsimile(int Page, string? Path, Uri? Iiif, Diagnostics.SourceLocation Place)
{
    /// <summary>The ending of the published file, by that of the file; null where it is no picture.</summary>
    public static string? EndingOf(string path) => System.IO.Path.GetExtension(path).ToUpperInvariant() switch { ".PNG" => "png", ".JPG" or ".JPEG" => "jpg", ".WEBP" => "webp", _ => null };
}

/// <summary>A machine reading of an issue.</summary>
/// <param name="Id">What its lines are called by; empty for the main one.</param>
/// <param name="Path">Its path, relative to the input folder.</param>
/// <param name="Title">What it is; null for the main one.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record WitnessFile(string Id, string Path, Localized? Title, Provenance Provenance)
{
    /// <summary>The name of the file, without its folder.</summary>
    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The name under which it is published: always that of a text, since hosts and browsers go by the ending.</summary>
    public string PublishedName => FileName.EndsWith(".txt", StringComparison.Ordinal) ? FileName : FileName + ".txt";
}

/// <summary>Where a machine reading comes from. What is null nobody knows.</summary>
/// <param name="Copy">Which printed copy was read.</param>
/// <param name="ScannedBy">Who scanned or photographed it.</param>
/// <param name="Scanned">When.</param>
/// <param name="Program">Which program read the scan.</param>
/// <param name="Read">When.</param>
/// <param name="ReceivedFrom">From whom the editors have the file.</param>
/// <param name="Received">Since when.</param>
/// <param name="Note">What else can be said of it.</param>
public sealed record Provenance(
    Localized? Copy, Localized? ScannedBy, EdtfDate? Scanned, Localized? Program, EdtfDate? Read, Localized? ReceivedFrom, EdtfDate? Received,
    Localized? Note)
{
    /// <summary>Nothing is known.</summary>
    public static Provenance Unknown { get; } = new(null, null, null, null, null, null, null, null);
}

/// <summary>Source lines left out.</summary>
/// <param name="Kind">What they are: <c>jump</c>, <c>running-header</c>, <c>repeated-cell</c> ….</param>
public sealed record UnusedLines(LineReferences Lines, string Kind, Localized Reason)
{
    /// <summary>The lines and cells with their words as received, without the machine's mark-up; none before the issue is proved.</summary>
    public IReadOnlyList<WitnessLine> Witness { get; init; } = [];
}

/// <summary>A line or cell of a witness.</summary>
/// <param name="Words">Its words as received, without the machine's mark-up.</param>
public sealed record WitnessLine(LineReference Reference, string Words);

/// <summary>Why two fragments of the source are joined.</summary>
/// <param name="From">The line or cell that ends the first.</param>
/// <param name="To">The line or cell that begins the second.</param>
public sealed record Join(LineReference From, LineReference To, Certainty Certainty, Localized Reason, Diagnostics.SourceLocation Place)
{
    /// <summary>Whether nothing ties the two, and only which comes first is known.</summary>
    public bool IsOrderOnly { get; init; }
}
