namespace IskraSite.Publishing.Finished;

/// <summary>
/// A run of words as a number: the same for the same letters, however a file divides and marks them. Sums join and part as the words do, so
/// that a block is found among the pieces that a reader cut it into.
/// </summary>
/// <param name="Hash">A polynomial over the UTF-8 bytes that are no white space, modulo 2⁶⁴.</param>
/// <param name="Length">How many bytes those are.</param>
/// <param name="Words">How many words: what stands between white space or the ends of blocks and holds a letter or a digit.</param>
internal readonly record struct WordSum(ulong Hash, int Length, int Words)
{
    /// <summary>What each byte is multiplied by for each that follows it; odd, so that nothing is lost.</summary>
    public const ulong Base = 0x9E37_79B9_7F4A_7C15;

    private static readonly ulong[] Powers = MakePowers();

    /// <summary>The words of one after those of the other.</summary>
    public static WordSum operator +(WordSum one, WordSum other) =>
        new((one.Hash * Power(other.Length)) + other.Hash, one.Length + other.Length, one.Words + other.Words);

    /// <summary>What is left of words when their beginning is taken away.</summary>
    public static WordSum operator -(WordSum whole, WordSum beginning)
    {
        var length = whole.Length - beginning.Length;
        return new WordSum(whole.Hash - (beginning.Hash * Power(length)), length, whole.Words - beginning.Words);
    }

    private static ulong Power(int exponent)
    {
        if (exponent < Powers.Length) return Powers[exponent];
        var (power, square) = (1UL, Base);
        for (; exponent > 0; exponent >>= 1, square *= square)
        {
            if ((exponent & 1) != 0) power *= square;
        }

        return power;
    }

    private static ulong[] MakePowers()
    {
        var powers = new ulong[4096];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++) powers[i] = powers[i - 1] * Base;
        return powers;
    }
}
