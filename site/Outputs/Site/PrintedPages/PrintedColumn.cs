using IskraSite.Editions.Model;
using IskraSite.Rendering.Bodies;

namespace IskraSite.Outputs.Site.PrintedPages;

/// <summary>A column of a piece, as the source has it.</summary>
/// <param name="Blocks">Its blocks, in order; none in a column of the annex.</param>
/// <param name="Annex">Its pieces of the annex, in order; none in a column of a text.</param>
/// <param name="RunsIn">Whether it begins inside a paragraph of the column before.</param>
/// <param name="RunsOn">Whether its last paragraph goes on in the next.</param>
internal sealed record PrintedColumn(IReadOnlyList<BlockHtml> Blocks, IReadOnlyList<AnnexPiece> Annex, bool RunsIn, bool RunsOn)
{
    /// <summary>Whether its last words are a gap: what stood below, or in a column that is lost, is not known.</summary>
    public bool IsCutShort => Blocks is [.., var last] && EndsInGap(last);

    /// <summary>The blocks, divided behind those whose last words are a gap.</summary>
    public IEnumerable<IReadOnlyList<BlockHtml>> Parts
    {
        get
        {
            var from = 0;
            for (var i = 0; i < Blocks.Count; i++)
            {
                if (i < Blocks.Count - 1 && !EndsInGap(Blocks[i])) continue;
                yield return [.. Blocks.Skip(from).Take(i + 1 - from)];
                from = i + 1;
            }
        }
    }

    /// <summary>Cuts the blocks of a page at the column breaks of the source. One column when there are none.</summary>
    public static IReadOnlyList<PrintedColumn> Of(IEnumerable<BlockHtml> blocks)
    {
        var columns = new List<PrintedColumn>();
        List<BlockHtml> current = [];
        var runsIn = false;
        foreach (var block in blocks)
        {
            var rest = block;
            for (var i = block.Content.FirstSlot; block.Block is Paragraph or Heading && i < block.Content.EndSlot; i++)
            {
                if (block.Content.Slots[i].Kind != SlotKind.ColumnTurn) continue;
                var piece = rest with { Content = rest.Content.Before(i) };
                rest = rest with { Content = rest.Content.After(i) };
                var isInside = piece.Content.Start < piece.Content.End;
                if (isInside) current.Add(piece);
                Turn(isInside);
            }

            if (!rest.Content.IsEmpty) current.Add(rest);
        }

        Turn(false);
        return columns;

        void Turn(bool runsOn)
        {
            if (current.Count > 0) columns.Add(new PrintedColumn(current, [], runsIn, runsOn));
            (current, runsIn) = ([], runsOn);
        }
    }

    private static bool EndsInGap(BlockHtml block) => block.Content.OwnSlots is [.., { Kind: SlotKind.Close, Node: Gap } end] && end.At == block.Content.End;

    /// <summary>Cuts the annex on a page at its column breaks. An entry that runs on is shown whole where it begins.</summary>
    public static IReadOnlyList<PrintedColumn> Of(IEnumerable<AnnexPiece> pieces, Language language, HtmlFragments fragments)
    {
        var columns = new List<PrintedColumn>();
        List<AnnexPiece> current = [];
        foreach (var piece in pieces)
        {
            var content = fragments.Of(piece.Content, language);
            int? turn = null;
            foreach (var slot in content.OwnSlots)
            {
                if (slot.Kind == SlotKind.ColumnTurn) turn = slot.At;
            }

            var isFirst = turn == content.Start || (turn is not null && piece is not AnnexEntry);
            if (isFirst) Turn();
            current.Add(piece);
            if (turn is not null && !isFirst) Turn();
        }

        Turn();
        return columns;

        void Turn()
        {
            if (current.Count > 0) columns.Add(new PrintedColumn([], current, false, false));
            current = [];
        }
    }
}
