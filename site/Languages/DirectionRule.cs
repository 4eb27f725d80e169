using System.Text.RegularExpressions;

namespace IskraSite.Languages;

/// <summary>
/// What in a line stands in an isolate of the other direction (UAX #9, 2.4.2): what is known to read as one, and nothing else. In right-to-left text:
/// addresses, telephone, account and version numbers, and whole Latin phrases with their own punctuation, never across the end of a sentence; of a range with
/// a hyphen its first number, so that ranges read like the words round them, whichever dash is typed. In left-to-right text: phrases in Arabic script. All
/// else is left to UAX #9.
/// </summary>
/// <remarks>
/// The rule is data: two regular expressions in what .NET and ECMAScript have in common (without lookbehind), printed into the browser's scripts as they are.
/// Each way to match has one group, which may be empty: the isolate is what follows it. A match of the last group is no isolate.
/// </remarks>
public static partial class DirectionRule
{
    /// <summary>What stands in isolates in right-to-left text.</summary>
    public const string InRightToLeft =
        // Addresses: punctuation is part of one where it goes on behind it.
        "()(?:" + Beginning + Address + ")"

        // Telephones: with + and the country, or with 0 and the area.
        + "|()(?:\\+" + D + "|00?" + D + "?|\u06F0\u06F0?" + D + "?|\\([0\u06F0]" + D + "{1,4}\\))(?:[ .\\-\\/]?(?:" + D + "|\\(" + D + "{1,5}\\))){5,}" + End

        // Numbers that are called telephone or account.
        + "|((?:تلفن|تلفاکس|فاکس|فکس|دورنگار|نمابر|موبایل|حساب|جیرو|ژیرو)[\u0620-\\u065F\u066E-\u06EF\\u200C :.]{0,24})" + D + "(?:[ .\\-\\/]?" + D + "){4,}" + End

        // Cards and accounts by their groups, but not a row of years.
        + "|()(?!" + Year + "(?: " + Year + ")+" + End + ")" + D + "{4}(?:[ \\-]" + D + "{4}){2,3}" + End
        + "|()" + D + "{1,4}(?: " + D + "{2}){1,3}-" + D + End
        + "|()" + D + "+(?:-" + D + "+){2,}" + End
        + "|()(?!" + Year + "-(?:" + Year + "|" + D + D + "?)" + End + ")(?:" + D + "{4,}-" + D + "+|" + D + "+-" + D + "{5,}|" + D + "{3,}-" + D + "{4,})(?![\\-" + Digits + "])"
        + "|()" + D + "+(?:\\\\" + D + "+)+"

        // Versions.
        + "|()" + D + "+(?:\\." + D + "+){2,}(?![\\-" + Latin + Digits + "])"

        // The first number of a range.
        + "|()" + D + "+(?:[.,:\\/\u066B\u066C]" + D + "+)*(?=-" + D + "+(?:[.,:\\/\u066B\u066C]" + D + "+)*(?![\\-" + Digits + "]))"

        // Latin phrases: in their own quotation marks; behind an opening sign or at the beginning, where ! is theirs; of three words and more, where it is too; others.
        + "|()[“‘]" + Phrase + "[!?.,]*[”’]"
        + "|()[¡¿]" + Phrase + "[!?]+"
        + "|((?:^|: |[«“\"‘'(\\[{]))(?!" + Beginning + ")[@#.~\\/]?" + Phrase + "[!?]*"
        + "|([ \\u00A0\\n])[@#.~\\/]" + Phrase + "\\?*"
        + "|()" + First + "(?:" + Joint + Item + "){2,}[!?]+"
        + "|()" + Phrase + "(?:[!?]+(?= [“\"]?[" + Latin + "])|\\?*)"

        // A negative number, and what is a number and nothing more, which is passed over whole.
        + "|()\u2212" + D + "+(?:[.,:\\/\u066B\u066C]" + D + "+)*"
        + "|(" + D + "+(?:\u2212" + D + "+)*)";

