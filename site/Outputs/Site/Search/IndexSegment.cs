namespace IskraSite.Outputs.Site.Search;

/// <summary>What is known of one issue in one language when all have been seen: all that stays in memory of it.</summary>
/// <param name="Index">Which words stand in which passages, the first passage being 0.</param>
/// <param name="Shards">How many passages each of its scripts has.</param>
/// <param name="Sum">The hash of these scripts.</param>
internal sealed record IndexSegment(IndexBlob Index, IReadOnlyList<int> Shards, byte[] Sum);
