namespace IskraSite.Editions.Model;

/// <summary>
/// A piece of an annex, as <see cref="SupporterList.Pieces"/> has them in print order. The hierarchy is closed, as that of <see cref="Block"/>:
/// <see cref="AnnexHeading"/>, <see cref="CountryHeading"/>, <see cref="Supporter"/>, <see cref="AnnexRemark"/>, <see cref="AnnexClosing"/>.
/// </summary>
/// <param name="Content">The words as printed, with mark-up.</param>
public abstract record AnnexPiece(MarkedUp Content)
{
    /// <summary>The id under which the piece is found: its own, or that of the first entry below it; null when there is neither.</summary>
    public abstract BlockId? Anchor { get; }
}

/// <summary>A piece with a permanent id of its own, unique in its annex.</summary>
public abstract record AnnexBlock(BlockId Id, MarkedUp Content) : AnnexPiece(Content)
{
    /// <inheritdoc/>
    public override BlockId Anchor => Id;
}

/// <summary>The heading of the annex.</summary>
public sealed record AnnexHeading(BlockId Id, MarkedUp Content) : AnnexBlock(Id, Content);

/// <summary>The heading of a country.</summary>
/// <param name="Country">The country with what stands under it.</param>
public sealed record CountryHeading(SupporterCountry Country) : AnnexPiece(Country.Name)
{
    /// <inheritdoc/>
    public override BlockId? Anchor => Country.Entries.Count > 0 ? Country.Entries[0].Id : null;
}

/// <summary>The printed closing statement.</summary>
public sealed record AnnexClosing(BlockId Id, MarkedUp Content) : AnnexBlock(Id, Content);
