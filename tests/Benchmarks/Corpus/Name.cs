namespace IskraSite.Benchmarks.Corpus;

/// <summary>A name that the corpus has: a person's, an organisation's, a place's.</summary>
/// <param name="Id">Its id in the authority files.</param>
/// <param name="Country">Of a place: the country that it is, or is in (ISO 3166-1 alpha-2).</param>
internal sealed record Name(string Id, string Persian, string English, string Country = "IR")
{
    /// <summary>How many people there are.</summary>
    public const int People = 16 * 16 * 8;

    /// <summary>How many places there are.</summary>
    public const int Places = 16 * 8;

    /// <summary>How many organisations there are.</summary>
    public const int Organisations = 16 * Places;

    public string In(Vocabulary language) => language.Say(Persian, English);

    /// <summary>The person with a number, from 0.</summary>
    public static Name Person(int number) => Of(language =>
        $"{language["first-names"][number % 16]} {language["last-names"][number / 16 % 16]}{language["name-endings"][number / 256]}");

    /// <summary>The place with a number, from 0.</summary>
    public static Name Place(int number) => Of(language => language["last-names"][number % 16] + language["place-endings"][number / 16]);

    /// <summary>The organisation with a number, from 0.</summary>
    public static Name Organisation(int number) => Of(language =>
    {
        var (trade, place) = (language["trades"][number % 16], Place(number / 16).In(language));
        return language.Say($"اتحادیه {trade} {place}", $"Union of the {trade} workers of {place}");
    });

    private static Name Of(Func<Vocabulary, string> say)
    {
        var english = say(Vocabulary.English);
        return new Name(english.ToLowerInvariant().Replace(' ', '-'), say(Vocabulary.Persian), english);
    }
}
