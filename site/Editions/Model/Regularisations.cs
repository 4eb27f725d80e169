namespace IskraSite.Editions.Model;

/// <summary>What the edition makes uniform without a mark: the rules of the editorial principles, each counted where collation passes it over.</summary>
public enum RegularisationRule
{
    /// <summary>The Arabic ye U+064A of the source is the Persian one.</summary>
    ArabicYeh,

    /// <summary>The dotless ye U+0649 of the source is the Persian one.</summary>
    DotlessYeh,

    /// <summary>The Arabic kaf U+0643 of the source is the Persian one.</summary>
    ArabicKaf,

    /// <summary>A quotation mark has another shape.</summary>
    QuotationMark,

    /// <summary>A letter is encoded otherwise (Unicode form NFC).</summary>
    Composition,

    /// <summary>A half-space stands where the source has nothing.</summary>
    HalfSpaceInserted,

    /// <summary>A half-space stands where the source has a space.</summary>
    HalfSpaceForSpace,

    /// <summary>A half-space of the source is not kept.</summary>
    HalfSpaceDropped,

    /// <summary>A line ends in the source, and the words run on with a space.</summary>
    LineEndToSpace,

    /// <summary>A line ends in the source, and the word runs on.</summary>
    LineEndInWord,

    /// <summary>A paragraph or an entry ends where the source has a space.</summary>
    SpaceToLineEnd,

    /// <summary>A lengthening stroke or an invisible joiner of the source is not kept.</summary>
    Stroke,

    /// <summary>An asterisk of the source is not kept.</summary>
    Asterisk,

    /// <summary>A mark that the machine put in for layout is not kept.</summary>
    LayoutMark,
}

/// <summary>How often each rule of regularisation applied.</summary>
public sealed class Regularisations
{
    private static readonly RegularisationRule[] Rules = Enum.GetValues<RegularisationRule>();

    private readonly int[] counts = new int[Rules.Length];

    /// <summary>How often a rule applied.</summary>
    public int this[RegularisationRule rule] => counts[(int)rule];

    /// <summary>Every rule with its count, in their order.</summary>
    public IEnumerable<(RegularisationRule Rule, int Count)> All => Rules.Select(rule => (rule, this[rule]));

    /// <summary>None applied.</summary>
    public static Regularisations None { get; } = new();

    /// <summary>The sums of several.</summary>
    public static Regularisations Sum(params IEnumerable<Regularisations> parts)
    {
        var sum = new Regularisations();
        foreach (var part in parts)
        {
            for (var i = 0; i < sum.counts.Length; i++) sum.counts[i] += part.counts[i];
        }

        return sum;
    }

    // While it is counted, and before anybody else has it.
    internal void Add(RegularisationRule rule, int times = 1) => counts[(int)rule] += times;
}
