using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Phrases;

/// <summary>What the parts of a long list are called.</summary>
internal static class PartPhrases
{
    /// <summary>The title of a part among its neighbours.</summary>
    public static string TitleOf(PartKey key, Strings words, Edition edition) => key.Kind switch
    {
        PartKind.Year or PartKind.Month => EdtfDate.Parse(key.Value) is { } date ? DatePhrases.Period(date, words) : key.Value,
        PartKind.Issue => edition.FindIssue(new Slug(key.Value))?.Title[words.Language] ?? key.Value,
        PartKind.Place => edition.Authorities.NameOfPlace(new Slug(key.Value), words.Language) ?? key.Value,
        PartKind.Letters => key.Value,
        _ => throw new System.Diagnostics.UnreachableException(key.Kind.ToString()),
    };

    /// <summary>The title of a part by itself: a month has its year, letters those before them.</summary>
    public static string WholeTitleOf(IReadOnlyList<PartKey> keys, Strings words, Edition edition)
    {
        var telling = keys.Where((key, i) => i == keys.Count - 1 || (key.Kind, keys[i + 1].Kind) is not ((PartKind.Letters, _) or (PartKind.Year, PartKind.Month) or (_, PartKind.Issue)));
        return string.Join(words["list_separator"], telling.Select(key => TitleOf(key, words, edition)));
    }
}
