using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Books.OneFile;

/// <summary>What the filter of the supporters offers: the countries in alphabetical order, the kinds by how often they occur.</summary>
internal static class SupportersFilter
{
    /// <summary>The form's values.</summary>
    public static Values Of(FileScope scope, RenderContext context)
    {
        var words = context.StringsOf(scope.Frame);
        var annexes = (scope.Issue is { } one ? [one] : context.Edition.Issues).Select(issue => issue.Supporters).OfType<SupporterList>().ToList();
        var countries = annexes.SelectMany(annex => annex.Countries).Select(country => country.PlaceId).Distinct()
            .Select(id => (Id: id, Name: context.Edition.Authorities.NameOfPlace(id, scope.Frame) ?? id));
        var kinds = annexes.SelectMany(annex => annex.Supporters).GroupBy(supporter => supporter.Kind).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key.Name, StringComparer.Ordinal);
        return new Values
        {
            ["countries"] = Values.UnseenList(countries.OrderBy(country => country.Name, words.Order).Select(country => Option(country.Id, country.Name))),
            ["kinds"] = Values.UnseenList(kinds.Select(kind => Option(kind.Key.Name, KindPhrases.Of(kind.Key, words)))),
            ["digits"] = words.TenDigits,
            ["shown"] = new Unseen(words.Format("filter_shown", "{0}", words.Number(annexes.Sum(annex => annex.Supporters.Count())))),
        };
    }

    private static Values Option(string value, string text) => new() { ["value"] = value, ["text"] = text };
}
