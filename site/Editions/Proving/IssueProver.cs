using IskraSite.Diagnostics;
using IskraSite.Editions.Collation;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Sources;

namespace IskraSite.Editions.Proving;

/// <summary>What is proved of an issue as a whole: its witness is covered, its annex equals the source and refers to what there is.</summary>
internal sealed class IssueProver(InputFolder input, DiagnosticBag bag, ProofCounts counts, MentionLedger ledger)
{
    /// <summary>Proves every issue; the edition that comes back has the correspondence of each annex with its source in it.</summary>
    public Edition Prove(Edition edition)
    {
        var mentions = new MentionCheck(edition, bag);
        var proved = new Issue[edition.Issues.Count];
        Parallel.For(0, proved.Length, i => proved[i] = Prove(edition.Issues[i], edition, mentions));
        return edition with { Issues = proved };
    }

    private Issue Prove(Issue issue, Edition edition, MentionCheck mentions)
    {
        if (issue.EditorId is { } id)
        {
            mentions.CheckAgent(id, issue.EditorPlace);
            if (edition.Authorities.FindAgent(id) is { } editor) ledger.Note(editor);
        }

        if (issue.Supporters is { } annex)
        {
            CheckReferences(annex, edition, mentions);
            new AnnexCheck(edition.Settings.Languages, bag).Check(annex);
        }

        new ChronologyCheck(issue, bag).CheckReferences();
        if (issue.Witness is not { } file || Witness.Read(file, input) is not { } witness) return issue;
        counts.AddCoverage(WitnessCoverage.Check(issue, witness, bag));
        issue = issue with { Unused = [.. issue.Unused.Select(unused => unused with { Witness = [.. witness.Expand(unused.Lines).Select(line => new WitnessLine(line, witness.WordsOf(line)))] })] };
        if (issue.Supporters is not { } supporters) return issue;
        var layer = WitnessLayer.Of(supporters, edition.Settings.Original);
        var proof = Collator.Collate(layer, supporters.File, supporters.Source, witness, bag);
        counts.Add(proof);
        var lines = proof.Lines is null ? null : WithheldLines.Masked(proof.Lines, layer, supporters, edition.Settings.Original, witness);
        return issue with { Supporters = supporters with { Collation = lines } };
    }

    private void CheckReferences(SupporterList annex, Edition edition, MentionCheck mentions)
    {
        foreach (var inlines in annex.Pieces.SelectMany(piece => piece.Content.Values.Values)) mentions.Check(Inlines.In(inlines), annex.File, null, _ => new HashSet<string>());
        foreach (var language in edition.Settings.Languages) ledger.Note(edition.Authorities.LinesMentioning(annex, language));
        if (!edition.Authorities.IsRead(EntityKind.Place)) return;
        foreach (var country in annex.Countries.Where(country => edition.Authorities.Find(EntityKind.Place, country.PlaceId) is null))
        {
            bag.Add(
                Codes.Supporters.Country, country.Place, $"places.yml has no entry ‘{country.PlaceId}’",
                Suggestion.Help(country.PlaceId, [.. edition.Authorities.Of(EntityKind.Place).Select(place => place.Id)]));
        }
    }
}
