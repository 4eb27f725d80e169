using IskraSite.Editions.Model;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Data;

/// <summary>A unit of the parallel corpus: a block of a printed text, or a piece of its annex, in every language that has it.</summary>
/// <param name="Block">Its permanent id; null for a country’s heading, which has none of its own.</param>
/// <param name="Kind">What it is: a kind of block, or <c>annex-heading</c>, <c>country</c>, <c>supporter</c>, <c>remark</c>, <c>closing</c>.</param>
/// <param name="Words">The words as the edition reads them, in the order of the edition's languages; null where a language has none.</param>
internal sealed record Segment(Text Text, BlockId? Block, string Kind, IReadOnlyList<string?> Words)
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. TextsJson.BlockKinds, "annex-heading", "country", "supporter", "remark", "closing"];

    /// <summary>Whether the source has it above the title: that it is by the authors of the text, nobody says.</summary>
    public bool IsAboveTitle { get; init; }

    /// <summary>What it is called in the whole edition: <c>ISSUE/TEXT#BLOCK</c>.</summary>
    public string Name => Block is { } id ? $"{Text.Name}#{id}" : Text.Name;

    /// <summary>Words in one line: what divides the lines of a list or the cells of a table is a space.</summary>
    public static string OneLine(string words) => words.Replace('\t', ' ').ReplaceLineEndings(" ");

    /// <summary>The segments of an issue, in print order.</summary>
    public static IEnumerable<Segment> Of(IssueBodies bodies, IReadOnlyList<Language> languages)
    {
        foreach (var body in bodies.Texts.Where(body => body.Text.IsPrinted))
        {
            var versions = languages.Select(body.In).ToList();
            for (var i = 0; i < body.Original.Blocks.Count; i++)
            {
                var block = body.Original.Blocks[i];
                if (block is not ThematicBreak) yield return new Segment(body.Text, block.Id, TextsJson.KindOf(block), [.. versions.Select(version => version?.Reading.ElementAtOrDefault(i)?.Text)]) { IsAboveTitle = i < body.Original.HeadingGroup.Above };
            }

            foreach (var piece in body.Annex?.Pieces ?? [])
                yield return new Segment(body.Text, (piece as AnnexBlock)?.Id, KindOf(piece), [.. languages.Select((language, i) => versions[i] is null ? null : piece.Content.ReadingIn(language).Text)]);
        }
    }

    private static string KindOf(AnnexPiece piece) => piece switch
    {
        AnnexHeading => "annex-heading",
        CountryHeading => "country",
        Supporter => "supporter",
        AnnexRemark => "remark",
        AnnexClosing => "closing",
        _ => throw new System.Diagnostics.UnreachableException(piece.GetType().Name),
    };
}
