using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;

namespace IskraSite.Editions.Checking;

/// <summary>What can be checked of the issues without their texts and witnesses: that all they refer to is there.</summary>
internal sealed class IssueCheck(Edition edition, DiagnosticBag bag, MentionLedger ledger)
{
    private readonly MentionCheck mentions = new(edition, bag);

    /// <summary>Checks every issue, withheld supporters included.</summary>
    public void CheckAll() => Parallel.ForEach(edition.Issues, Check);

    /// <summary>Checks one issue.</summary>
    public void Check(Issue issue)
    {
        if (issue.EditorId is { } id)
        {
            mentions.CheckAgent(id, issue.EditorPlace);
            if (edition.Authorities.FindAgent(id) is { } editor) ledger.Note(editor);
        }

        foreach (var text in issue.AllTexts.Where(text => text.IsPrinted && text.Date is { } date && date.FirstDayOfStart > issue.Date.LastDay && !DateDoubts.Has(date) && !DateDoubts.Has(issue.Date)))
        {
            bag.Add(
                Codes.Dates.AfterIssue, text.DatePlace ?? text.Original.TitlePlace, $"this text is dated {text.Date}, after its issue ({issue.Date})",
                "one of the two is wrong; 1380-01-29 AP is a Jalali date");
        }

        if (issue.Supporters is { } annex)
        {
            CheckReferences(annex);
            new AnnexCheck(edition.Settings.Languages, bag).Check(annex);
        }

        new ChronologyCheck(issue, bag).CheckReferences();
        new LayoutCheck(issue, bag).CheckReferences();
    }

    private void CheckReferences(SupporterList annex)
    {
        foreach (var inlines in annex.Pieces.SelectMany(piece => piece.Content.Values.Values))
            mentions.Check(Inlines.In(inlines), annex.File, null, _ => new HashSet<BlockId>());
        foreach (var supporter in annex.Supporters)
        {
            CheckIdentity(supporter.PersonId, EntityKind.Person, supporter);
            CheckIdentity(supporter.OrganisationId, EntityKind.Organisation, supporter);
        }

        foreach (var language in edition.Settings.Languages) ledger.Note(edition.Authorities.LinesMentioning(annex, language));
        if (!edition.Authorities.IsRead(EntityKind.Place)) return;
        foreach (var country in annex.Countries.Where(country => edition.Authorities.Find(EntityKind.Place, country.PlaceId) is null))
        {
            bag.Add(
                Codes.Supporters.Country, country.Place, $"places.yml has no entry ‘{country.PlaceId}’",
                Suggestion.Help(country.PlaceId, [.. edition.Authorities.Of(EntityKind.Place).Select(place => place.Id)]));
        }
    }

    // Whom an entry is.
    private void CheckIdentity(Slug? id, EntityKind kind, Supporter supporter)
    {
        if (id is null || !edition.Authorities.IsRead(kind)) return;
        if (edition.Authorities.Find(kind, id) is { } entity)
        {
            ledger.Note(entity);
            return;
        }

        var known = edition.Authorities.Of(kind).Select(entity => entity.Id);
        bag.Add(Codes.Link.Entity, supporter.Place, $"{kind.FileName} has no entry ‘{id}’, which the entry ‘{supporter.Id}’ is said to be", Suggestion.Help(id, [.. known]));
    }
}
