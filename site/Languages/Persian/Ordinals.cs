using System.Collections.Frozen;

namespace IskraSite.Languages.Persian;

/// <summary>The Persian ordinals of the days of a month, folded and written together: «بیستونهم» for «بیست‌ونهم».</summary>
internal static class Ordinals
{
    private static readonly string[] UpToTwenty =
    [
        "اول", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم",
        "یازدهم", "دوازدهم", "سیزدهم", "چهاردهم", "پانزدهم", "شانزدهم", "هفدهم", "هجدهم", "نوزدهم", "بیستم",
    ];

    private static readonly FrozenDictionary<string, int> Values = Build();

    /// <summary>1 to 31, or 0 if it is no such ordinal.</summary>
    /// <param name="folded">The words as <see cref="Folding"/> has them, without spaces and half-spaces.</param>
    public static int ValueOf(string folded) => Values.GetValueOrDefault(folded);

    private static FrozenDictionary<string, int> Build()
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var day = 1; day <= UpToTwenty.Length; day++)
        {
            values.Add(Folding.Fold(UpToTwenty[day - 1]), day);
        }

        values.Add(Folding.Fold("یکم"), 1);
        values.Add(Folding.Fold("هیجدهم"), 18);
        values.Add(Folding.Fold("بیستویکم"), 21);
        for (var unit = 2; unit <= 9; unit++)
        {
            values.Add(Folding.Fold("بیستو" + UpToTwenty[unit - 1]), 20 + unit);
        }

        values.Add(Folding.Fold("سیام"), 30);
        values.Add(Folding.Fold("سیویکم"), 31);
        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
