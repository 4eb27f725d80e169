namespace IskraSite.Languages;

/// <summary>Whole numbers up to 999 in Persian or English words: «صد و سی و پنج», “one hundred and thirty-five”.</summary>
public static class NumberWords
{
    private const string Hundred = "hundred";

    private static readonly string[] And = ["و", "and"];

    private static readonly Dictionary<string, int> Values = Table(
        ("یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده", 1, 1),
        ("بیست سی چهل پنجاه شصت هفتاد هشتاد نود", 20, 10), ("صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد", 100, 100),
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 1, 1),
        ("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10), (Hundred, 100, 100));

    /// <summary>The number that begins at a word; null where none does.</summary>
    /// <param name="words">Folded words without half-spaces and hyphens.</param>
    /// <param name="at">Where it is to begin.</param>
    /// <returns>The number, and how many words it has.</returns>
    public static (int Number, int Words)? Read(IReadOnlyList<string> words, int at)
    {
        if (!Values.TryGetValue(words[at], out var number)) return null;
        var (last, next) = (number, at + 1);
        while (true)
        {
            var follows = next < words.Count && And.Contains(words[next]) ? next + 1 : next;
            if (follows >= words.Count || !Values.TryGetValue(words[follows], out var value)) break;
            if (words[follows] == Hundred && follows == next && number < 10) number *= value;
            else if (value < last && last >= 20 && (last >= 100 || value < 10)) number += value;
            else break;
            (last, next) = (value, follows + 1);
        }

        return (number, next - at);
    }

    private static Dictionary<string, int> Table(params (string Words, int First, int Step)[] rows) => rows
        .SelectMany(row => row.Words.Split(' ').Select((word, i) => KeyValuePair.Create(Folding.Fold(word), row.First + (i * row.Step)))).ToDictionary();
}
