using System.Globalization;
using IskraSite.Editions.Model;
using IskraSite.Languages;

namespace IskraSite.Publishing.Disclosure;

/// <summary>The sums of an annex that readers see less of than the paper printed: prose that still gives one of them tells that somebody asked to be left out.</summary>
internal sealed class CountedAnnex
{
    // So great a number is no day of a month, and what equals a sum of the annex is hardly anything else.
    private const int Telling = 32;

    // What is counted may stand a few words behind its number: “135 printed entries”. A part of the whole is another’s number too: its noun is the next word.
    private const int Reach = 3;

    private static readonly string[] OfEntries = ["entr", "supporter", "name", "expression", "item", "مورد", "موارد", "حامی", "حمایت", "نام", "مدخل"];
    private static readonly string[] OfSections = ["countr", "section", "region", "heading", "nation", "کشور", "بخش", "منطقه", "سرزمین"];
    private static readonly string[] OfPersons = ["people", "person", "individual", "نفر", "شخص", "تن", "فرد", "کسان"];
    private static readonly string[] OfBodies = ["bod", "organi", "سازمان", "تشکل", "نهاد"];

    private readonly List<(int Number, string[] Nouns, int Reach, int Shown)> sums = [];

    private CountedAnnex(SupporterList printed, SupporterList? shown)
    {
        Add(OfEntries, Reach, annex => annex.Supporters.Count());
        Add(OfSections, Reach, annex => annex.Countries.Count);
        Add(OfSections, Reach, annex => annex.Countries.Count(country => char.IsAsciiLetter(country.Code.Value[0])));
        Add(OfPersons, 1, annex => annex.Supporters.Count(supporter => supporter.Kind.IsPerson));
        Add(OfBodies, 1, annex => annex.Supporters.Count(supporter => !supporter.Kind.IsPerson));
        foreach (var country in printed.Countries) Add(OfEntries, 1, annex => annex.Countries.FirstOrDefault(other => other.PlaceId == country.PlaceId)?.Supporters.Count() ?? 0);
        foreach (var (kind, nouns) in ((string, string[])[])[("union", ["union", "اتحادیه"]), ("federation", ["federation", "فدراسیون"]), ("party", ["part", "حزب"]), ("council", ["council", "شورا"]), ("committee", ["committee", "کمیته"])])
            Add(nouns, 1, annex => annex.Supporters.Count(supporter => supporter.Kind.Name == kind));

        void Add(string[] nouns, int reach, Func<SupporterList, int> count)
        {
            // One is no sum.
            var (all, seen) = (count(printed), shown is null ? 0 : count(shown));
            if (all != seen && all > 1) sums.Add((all, nouns, reach, seen));
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
            foreach (var (number, nouns, reach, seen) in sums.Where(sum => sum.Number == found.Number))
            {
                if (number < Telling && !words.Skip(at + found.Words).Take(reach).Any(word => nouns.Any(noun => word.StartsWith(noun, StringComparison.Ordinal)))) continue;
                yield return (at, found.Words, number, seen);
                break;
            }

            at += found.Words - 1;
        }
    }

    private static (int Number, int Words)? NumberAt(IReadOnlyList<string> words, int at) =>
        int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, 1) : NumberWords.Read(words, at);
}
