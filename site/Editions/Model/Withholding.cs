namespace IskraSite.Editions.Model;

/// <summary>The edition as readers see it: withheld supporters are taken out once, before any output is made.</summary>
public static class Withholding
{
    /// <summary>The edition without its withheld supporters. The edition itself when there is none.</summary>
    public static Edition WithoutWithheld(this Edition edition) => edition.Withheld().Any()
        ? edition with { Issues = [.. edition.Issues.Select(issue => issue with { Supporters = issue.Supporters is { } annex ? Without(annex) : null })] }
        : edition;

    /// <summary>The withheld supporters, in print order.</summary>
    public static IEnumerable<Supporter> Withheld(this Edition edition) =>
        edition.Issues.SelectMany(issue => issue.Supporters?.Supporters ?? []).Where(supporter => supporter.IsWithheld);

    private static SupporterList Without(SupporterList annex)
    {
        var countries = new List<SupporterCountry>();
        var pending = new List<MarkedUp>();
        foreach (var country in annex.Countries)
        {
            var entries = new List<AnnexEntry>();
            if (country.Entries.All(entry => entry is Supporter { IsWithheld: true }) && country.Entries.Count > 0) pending.Add(country.Name);
            foreach (var entry in country.Entries)
            {
                if (entry is Supporter { IsWithheld: true }) pending.Add(entry.Content);
                else entries.Add(entry with { Content = WithBreaks(entry.Content) });
            }

            if (entries.Count > 0 || country.Entries.Count == 0) countries.Add(country with { Entries = entries });
        }

        return annex with { Countries = countries, Closing = annex.Closing is { } closing ? closing with { Content = WithBreaks(closing.Content) } : null };

        // The page that begins inside a withheld entry begins before the next.
        MarkedUp WithBreaks(MarkedUp content)
        {
            if (pending.Count == 0) return content;
            var values = content.Values.ToDictionary(
                pair => pair.Key,
                pair => (IReadOnlyList<Inline>)[.. pending.SelectMany(gone => Inlines.In(gone.Values.GetValueOrDefault(pair.Key, []))).Where(inline => inline is PageBreak or ColumnBreak), .. pair.Value]);
            pending.Clear();
            return new MarkedUp(values);
        }
    }
}
