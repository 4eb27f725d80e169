using System.Reflection;

namespace IskraSite.Benchmarks.Corpus;

/// <summary>What a language of the corpus brings: its words (<c>fa.txt</c>, <c>en.txt</c>), its order of words, its signs.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, string[]> lists = [];

    private Vocabulary(string language)
    {
        Language = language;
        using var file = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"{language}.txt")!);
        var name = "";
        while (file.ReadLine() is { } line)
        {
            if (line[0] != ' ') lists[name = line.TrimEnd(':')] = [];
            else lists[name] = [.. lists[name], .. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        }
    }

    /// <summary>Persian: the original of the corpus.</summary>
    public static Vocabulary Persian { get; } = new("fa")
    {
        IsOriginal = true,
        Comma = "،",
        Question = "؟",
        ReadOn = "ادامه را اینجا بخوانید",
        Source = "منبع",
        TableHead = "| شاخص | پارسال | امسال | تغییر |",
    };

    /// <summary>English: its translation.</summary>
    public static Vocabulary English { get; } = new("en")
    {
        Comma = ",",
        Question = "?",
        ReadOn = "read on here",
        Source = "Source",
        TableHead = "| Measure | Last year | This year | Change |",
    };

    /// <summary>Both, the original first.</summary>
    public static IReadOnlyList<Vocabulary> Both { get; } = [Persian, English];

    /// <summary>The code of the language.</summary>
    public string Language { get; }

    /// <summary>
    /// Whether texts are written in it and not translated into it; its verbs stand last, its adjectives after their noun.
    /// </summary>
    public bool IsOriginal { get; private init; }

    public required string Comma { get; init; }

    public required string Question { get; init; }

    public required string ReadOn { get; init; }

    public required string Source { get; init; }

    public required string TableHead { get; init; }

    /// <summary>A list of words by its name in the file.</summary>
    public IReadOnlyList<string> this[string list] => lists[list];

    /// <summary>A number in the digits of the language.</summary>
    public string Digits(int value)
    {
        var digits = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return IsOriginal ? string.Concat(digits.Select(digit => (char)(digit - '0' + '۰'))) : digits;
    }

    /// <summary>One of two, by the language.</summary>
    public string Say(string persian, string english) => IsOriginal ? persian : english;
}
