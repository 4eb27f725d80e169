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
    public static void Write(IReadOnlyList<ChronologyOfIssue> parts, Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        var path = Addresses.Chronology(language);
        var frame = new PageFrame(path, language, "chronology", words["chronology"], IntroOf(words)) { Subject = PageSubject.List, InLanguage = Addresses.Chronology };
        var disagreements = parts.SelectMany(part => part.Disagreements).ToLookup(differing => differing.Issue);
        var years = parts.SelectMany(part => part.Events).OrderBy(dated => dated.Event.Date, ByTime).GroupBy(dated => YearOf(dated.Event.Date));
        context.WritePage(frame, "chronology.html", new Values
        {
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
            var differing = disagreements[dated.Issue].Where(differing => differing.Disagreement.EventIds.Contains(dated.Event.Id));
            var values = When(dated.Event.Date);
            values["id"] = Addresses.InChronology(dated.Issue, dated.Event.Id);
            values["title"] = context.HtmlOf(dated.Event.Title, language);
            values["passages"] = Values.List(dated.Passages.Select(Passage));
            values["remark"] = dated.Event.Remark is { } remark ? context.HtmlOf(remark, language) : null;
            values["differ"] = Values.List(differing.Select(one => Values.Link(one.Disagreement.Title[language], "#" + Addresses.InChronology(one.Issue, one.Disagreement.Id))));
            return values;
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
