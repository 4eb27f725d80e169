using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Bodies;

/// <summary>
/// A stretch of a text as HTML that every output shares: the words with their mark-up, escaped and with their directions said, and slots
/// for what one output writes otherwise than another: where a link leads, ids, numbers, calls, languages.
/// </summary>
/// <param name="Markup">The mark-up that it is a part of.</param>
/// <param name="Slots">The slots of that mark-up, in its order.</param>
/// <param name="Start">Where it begins in <paramref name="Markup"/>.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="FirstSlot">The first of its slots.</param>
/// <param name="EndSlot">The first slot that is not its own.</param>
internal readonly record struct HtmlFragment(string Markup, HtmlSlot[] Slots, int Start, int End, int FirstSlot, int EndSlot)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Start == End && FirstSlot == EndSlot;

    /// <summary>Its slots, in order.</summary>
    public ReadOnlySpan<HtmlSlot> OwnSlots => Slots.AsSpan(FirstSlot, EndSlot - FirstSlot);

    /// <summary>Whether its last words are an intervention, or a footnote is called after them.</summary>
    public bool EndsWithCall
    {
        get
        {
            for (var i = EndSlot - 1; i >= FirstSlot && Slots[i].At == End; i--)
            {
                if (IsListed(Slots[i]) || Slots[i] is { Kind: SlotKind.Mark, Node: FootnoteCall }) return true;
            }

            return false;
        }
    }

    /// <summary>The printed pages that begin in it, in order.</summary>
    public IEnumerable<PageBreak> PageBreaks => Slots.Take(FirstSlot..EndSlot).Select(slot => slot.Node).OfType<PageBreak>();

    /// <summary>Whether there are interventions in it: of most there are none.</summary>
    public bool HasInterventions
    {
        get
        {
            foreach (var slot in OwnSlots)
            {
                if (IsListed(slot)) return true;
            }

            return false;
        }
    }

    /// <summary>The interventions in it that are listed, in the order in which they end, and the words that each concerns.</summary>
    public IEnumerable<(Intervention Intervention, HtmlFragment Reading)> Interventions
    {
        get
        {
            var open = new Stack<int>();
            for (var i = FirstSlot; i < EndSlot; i++)
            {
                if (Slots[i].Kind == SlotKind.Open) open.Push(i);
                if (Slots[i].Kind != SlotKind.Close) continue;
                var from = open.Pop();
                if (IsListed(Slots[i]) && Slots[i].Node is Intervention intervention) yield return (intervention, Between(from, i));
            }
        }
    }

    // Of withheld words nothing is said but that they are.
    private static bool IsListed(HtmlSlot slot) => slot is { Kind: SlotKind.Close, Node: Intervention and not Gap { IsAtRequest: true } };

    /// <summary>What stands between two of its slots.</summary>
    /// <param name="from">The number of the first in <see cref="Slots"/>.</param>
    /// <param name="to">The number of the second.</param>
    public HtmlFragment Between(int from, int to) => new(Markup, Slots, Slots[from].At, Slots[to].At, from + 1, to);

    /// <summary>What stands behind a slot.</summary>
    public HtmlFragment After(int slot) => this with { Start = Slots[slot].At, FirstSlot = slot + 1 };

    /// <summary>What stands before a slot.</summary>
    public HtmlFragment Before(int slot) => this with { End = Slots[slot].At, EndSlot = slot };
}

/// <summary>A place of a fragment that each output fills in its own way.</summary>
/// <param name="At">Where it is in the mark-up.</param>
/// <param name="Node">The block or the inline that it concerns.</param>
internal readonly record struct HtmlSlot(int At, SlotKind Kind, object Node);

/// <summary>What a slot is for.</summary>
internal enum SlotKind
{
    /// <summary>The attributes of a block of the text.</summary>
    BlockAttributes,

    /// <summary>The attributes of an element inside a block.</summary>
    PartAttributes,

    /// <summary>What stands before the first word of a block.</summary>
    BlockStart,

    /// <summary>The name of the element of a heading.</summary>
    HeadingElement,

    /// <summary>The end of an empty element, which XML closes.</summary>
    EmptyElement,

    /// <summary>An inline that holds others begins.</summary>
    Open,

    /// <summary>It ends.</summary>
    Close,

    /// <summary>The beginning of a printed page, or the call of a footnote.</summary>
    Mark,

    /// <summary>The beginning of a printed page that stands in no other inline: there the line can be cut.</summary>
    PageTurn,

    /// <summary>The beginning of a printed column that stands in no other inline. Only what shows printed pages knows of columns.</summary>
    ColumnTurn,
}
