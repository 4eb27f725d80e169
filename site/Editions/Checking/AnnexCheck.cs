using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;

namespace IskraSite.Editions.Checking;

/// <summary>Holds what an annex says as data against what is printed: no entry twice by mistake, no figure that the words do not bear out.</summary>
/// <param name="languages">The edition's languages, the original first.</param>
internal sealed class AnnexCheck(IReadOnlyList<Language> languages, DiagnosticBag bag)
{
    /// <summary>Checks an annex, withheld entries included.</summary>
    public void Check(SupporterList annex)
    {
        foreach (var country in annex.Countries.GroupBy(country => country.PlaceId)) CheckTwins([.. country.SelectMany(part => part.Supporters)]);
        foreach (var country in annex.Countries) CheckHeading(country, annex.File);
        foreach (var supporter in annex.Supporters) CheckFigures(supporter);
    }

    private void CheckTwins(IReadOnlyList<Supporter> supporters)
    {
        var seen = new Dictionary<string, Supporter>(StringComparer.Ordinal);
        foreach (var supporter in supporters)
        {
            var words = string.Concat(PrintedFigures.WordsOf(supporter.Content.ReadingIn(languages[0]).Text));
            var first = seen.GetValueOrDefault(words);
            seen.TryAdd(words, supporter);
            if (first?.Id == supporter.Repeats) continue;
            if (supporter.Repeats is { } other)
            {
                bag.Add(
                    Codes.Supporters.Twin, supporter.Place, $"the entry ‘{supporter.Id}’ does not repeat ‘{other}’",
                    first is null ? "take repeats: away: no entry above reads alike" : $"write repeats: {first.Id}");
            }
            else if (first is not null)
            {
                bag.Add(
                    Codes.Supporters.Twin, supporter.Place, $"the entry ‘{supporter.Id}’ reads like ‘{first.Id}’",
                    $"take one away; or, if both are printed, add repeats: {first.Id}", new RelatedLocation(first.Place, "the first"));
            }
        }
    }

    private void CheckHeading(SupporterCountry country, SourceText file)
    {
        var heading = country.Name[languages[0]];
        var printed = PrintedFigures.In(country.Name.ReadingIn(languages[0]).Text);
        var count = country.Supporters.Count();
        if (printed.Count != 1 || printed[0] == count) return;
        var place = file.Locate(heading[0].Extent.Start, heading[^1].Extent.End - heading[0].Extent.Start);
        bag.Add(Codes.Supporters.Figure, place, $"the heading says {printed[0]}, and {count} supporters stand under it", "compare with the source: an entry is missing, or divided where it should not be");
    }

    private void CheckFigures(Supporter supporter)
    {
        foreach (var language in languages)
        {
            var reading = supporter.Content.ReadingIn(language).Text;
            var letters = PrintedFigures.LettersIn(reading);
            if (letters != supporter.Letters && (letters is not null || !PrintedFigures.In(reading).Contains(supporter.Letters ?? 0)))
            {
                bag.Add(
                    Codes.Supporters.Figure, supporter.Place,
                    $"‘{supporter.Id}’ has {Describe(supporter.Letters)} under letters:, and {Describe(letters)} in its words ({language.Code})", "bring the two into line with the source");
            }

            if (supporter.Branch is { } branch && !PrintedFigures.In(branch).All(PrintedFigures.In(reading).Contains))
                bag.Add(Codes.Supporters.Figure, supporter.Place, $"the branch {branch} of ‘{supporter.Id}’ is not in its words ({language.Code})", "bring the two into line with the source");
        }
    }

    private static string Describe(int? number) => number is { } n ? n.ToString(System.Globalization.CultureInfo.InvariantCulture) : "nothing";
}