    /// <summary>What stands in isolates in left-to-right text: phrases in Arabic script, with the digits and the punctuation of that script.</summary>
    public const string InLeftToRight =
        "()(?:" + OwnNumber + " )*" + OwnWord + "(?:" + OwnJoint + OwnItem + "){2,}[!؟]+"
        + "|((?:^|: |[«“\"‘'(\\[]))(?:" + OwnNumber + " )*" + OwnWord + "(?:" + OwnJoint + OwnItem + ")*[!؟]*"
        + "|()(?:" + OwnNumber + " )*" + OwnWord + "(?:" + OwnJoint + OwnItem + ")*؟*"
        + "|(" + D + "+)";

    /// <summary>The expressions that the rule is made of, each before those that stand in it.</summary>
    internal static IReadOnlyList<string> Parts { get; } =
        [Phrase, Item, Bracketed, First, Plain, Joint, Word, Number, CutShort, Beginning, Address, AddressSigns, OwnItem, OwnJoint, OwnWord, OwnNumber, OwnLetters, Year, D, Digits, Latin, Own, OwnDigits];

    private const string Digits = "0-9\u0660-\u0669\u06F0-\u06F9";
    private const string D = "[" + Digits + "]";
    private const string End = "(?!" + D + ")";
    private const string Year = "(?:[1\u06F1]" + D + "{3}|[2\u06F2][0\u06F0]" + D + D + ")";

    // Latin, Greek and Cyrillic, without × and ÷.
    private const string Latin = "A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0370-\u052F\u1E00-\u1FFF";

    private const string AddressSigns = "[^\\s<>«»\"“”()\\[\\]{}\u060C\u061B\u061F!?.,;:'’\\u200E\\u200F\\u2066-\\u2069]";
    // A host alone is an address where something of a path or a query stands behind it.
    private const string Beginning = "(?:[A-Za-z][A-Za-z0-9+.\\-]*:\\/\\/|www\\.|mailto:|tel:|[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)+(?::[0-9]+)?[\\/?](?=" + AddressSigns + "))";
    private const string Address = "(?:" + AddressSigns + "|[!?.,;:'’]+(?=" + AddressSigns + ")|\\([^\\s()<>]*\\))+";

    // Dots that end no sentence: of initials, and of what is usually cut short.
    private const string Initials = "(?:[A-Z]\\.-?)+(?= [" + Latin + "])";
    private const string Shortened =
        "(?:Abt|Art|Aufl|Bde?|Blvd|Bros|[Cc]a|[Cc]f|[Cc]h|Co|Corp|Dr|[Ee]ds?|[Ff]igs?|Gen|Hrsg|Inc|Jr|Kap|Lt|Ltd|Mme|Mrs?|Ms|Mt|[Nn]os?|Nr|[Oo]p|[Pp]p?|Prof|Rev|S|[Ss]ec|Sen|Sr|St|Str|[Tt]el|[Tt]rans|[Vv]ols?|[Vv]s)";
    private const string CutShort = Shortened + "\\.(?= [\\u201C(\"]?[" + Latin + "0-9])";

    // One that ends the phrase and not the sentence: Persian words follow.
    private const string Trailing = "(?:Inc|Ltd|Co|Corp|Jr|Sr|Bros|etc|al)\\.(?= [\\u0620-\\u064A\\u066E-\\u06D3])";

