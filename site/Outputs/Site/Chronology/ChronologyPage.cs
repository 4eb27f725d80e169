using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Chronology;

/// <summary>The page of the chronology: the events by year, the questions on which the texts differ, the dates that no event rests on.</summary>
internal static class ChronologyPage
{
    /// <summary>Writes it, and its parts where it is long: the events by their time, disagreements and other dates by issues.</summary>
    public static void Write(IReadOnlyList<ChronologyOfIssue> issues, Language language, RenderContext context)
    {
        var (divisions, words, root) = (Divisions.Of(context.Edition), context.StringsOf(language), Addresses.Chronology(language));
        var whole = new PageFrame(root, language, "chronology", words["chronology"], IntroOf(words)) { Subject = PageSubject.List, InLanguage = Addresses.Chronology };
        var events = issues.SelectMany(issue => issue.Events).ToDictionary(dated => (dated.Issue.Id, dated.Event.Id));
        foreach (var part in divisions.Events.All)
        {
            var isRoot = part.Keys.Count == 0;
            var frame = PartsPanel.FrameOf(part, whole, context);
            var later = isRoot ? PartsPanel.Of(divisions.IssuesInFull, Addresses.DatesOfIssues(language), root, language, context) : null;
            var shown = part.IsDivided ? [] : part.Items.Select(dated => events.GetValueOrDefault((dated.Issue, dated.Id))).OfType<QuotedEvent>();
            Write(frame, [.. shown], isRoot && later is null ? issues : [], issues, PartsPanel.Of(part, root, frame.Path, language, context), later, context);
        }

        foreach (var part in divisions.IssuesInFull.Below)
        {
            var frame = PartsPanel.FrameOf(part, whole with { Path = Addresses.DatesOfIssues(language), InLanguage = Addresses.DatesOfIssues }, context);
            frame = frame with { Breadcrumbs = [.. frame.Breadcrumbs.Select(step => step.Path == Addresses.DatesOfIssues(language) ? (step.Text, root) : step)] };
            var own = part.IsDivided ? [] : part.Items.Select(issue => issue.Id).ToHashSet();
            Write(frame, [], [.. issues.Where(issue => own.Contains(issue.Issue.Id))], issues, null, PartsPanel.Of(part, Addresses.DatesOfIssues(language), frame.Path, language, context), context);
        }
    }

    private static void Write(
        PageFrame frame, IReadOnlyList<QuotedEvent> events, IReadOnlyList<ChronologyOfIssue> parts, IReadOnlyList<ChronologyOfIssue> all, Html? eventParts, Html? dateParts, RenderContext context)
    {
        var (path, language) = (frame.Path, frame.Language);
        var words = context.StringsOf(language);
        var disagreements = all.SelectMany(part => part.Disagreements).ToLookup(differing => differing.Issue.Id);
        var years = events.OrderBy(dated => dated.Event.Date, ByTime).GroupBy(dated => YearOf(dated.Event.Date));
        context.WritePage(frame, "chronology.html", new Values
        {
            ["title"] = frame.Title,
            ["event_parts"] = eventParts,
            ["date_parts"] = dateParts,
            ["years"] = Values.List(years.Select(year => new Values
            {
                ["id"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"year-{year.Key}"),
                ["title"] = words.Format("chronology_year", DatePhrases.Year(year.Key, words)),
                ["events"] = Values.List(year.Select(Event)),
            })),
            ["disagreements"] = Values.List(parts.SelectMany(part => part.Disagreements).Select(Differing)),
            ["others"] = Values.List(parts.SelectMany(part => part.Others).GroupBy(other => other.Date).OrderBy(other => other.Key, ByTime).Select(Other)),
        });

        // The year of the page's own calendar.
        int YearOf(EdtfDate date) => DatePhrases.YearOf(date.LastDayOfStart, language.Calendars.Leading);

        Values Event(QuotedEvent dated)
        {
            var differing = disagreements[dated.Issue.Id].Where(differing => differing.Disagreement.EventIds.Contains(dated.Event.Id));
            var values = When(dated.Event.Date);
            values["id"] = Addresses.InChronology(dated.Issue, dated.Event.Id);
            values["title"] = context.HtmlOf(dated.Event.Title, language);
            values["passages"] = Values.List(dated.Passages.Select(Passage));
            values["remark"] = dated.Event.Remark is { } remark ? context.HtmlOf(remark, language) : null;
            values["differ"] = Values.List(differing.Select(one => Values.Link(one.Disagreement.Title[language], HrefOf(one))));
            return values;
        }

        string HrefOf(QuotedDisagreement one)
        {
            var (page, anchor) = (Divisions.Of(context.Edition).PageOfDates(language, one.Issue), Addresses.InChronology(one.Issue, one.Disagreement.Id));
            return page == path ? "#" + anchor : context.Map.Href(path, page, anchor);
        }

        Values Differing(QuotedDisagreement one) => new()
        {
            ["id"] = Addresses.InChronology(one.Issue, one.Disagreement.Id),
            ["title"] = context.HtmlOf(one.Disagreement.Title, language),
            ["passages"] = Values.List(one.Passages.Select(Passage)),
            ["remark"] = context.HtmlOf(one.Disagreement.Remark, language),
        };

        Values Other(IGrouping<EdtfDate, OtherDate> date)
        {
            var values = When(date.Key);
            values["passages"] = Values.List(date.Select(other => Passage(other.Passage)));
            return values;
        }

        Values When(EdtfDate date)
        {
            var (own, other) = DatePhrases.InBoth(date, words);
            return new Values { ["own"] = own, ["other"] = other };
        }

        Values Passage(QuotedPassage quoted) => new()
        {
            ["html"] = quoted.Sentence,
            ["text"] = quoted.Anchor is { IsNumbered: true } id ? words.Format("passage_place", quoted.Title, words.InDigits(id.Label)) : quoted.Title,
            ["href"] = context.Map.Href(path, quoted.Path, quoted.Anchor?.Value),
        };
    }

    /// <summary>What the page says of itself.</summary>
    public static string IntroOf(Strings words) => words[words.Language.Calendars.All.Count == 2 ? "chronology_intro" : "chronology_intro_plain"];

    // What happened in some month or year stands behind the days of that month or year; what lasted longer stands first, what only begins last.
    private static readonly IComparer<EdtfDate> ByTime = Comparer<EdtfDate>.Create((a, b) =>
        (a.LastDayOfStart, b.FirstDay, a.IsOpen, b.LastDay).CompareTo((b.LastDayOfStart, a.FirstDay, b.IsOpen, a.LastDay)));
}
