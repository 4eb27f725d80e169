using System.Globalization;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Languages;

namespace IskraSite.Publishing.Disclosure;

/// <summary>The sums of an annex that readers see less of than the paper printed: prose that still gives one of them tells that somebody asked to be left out.</summary>
internal sealed class CountedAnnex
{
    // So great a number is no day of a month: where it equals the number of all entries, it is hardly anything else.
    private const int Telling = 32;

    // The least sum of a kind that is told of: two unions and three persons are anybody's.
    private const int LeastOfKind = 5;

    // What is counted may stand a few words behind its number: “135 printed entries”. That of a part is the next word.
    private const int Reach = 3;

    private static readonly string[] OfEntries = ["entr", "supporter", "name", "expression", "item", "مورد", "موارد", "حامی", "حمایت", "نام", "مدخل"];
    private static readonly string[] OfSections = ["countr", "section", "region", "heading", "nation", "کشور", "بخش", "منطقه", "سرزمین"];

    private static readonly (Func<SupporterKind, bool> Is, string[] Nouns)[] Kinds =
    [
        (kind => kind.IsPerson, ["people", "person", "individual", "نفر", "شخص", "تن", "فرد", "کسان"]),
        (kind => !kind.IsPerson, ["bod", "organi", "سازمان", "تشکل", "نهاد"]),
        (kind => kind.Name == "union", ["union", "اتحادیه"]),
        (kind => kind.Name == "federation", ["federation", "فدراسیون"]),
        (kind => kind.Name == "party", ["parties", "party", "حزب"]),
        (kind => kind.Name == "council", ["council", "شورا"]),
        (kind => kind.Name == "committee", ["committee", "کمیته"]),
    ];

    private readonly List<Sum> sums = [];

    private CountedAnnex(SupporterList printed, SupporterList? shown)
    {
        Add(new Sum(0, 0, OfEntries, Reach, IsTelling: true, []), annex => annex.Supporters.Count());
        Add(new Sum(0, 0, OfSections, Reach, IsTelling: false, []), annex => annex.Countries.Count);
        Add(new Sum(0, 0, OfSections, Reach, IsTelling: false, []), annex => annex.Countries.Count(country => char.IsAsciiLetter(country.Code.Value[0])));
        foreach (var country in printed.Countries)
        {
            var names = country.Name.Values.Values.Select(name => PrintedFigures.WordsOf(ReadingLine.Of(name).Text)).ToList();
            Add(new Sum(0, 0, OfEntries, 1, IsTelling: false, names), annex => annex.Countries.FirstOrDefault(other => other.PlaceId == country.PlaceId)?.Supporters.Count() ?? 0);
        }

        foreach (var (isOf, nouns) in Kinds) Add(new Sum(0, 0, nouns, 1, IsTelling: false, []), annex => annex.Supporters.Count(supporter => isOf(supporter.Kind)), LeastOfKind);

        // One is no sum.
        void Add(Sum sum, Func<SupporterList, int> count, int least = 2)
        {
            var (all, seen) = (count(printed), shown is null ? 0 : count(shown));
            if (all != seen && all >= least) sums.Add(sum with { Number = all, Shown = seen });
        }
    }

    /// <summary>The annexes of which readers see less.</summary>
    /// <param name="edition">The edition, with what is withheld.</param>
    /// <param name="shown">The edition as readers see it.</param>
    public static IEnumerable<(Issue Issue, CountedAnnex Annex)> In(Edition edition, Edition shown) =>
        from issue in edition.Issues
        let printed = issue.Supporters
        where printed is not null
        let seen = shown.FindIssue(issue.Id)?.Supporters
        where seen is null || seen.Supporters.Count() < printed.Supporters.Count()
        select (issue, new CountedAnnex(printed, seen));

    /// <summary>Where words give a sum that readers do not see.</summary>
    /// <param name="words">Folded words without half-spaces and hyphens; numbers in digits are words of their own.</param>
    /// <returns>The first word of the number, how many it has, the number, and what readers see instead.</returns>
    public IEnumerable<(int At, int Words, int Number, int Shown)> In(IReadOnlyList<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (NumberAt(words, at) is not { } found) continue;
            if (sums.Find(sum => sum.Number == found.Number && sum.IsMeant(words, at + found.Words)) is { } meant) yield return (at, found.Words, meant.Number, meant.Shown);
            at += found.Words - 1;
        }
    }

    private static (int Number, int Words)? NumberAt(IReadOnlyList<string> words, int at) =>
        int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, 1) : NumberWords.Read(words, at);

    // Names: the words of each name of a country, of which one is to stand in the same line; none for the whole.
    private sealed record Sum(int Number, int Shown, string[] Nouns, int Reach, bool IsTelling, IReadOnlyList<IReadOnlyList<string>> Names)
    {
        public bool IsMeant(IReadOnlyList<string> words, int behind) =>
            (Names.Count == 0 || Names.Any(name => name.All(words.Contains)))
            && ((IsTelling && Number >= Telling) || words.Skip(behind).Take(Reach).Any(word => Nouns.Any(noun => word.StartsWith(noun, StringComparison.Ordinal))));
    }
}
