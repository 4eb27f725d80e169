namespace IskraSite.Editions.Model;

/// <summary>
/// The edition as readers see it: withheld texts with their annex, withheld supporters, and whatever else is only there for them are taken out once, before any
/// output is made.
/// </summary>
public static class Withholding
{
    /// <summary>The edition without what is withheld. The edition itself when nothing is.</summary>
    /// <param name="entities">The entities that only what is withheld names.</param>
    public static Edition WithoutWithheld(this Edition edition, IReadOnlySet<Entity>? entities = null)
    {
        var withheld = edition.WithheldEntities();
        var words = new WithheldWords(withheld, edition.Authorities);
        if (!edition.WithheldTexts().Any() && !edition.WithheldSupporters().Any() && withheld.Count == 0 && !edition.Issues.Any(issue => issue.Supporters is { } annex && words.AreIn(annex))) return edition;
        return edition with
        {
            Settings = edition.Settings with { History = [.. edition.Settings.History.Select(version => version with { Added = Shown(version.Added, edition), Changed = Shown(version.Changed, edition) })] },
            Issues = [.. edition.Issues.Select(issue => Without(issue, words))],
            Authorities = edition.Authorities.Without(new HashSet<Entity>(withheld.Concat(entities ?? new HashSet<Entity>()), ReferenceEqualityComparer.Instance)),
        };
    }

    /// <summary>An issue of which more is withheld.</summary>
    /// <param name="mark">A text as it is to be.</param>
    /// <param name="isWithheld">Whether an entry of the annex is withheld.</param>
    /// <param name="rewrite">Takes words out of the annex.</param>
    internal static Issue WithWithheld(this Issue issue, Func<Text, Text> mark, Func<Supporter, bool> isWithheld, Func<SupporterList, SupporterList> rewrite) => issue with
    {
        Masthead = issue.Masthead is { } masthead ? mark(masthead) : null,
        Slogans = issue.Slogans is { } slogans ? mark(slogans) : null,
        Notices = [.. issue.Notices.Select(mark)],
        Texts = [.. issue.Texts.Select(mark)],
        EditorsNote = issue.EditorsNote is { } note ? mark(note) : null,
        Supporters = issue.Supporters is { } list ? rewrite(list with { Countries = [.. list.Countries.Select(country => country with { Entries = [.. country.Entries.Select(entry => entry is Supporter supporter && isWithheld(supporter) ? supporter with { IsWithheld = true } : entry)] })] }) : null,
    };

    /// <summary>Whom an edition withholds: who is withheld by name, and the people that withheld supporters are.</summary>
    public static IReadOnlySet<Entity> WithheldEntities(this Edition edition)
    {
        var people = edition.WithheldSupporters().Select(supporter => supporter.PersonId).OfType<Slug>().Select(id => edition.Authorities.Find(EntityKind.Person, id)).OfType<Entity>();
        return new HashSet<Entity>(edition.EntitiesWithheldByName().Concat(people), ReferenceEqualityComparer.Instance);
    }

    /// <summary>The withheld texts, in print order.</summary>
    public static IEnumerable<Text> WithheldTexts(this Edition edition) => edition.IssueTexts.Where(IsWithheld);

    /// <summary>The withheld texts of an issue.</summary>
    public static IEnumerable<Text> WithheldTexts(this Issue issue) => issue.AllTexts.Where(IsWithheld);

    /// <summary>The supporters that are withheld by themselves, in print order.</summary>
    public static IEnumerable<Supporter> WithheldSupporters(this Edition edition) =>
        edition.Issues.SelectMany(WithheldSupporters);

    /// <summary>The supporters of an issue that are withheld by themselves, in print order.</summary>
    public static IEnumerable<Supporter> WithheldSupporters(this Issue issue) => (issue.Supporters?.Supporters ?? []).Where(supporter => supporter.IsWithheld);

    /// <summary>Whom an edition withholds by name: everybody but the people that withheld supporters are.</summary>
    public static IEnumerable<Entity> EntitiesWithheldByName(this Edition edition) => edition.Authorities.All.Where(entity => entity.IsWithheld);

    /// <summary>Whether what a passage names is withheld: its text, or the entry of the annex.</summary>
    public static bool IsWithheld(this Issue issue, Attestation passage) =>
        issue.AllTexts.FirstOrDefault(text => text.Id == passage.TextId) is { } text && (text.IsWithheld || issue.AnnexOf(text)?.Find(passage.BlockId) is Supporter { IsWithheld: true });

    private static bool IsWithheld(Text? text) => text is { IsWithheld: true };

    private static Issue Without(Issue issue, WithheldWords words)
    {
        var lines = issue.WithheldTexts().Where(text => text.IsPrinted).SelectMany(text => new[] { text.Source, issue.AnnexOf(text)?.Source }).OfType<LineReferences>().ToList();
        return issue with
        {
            Masthead = Shown(issue.Masthead, words),
            Slogans = Shown(issue.Slogans, words),
            Notices = Shown(issue.Notices, words),
            Texts = Shown(issue.Texts, words),
            EditorsNote = Shown(issue.EditorsNote, words),
            Layouts = [.. issue.Layouts.Select(layout => Without(layout, issue))],
            Supporters = IsWithheld(issue.AnnexedText) ? null : issue.Supporters is { } annex ? Without(annex, words) : null,
            Chronology = Without(issue.Chronology, issue),
            EditorId = issue.EditorId is { } editor && words.Hide(editor) ? null : issue.EditorId,
            Joins = [.. issue.Joins.Where(join => !lines.Exists(withheld => withheld.Has(join.From) || withheld.Has(join.To)))],
            WithheldLines = lines,
        };
    }

    // What is said of the places of a withheld text would name it.
    private static PageLayout Without(PageLayout layout, Issue issue)
    {
        var withheld = issue.WithheldTexts().Select(text => text.Id).ToHashSet();
        var shown = layout.Pieces.Where(piece => !withheld.Contains(piece.TextId)).ToList();
        return shown.Count == layout.Pieces.Count ? layout : layout with { Pieces = shown, Inferred = null };
    }

    private static Text? Shown(Text? text, WithheldWords words) =>
        text is null || text.IsWithheld ? null : text.AuthorIds.Any(words.Hide) ? text.By([.. text.AuthorIds.Where(author => !words.Hide(author))]) : text;

    private static IReadOnlyList<Text> Shown(IReadOnlyList<Text> texts, WithheldWords words) => [.. texts.Select(text => Shown(text, words)).OfType<Text>()];

    // Of a text that is shown, a withheld entry is not named.
    private static IReadOnlyList<TextReference> Shown(IReadOnlyList<TextReference> references, Edition edition) =>
    [
        .. from reference in references
           let text = edition.AllTexts.FirstOrDefault(text => text.Name == reference.Name)
           where !IsWithheld(text)
           let annex = text is null ? null : edition.AnnexOf(text)
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

    private static SupporterList Without(SupporterList annex, WithheldWords words)
    {
        if (words.AreIn(annex)) annex = annex.Rewrite(words.TakenFrom);
        if (annex.Supporters.Any(supporter => IsHidden(supporter)))
            annex = annex with { Countries = [.. annex.Countries.Select(country => country with { Entries = [.. country.Entries.Select(entry => entry is Supporter supporter && IsHidden(supporter) ? supporter with { PersonId = null, OrganisationId = null } : entry)] })] };
        if (!annex.Supporters.Any(supporter => supporter.IsWithheld)) return annex;
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

        bool IsHidden(Supporter supporter) => (supporter.PersonId ?? supporter.OrganisationId) is { } agent && words.Hide(agent);

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
