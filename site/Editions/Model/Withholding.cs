namespace IskraSite.Editions.Model;

/// <summary>The edition as readers see it: withheld supporters, and the events that only withheld passages tell of, are taken out once, before any output is made.</summary>
public static class Withholding
{
    /// <summary>The edition without its withheld supporters and passages. The edition itself when there is none.</summary>
    public static Edition WithoutWithheld(this Edition edition) => edition.Issues.Any(issue => HidesSupporters(issue) || issue.Chronology.Passages.Any(issue.IsWithheld))
        ? edition with { Issues = [.. edition.Issues.Select(Without)] }
        : edition;

    /// <summary>Whether what a passage names is withheld: its text, or the entry of the annex.</summary>
    public static bool IsWithheld(this Issue issue, Attestation passage) =>
        issue.AllTexts.FirstOrDefault(text => text.Id == passage.TextId) is { } text
        && (text.IsWithheld || issue.AnnexOf(text)?.Find(passage.BlockId) is Supporter { IsWithheld: true });

    /// <summary>The withheld supporters, in print order.</summary>
    public static IEnumerable<Supporter> Withheld(this Edition edition) =>
        edition.Issues.SelectMany(issue => issue.Supporters?.Supporters ?? []).Where(supporter => supporter.IsWithheld);

    private static bool HidesSupporters(Issue issue) => issue.Supporters?.Supporters.Any(supporter => supporter.IsWithheld) ?? false;

    private static Issue Without(Issue issue) => issue with
    {
        Supporters = issue.Supporters is { } annex && HidesSupporters(issue) ? Without(annex) : issue.Supporters,
        Chronology = Without(issue.Chronology, issue),
    };

    // What rests on nothing that is shown is not told; one voice alone is no disagreement.
    private static IssueChronology Without(IssueChronology chronology, Issue issue)
    {
        var events = chronology.Events.Select(dated => dated with { Passages = Shown(dated.Passages) }).Where(dated => dated.Passages.Count > 0).ToList();
        var disagreements = chronology.Disagreements.Select(differing => differing with { Passages = Shown(differing.Passages) }).Where(differing => differing.Passages.Count > 1);
        return new IssueChronology(events, [.. disagreements.Select(differing => differing with { EventIds = [.. differing.EventIds.Where(id => events.Exists(dated => dated.Id == id))] })]);

        IReadOnlyList<Attestation> Shown(IReadOnlyList<Attestation> passages) => [.. passages.Where(passage => !issue.IsWithheld(passage))];
    }

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
