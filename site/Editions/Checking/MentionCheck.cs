using System.Globalization;
using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Languages.Persian;

namespace IskraSite.Editions.Checking;

/// <summary>Checks what running text refers to: entities, speakers, dates, links.</summary>
internal sealed class MentionCheck(Edition edition, DiagnosticBag bag)
{
    /// <summary>Checks a stretch of running text.</summary>
    /// <param name="inlines">The text, inner inlines included.</param>
    /// <param name="text">The text that it stands in, for relative links; null for the annex.</param>
    /// <param name="idsOf">The block ids of a text.</param>
    public void Check(IEnumerable<Inline> inlines, SourceText file, Text? text, Func<Text, IReadOnlySet<BlockId>> idsOf)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Mention mention when edition.Authorities.IsRead(mention.Kind) && edition.Authorities.Find(mention.Kind, mention.EntityId) is null:
                    bag.Add(
                        Codes.Link.Entity, PlaceOf(mention, file), $"{mention.Kind.FileName} has no entry ‘{mention.EntityId}’",
                        Suggestion.Help(mention.EntityId, [.. edition.Authorities.Of(mention.Kind).Select(entity => entity.Id)]));
                    break;
                case SpeakerLabel speaker:
                    CheckAgent(speaker.SpeakerId, PlaceOf(speaker, file));
                    break;
                case DateMention date:
                    CheckDate(date, file);
                    break;
                case PageBreak page when text?.IssueId is { } issueId && edition.FindIssue(issueId) is { PageCount: > 0 and var pages } && page.Number > pages:
                    bag.Add(Codes.Markup.BadAttribute, PlaceOf(page, file), $"the issue has {pages} printed pages", "mend the number, or pages: in issue.yml");
                    break;
                case Link link when text is not null && !TextLink.IsExternal(link.Address):
                    CheckLink(link, text, file, idsOf);
                    break;
            }
        }
    }

    /// <summary>Checks the id of an author or editor.</summary>
    public void CheckAgent(Slug id, SourceLocation place)
    {
        if (edition.Authorities.FindAgent(id) is not null || !edition.Authorities.IsRead(EntityKind.Person) || !edition.Authorities.IsRead(EntityKind.Organisation)) return;
        var known = edition.Authorities.Of(EntityKind.Person).Concat(edition.Authorities.Of(EntityKind.Organisation)).Select(entity => entity.Id.Value);
        bag.Add(Codes.Link.Agent, place, $"no person or organisation has the id ‘{id}’", Suggestion.Help(id, [.. known]));
    }

    private static SourceLocation PlaceOf(Inline inline, SourceText file) => file.Locate(inline.Extent.Start, inline.Extent.Length);

    private void CheckDate(DateMention mention, SourceText file)
    {
        var words = ReadingText.Of(mention.Content);
        var meant = mention.When;
        if (meant.End is not null || meant.IsOpenAtStart || !PrintedDate.TryParse(words, out var printed)) return;
        if (!printed.Exists)
        {
            bag.Add(
                Codes.Dates.NoSuchDay, PlaceOf(mention, file), $"«{words}» is printed, and that month has {printed.LongestIn(printed.Month!.Value)} days",
                "compare with the source; if the paper prints it so, mark the slip: [the day that is meant]{sic=\"as printed\"}");
        }
        else if (!printed.CanMean(meant.FirstDayOfStart, meant.LastDayOfStart))
        {
            bag.Add(
                Codes.Texts.JalaliMismatch, PlaceOf(mention, file), $"«{words}» is printed, but {meant} is {InPrint(meant, printed)}",
                "compare with the source; correct the date in the span, or mark the print’s slip");
        }
    }

    // The date of the span in the calendar of the print, to an editor.
    private static string InPrint(EdtfDate meant, PrintedDate printed)
    {
        if (meant.Day is null) return "another month or year";
        if (printed.Calendar is CalendarSystem.Jalali or null) return JalaliDate.From(meant.FirstDay).Format("en");
        var there = CalendarDate.Of(meant.FirstDay, printed.Calendar.Value);
        return string.Create(CultureInfo.InvariantCulture, $"{there.Year:0000}-{there.Month:00}-{there.Day:00}") + printed.Calendar switch
        {
            CalendarSystem.Imperial => " of the imperial count",
            CalendarSystem.Hijri => " of the lunar Hijri calendar, or a day or two from it",
            _ => "",
        };
    }

    private void CheckLink(Link link, Text text, SourceText file, Func<Text, IReadOnlySet<BlockId>> idsOf)
    {
        if (TextLink.Find(edition, text, link.Address) is not { } found)
        {
            var name = link.Address.Split('#')[0];
            if (edition.UnreadIssues.Contains(name.Split('/')[0])) return;
            var names = name.Contains('/', StringComparison.Ordinal)
                ? edition.IssueTexts.Select(other => other.Name)
                : edition.AllTexts.Where(other => other.IssueId is null || other.IssueId == text.IssueId).Select(other => other.Id.Value).Distinct();
            bag.Add(Codes.Link.Target, PlaceOf(link, file), $"‘{link.Address}’ names no text or page", Suggestion.Help(name, [.. names]));
        }
        else if (found.BlockId is { } block && idsOf(found.Target) is var ids && !ids.Contains(block))
        {
            bag.Add(Codes.Link.Target, PlaceOf(link, file), $"{found.Target.Name} has no block ‘{block}’", Suggestion.Help(block.Value, [.. ids.Select(id => id.Value)]));
        }
    }
}
