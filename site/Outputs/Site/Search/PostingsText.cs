using System.Text;

namespace IskraSite.Outputs.Site.Search;

/// <summary>
/// Passages and impacts as letters that stand in a script as they are: for each passage the sign of its impact, unless that is the usual one,
/// and its distance from the one before, less one, in digits of which the last says that it is the last. Small distances, the most frequent, take
/// one letter, and gzip makes of that letter the few bits that it holds.
/// </summary>
internal static class PostingsText
{
    /// <summary>The digits; the first 48 end a number, the others hold four bits more in front of it.</summary>
    public const string Digits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";

    /// <summary>The signs of the impacts 1, 2, 3 ….</summary>
    public const string Signs = "!#%.&()*+,/:;";

    private const int LastDigits = 48;
    private const int LeadingDigits = 16;

    /// <summary>Appends a passage.</summary>
    /// <param name="distance">From the passage before, from 1; the first is counted from −1.</param>
    public static void Append(StringBuilder text, int distance, int impact)
    {
        if (impact != Impact.Usual) text.Append(Signs[impact - 1]);
        AppendNumber(text, distance - 1);
    }

    /// <summary>Appends a number from 0.</summary>
    public static void AppendNumber(StringBuilder text, int number)
    {
        Span<char> digits = stackalloc char[10];
        var first = digits.Length - 1;
        digits[first] = Digits[number % LastDigits];
        for (number /= LastDigits; number > 0; number /= LeadingDigits) digits[--first] = Digits[LastDigits + (number % LeadingDigits)];
        text.Append(digits[first..]);
    }
}
