namespace IskraSite.Editions.Model;

/// <summary>
/// The edition as readers see it: withheld texts with their annex, withheld supporters, and whatever else is only there for them are taken out once, before any
/// output is made.
/// </summary>
public static class Withholding
{
    /// <summary>The edition without what is withheld. The edition itself when nothing is.</summary>
    /// <param name="entities">The entities that only what is withheld names.</param>
    public static Edition WithoutWithheld(this Edition edition, IReadOnlySet<Entity>? entities = null) => !edition.WithheldTexts().Any() && !edition.WithheldSupporters().Any() ? edition : edition with
    {
        Settings = edition.Settings with { History = [.. edition.Settings.History.Select(version => version with { Added = Shown(version.Added, edition), Changed = Shown(version.Changed, edition) })] },
        Issues = [.. edition.Issues.Select(Without)],
        Authorities = entities is null ? edition.Authorities : edition.Authorities.Without(entities),
    };

    /// <summary>The withheld texts, in print order.</summary>
    public static IEnumerable<Text> WithheldTexts(this Edition edition) => edition.IssueTexts.Where(IsWithheld);

    /// <summary>The withheld texts of an issue.</summary>
    public static IEnumerable<Text> WithheldTexts(this Issue issue) => issue.AllTexts.Where(IsWithheld);

    /// <summary>The supporters that are withheld by themselves, in print order.</summary>
    public static IEnumerable<Supporter> WithheldSupporters(this Edition edition) =>
        edition.Issues.SelectMany(issue => issue.Supporters?.Supporters ?? []).Where(supporter => supporter.IsWithheld);

    /// <summary>Whether what a passage names is withheld: its text, or the entry of the annex.</summary>
    public static bool IsWithheld(this Issue issue, Attestation passage) =>
        issue.AllTexts.FirstOrDefault(text => text.Id == passage.TextId) is { } text && (text.IsWithheld || issue.AnnexOf(text)?.Find(passage.BlockId) is Supporter { IsWithheld: true });

    private static bool IsWithheld(Text? text) => text is { IsWithheld: true };

    private static Issue Without(Issue issue)
    {
        var lines = issue.WithheldTexts().Where(text => text.IsPrinted).SelectMany(text => new[] { text.Source, issue.AnnexOf(text)?.Source }).OfType<LineReferences>().ToList();
        return issue with
        {
            Masthead = Shown(issue.Masthead),
            Slogans = Shown(issue.Slogans),
            Notices = Shown(issue.Notices),
            Texts = Shown(issue.Texts),
            EditorsNote = Shown(issue.EditorsNote),
            Supporters = IsWithheld(issue.AnnexedText) ? null : issue.Supporters is { } annex && annex.Supporters.Any(supporter => supporter.IsWithheld) ? Without(annex) : issue.Supporters,
            Chronology = Without(issue.Chronology, issue),
            Joins = [.. issue.Joins.Where(join => !lines.Exists(withheld => withheld.Has(join.From) || withheld.Has(join.To)))],
            WithheldLines = lines,
        };
    }

    private static Text? Shown(Text? text) => IsWithheld(text) ? null : text;

    private static IReadOnlyList<Text> Shown(IReadOnlyList<Text> texts) => [.. texts.Where(text => !text.IsWithheld)];

    // Of a text that is shown, a withheld entry is not named.
    private static IReadOnlyList<TextReference> Shown(IReadOnlyList<TextReference> references, Edition edition) =>
    [
        .. from reference in references
           let text = edition.AllTexts.FirstOrDefault(text => text.Name == reference.Name)
           where !IsWithheld(text)
           let annex = text?.IssueId is { } issue ? edition.FindIssue(issue)?.AnnexOf(text) : null
           select reference.BlockId is { } id && annex?.Find(id) is Supporter { IsWithheld: true } ? reference with { BlockId = null } : reference,
    ];

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
