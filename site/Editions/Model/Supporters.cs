using IskraSite.Diagnostics;

namespace IskraSite.Editions.Model;

/// <summary>Words with mark-up in several languages, with the file that they stand in.</summary>
/// <param name="Values">Language code → inlines.</param>
public sealed record MarkedUp(IReadOnlyDictionary<string, IReadOnlyList<Inline>> Values)
{
    private Dictionary<string, ReadingLine>? readings;

    /// <summary>The inlines in a language, or those of the original in their place; none when there are none either (which reading has reported).</summary>
    public IReadOnlyList<Inline> this[Language language] => Values.GetValueOrDefault(language.Code) ?? Values.GetValueOrDefault(language.OriginalCode, []);

    /// <summary>The words in a language as they are read: derived once.</summary>
    public ReadingLine ReadingIn(Language language)
    {
        readings ??= Values.ToDictionary(pair => pair.Key, pair => ReadingLine.Of(pair.Value));
        return readings.GetValueOrDefault(language.Code) ?? readings.GetValueOrDefault(language.OriginalCode, ReadingLine.Empty);
    }
}

/// <summary>The annex of supporters of an issue: <c>supporters.yml</c>, in print order.</summary>
/// <param name="File">The file, for places.</param>
/// <param name="AnnexOf">The slug of the text that it is annexed to; <see cref="Issue.AnnexOf"/> follows it.</param>
/// <param name="Source">The lines of the witness, in reading order.</param>
/// <param name="Countries">In print order.</param>
/// <param name="Closing">The printed closing statement, or null.</param>
/// <param name="Collation">Where each letter stands in the witness; null without one.</param>
public sealed record SupporterList(
    SourceText File, Localized Title, Slug AnnexOf, LineReferences Source, AnnexHeading Heading,
    IReadOnlyList<SupporterCountry> Countries, AnnexClosing? Closing, CollatedLines? Collation)
{
    /// <summary>All that is printed, in print order: the heading, each country's heading with its entries, the closing statement.</summary>
    public IEnumerable<AnnexPiece> Pieces
    {
        get
        {
            yield return Heading;
            foreach (var country in Countries)
            {
                yield return new CountryHeading(country);
                foreach (var entry in country.Entries) yield return entry;
            }

            if (Closing is not null) yield return Closing;
        }
    }

    /// <summary>The pieces in print order, part by part: the heading, each country with its entries, the closing statement.</summary>
    public IEnumerable<IReadOnlyList<AnnexPiece>> Sections
    {
        get
        {
            List<AnnexPiece> section = [];
            foreach (var piece in Pieces)
            {
                if (piece is not AnnexEntry && section.Count > 0)
                {
                    yield return section;
                    section = [];
                }

                section.Add(piece);
            }

            yield return section;
        }
    }

    /// <summary>The same annex with each of its lines in other words.</summary>
    internal SupporterList Rewrite(Func<MarkedUp, MarkedUp> change) => this with
    {
        Heading = Heading with { Content = change(Heading.Content) },
        Countries = [.. Countries.Select(country => country with { Name = change(country.Name), Entries = [.. country.Entries.Select(entry => entry with { Content = change(entry.Content) })] })],
        Closing = Closing is { } last ? last with { Content = change(last.Content) } : null,
    };

    /// <summary>The pieces that have permanent ids, in print order.</summary>
    public IEnumerable<AnnexBlock> Blocks => Pieces.OfType<AnnexBlock>();

    /// <summary>Every supporter, in print order.</summary>
    public IEnumerable<Supporter> Supporters => Countries.SelectMany(country => country.Supporters);

    /// <summary>The piece with an id; null when there is none.</summary>
    public AnnexBlock? Find(BlockId id) => Blocks.FirstOrDefault(block => block.Id == id);

    /// <summary>The lines of the witness that the letters of a piece come from: not typed, collation has proved them. None without a witness.</summary>
    /// <param name="original">The language of the witness.</param>
    public IReadOnlyList<LineReference> LinesOf(AnnexPiece piece, Language original)
    {
        var inlines = piece.Content[original];
        return Collation is null || inlines.Count == 0 ? [] : Collation.LinesOf(new Extent(inlines[0].Extent.Start, inlines[^1].Extent.End - inlines[0].Extent.Start));
    }
}

/// <summary>A country heading and what stands under it.</summary>
/// <param name="PlaceId">The place's id in the authorities; also the last part of its address.</param>
/// <param name="Name">The heading as printed, with mark-up.</param>
/// <param name="Entries">Supporters and remarks, in print order.</param>
public sealed record SupporterCountry(CountryCode Code, Slug PlaceId, MarkedUp Name, IReadOnlyList<AnnexEntry> Entries)
{
    /// <summary>Where its place is named, for findings.</summary>
    public required SourceLocation Place { get; init; }

    /// <summary>The supporters, in print order.</summary>
    public IEnumerable<Supporter> Supporters => Entries.OfType<Supporter>();

    /// <summary>The printed remarks about the campaign there.</summary>
    public IEnumerable<AnnexRemark> Remarks => Entries.OfType<AnnexRemark>();
}

/// <summary>Something printed under a country.</summary>
public abstract record AnnexEntry(BlockId Id, MarkedUp Content) : AnnexBlock(Id, Content)
{
    /// <summary>Where its id stands, for findings.</summary>
    public required SourceLocation Place { get; init; }
}

/// <summary>A printed note about the campaign in a country: not a supporter.</summary>
public sealed record AnnexRemark(BlockId Id, MarkedUp Content) : AnnexEntry(Id, Content);

/// <summary>A supporter.</summary>
/// <param name="Kind">What sort of supporter.</param>
/// <param name="Branch">The number of its branch, as data; or null.</param>
/// <param name="Letters">How many letters it sent, when printed.</param>
/// <param name="Certainty">That this is one entry, rightly divided and read.</param>
/// <param name="Identification">Which real body it is, as the editors think; or null.</param>
/// <param name="Note">An editors' remark, or null.</param>
public sealed record Supporter(
    BlockId Id, MarkedUp Content, SupporterKind Kind, string? Branch, int? Letters, Certainty Certainty, Identification? Identification, Localized? Note)
    : AnnexEntry(Id, Content)
{
    /// <summary>The id of the entry above that reads alike, when both are printed; or null.</summary>
    public BlockId? Repeats { get; init; }

    /// <summary>The person that the entry is; null when it is none, or one of whom the edition has no entry.</summary>
    public Slug? PersonId { get; init; }

    /// <summary>The organisation that the entry is; null when the edition has no entry of it.</summary>
    public Slug? OrganisationId { get; init; }

    /// <summary>Withheld from every output.</summary>
    public bool IsWithheld { get; init; }
}

/// <summary>An editors' statement about which body a printed name means.</summary>
/// <param name="Name">Its own name for itself, in Latin script.</param>
/// <param name="Names">Language code → name.</param>
/// <param name="Note">Why, or null.</param>
public sealed record Identification(string Name, Localized? Names, Certainty Certainty, Localized? Note);