    private const string LetterOrDigit = "[" + Latin + Digits + "\\u0300-\\u036F]";
    private const string Word =
        "(?:[0-9]+[.\\-\\/:_])*(?=" + D + "*[" + Latin + "])" + LetterOrDigit + "+(?:[.\\-_\\/\\\\'’&+@:=~$€£]+" + LetterOrDigit + "+)*(?:\\+\\+?|[#*])?(?!" + LetterOrDigit + ")";
    private const string Number = "[0-9]+(?:[.,:\\/\\-–][0-9]+)*%?(?![" + Digits + Latin + "])";
    private const string First = "(?:" + Trailing + "|" + CutShort + "|" + Initials + "|" + Word + ")";
    private const string Plain = "(?:" + First + "|" + Number + ")";
    private const string Joint = "[’']?(?:[ \\u00A0]|, |; (?=[“\"(]?[" + Latin + "])|: (?=[“\"(]?[" + Latin + "])| [–—\\-\\/&+|] (?=[“\"(]?[" + Latin + "])|[!?…] (?=[a-z]))";
    private const string Bracketed = "\\(" + Plain + "(?:" + Joint + Plain + ")*[!?.]?\\)|\\[" + Plain + "(?:" + Joint + Plain + ")*\\]";
    private const string Item = "(?:" + Bracketed + "|[“\"]" + Plain + "(?:" + Joint + Plain + ")*[!?.,]?[”\"]|[@#~]?" + First + "|" + Number + ")";
    private const string Phrase = "(?:[0-9]{3} [0-9]{2} |[0-9]+(?:[.,:\\/\\-][0-9]+)* )?" + First + "(?:" + Joint + Item + ")*";

    private const string Own = "\u0620-\u063F\u0641-\u064A\u066E-\u066F\u0671-\u06D5\u06FA-\u06FF\u0750-\u077F\u08A0-\u08C9\uFB50-\uFDFB\uFE70-\uFEFC";
    private const string OwnMarks = "\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06ED\\u200C\\u200D";
    private const string OwnDigits = "\u0660-\u0669\u06F0-\u06F9";
    private const string OwnLetters = "[" + Own + OwnMarks + OwnDigits + "]+";
    private const string OwnNumber = "[" + OwnDigits + "]+(?:[.,:\\/\u060C\u066B\u066C\\-–][" + OwnDigits + "]+)*٪?";
    private const string OwnWord = "(?=[" + OwnDigits + "]*[" + Own + "])" + OwnLetters + "(?:[.\\-_\\/]+" + OwnLetters + ")*";
    private const string OwnJoint = "(?:،? |؛ |\\. (?=[" + Own + "](?:\\.|(?![" + Own + OwnMarks + "])))| [–—\\-] (?=[" + Own + "])|: (?=[" + Own + "]))";
    private const string OwnItem = "(?:" + OwnWord + "|" + OwnNumber + "|\\((?:" + OwnWord + "|" + OwnNumber + ")(?:" + OwnJoint + "(?:" + OwnWord + "|" + OwnNumber + "))*\\)|«" + OwnWord + "(?: " + OwnWord + ")*»)";

    /// <summary>What of a line stands in isolates, in order.</summary>
    /// <param name="line">In the order of reading.</param>
    /// <param name="isRightToLeft">The direction of the text that it is in; that of the isolates is the other.</param>
    public static IEnumerable<Range> IsolatesIn(string line, bool isRightToLeft)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (isRightToLeft) return HasLeftToRight(line) ? RangesIn(RightToLeft(), line) : [];
        return line.AsSpan().ContainsAnyInRange('\u0610', '\u08FF') || line.AsSpan().ContainsAnyInRange('\uFB50', '\uFEFC') ? RangesIn(LeftToRight(), line) : [];
    }

    // In most lines nothing can match.
    private static bool HasLeftToRight(ReadOnlySpan<char> line) =>
        line.ContainsAnyInRange('0', 'z') || line.ContainsAnyInRange('\u06F0', '\u06F9') || line.ContainsAnyInRange('\u0660', '\u0669')
        || line.ContainsAnyInRange('\u00C0', '\u052F') || line.ContainsAnyInRange('\u1E00', '\u1FFF');

    private static IEnumerable<Range> RangesIn(Regex rule, string line)
    {
        for (var match = rule.Match(line); match.Success; match = match.NextMatch())
        {
            if (match.Groups[match.Groups.Count - 1].Success) continue;
            var before = 0;
            for (var group = 1; group < match.Groups.Count; group++) before += match.Groups[group].Length;
            yield return (match.Index + before)..(match.Index + match.Length);
        }
    }

    [GeneratedRegex(InRightToLeft, RegexOptions.CultureInvariant)]
    private static partial Regex RightToLeft();

    [GeneratedRegex(InLeftToRight, RegexOptions.CultureInvariant)]
    private static partial Regex LeftToRight();
}
