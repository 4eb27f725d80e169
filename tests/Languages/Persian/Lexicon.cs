using CsCheck;

namespace IskraSite.Tests.Languages.Persian;

/// <summary>Generators of the texts a Persian edition meets, the awkward ones more often than life has them.</summary>
internal static class Lexicon
{
    private const string Letters =
        "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062F\u0631" +
        "\u0633\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A\u0671\u067E\u0695" +
        "\u0698\u06A9\u06AF\u06B5\u06C0\u06C2\u06C6\u06CC\u06CE\u06D2\u06D5";

    private const string Marks = "\u064B\u064E\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0301\u0308\u0323\u0327";
    private const string Signs = "\u200C\u200C\u200D\u0640 \u00A0\t*\"«»“”،.-";
    private const string DigitsAndLatin = "0190\u06F0\u06F1\u06F9\u0660\u0661\u0669" +
        "aAeEiIzZ\u00E9\u00C9\u0130\u0131\u0142\u1E25\u1E69\u01D5\u0439";

    /// <summary>Short texts of Persian, Kurdish, Arabic and Latin letters, marks in any order, digits, spaces and half-spaces.</summary>
    public static readonly Gen<string> Text =
        Gen.Char[Letters + Letters + Marks + Signs + DigitsAndLatin].Array[0, 12].Select(units => new string(units));

    /// <summary>Any UTF-16 at all, unpaired surrogates included.</summary>
    public static readonly Gen<string> Anything = Gen.Char.Array[0, 12].Select(units => new string(units));
}
