using IskraSite.Diagnostics;
using IskraSite.Editions.Collation;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Sources;

namespace IskraSite.Editions.Proving;

/// <summary>
/// Reads an issue's texts when its turn comes and proves them, and the issue as a whole: its witness, which is read once, is covered, its
/// annex equals it.
/// </summary>
/// <param name="edition">The edition as readers see it.</param>
/// <param name="full">The edition with what is withheld: that is proved too.</param>
internal sealed class IssueProver(Edition edition, Edition full, InputFolder input, ProofCounts counts, MentionLedger ledger)
{
    /// <summary>Reads and proves an issue.</summary>
    /// <param name="findings">Takes what is found in it.</param>
    public ProvedIssue Prove(Issue issue, DiagnosticBag findings)
    {
        var whole = full.FindIssue(issue.Id)!;
        var witness = issue.Witness is { } file ? Witness.Read(file, input.For(findings)) : null;
        if (witness is null && issue.Witness is not null) counts.AddUnread(1);
        var (compared, figures) = (new List<LineReferences>(whole.Unused.Select(unused => unused.Lines)), FidelityFigures.None);
        if (witness is not null)
        {
            (issue, figures) = Compare(issue, whole, witness, findings);
            if (whole.Supporters is { } annex) compared.Add(annex.Source);
        }

        var reader = new BodyReader(full, input.For(findings), findings, counts, ledger);

        // Withheld texts are proved as all others are, and then nobody has them.
        foreach (var text in whole.WithheldTexts()) Read(text, whole);
        var bodies = issue.AllTexts.Select(text => Read(text, issue)).OfType<TextBody>().ToList();
        if (witness is not null) counts.AddUncompared(LettersWithout(compared, witness));
        new ChronologyCheck(issue, findings).CheckPassages(bodies);
        return new ProvedIssue(issue with { Fidelity = figures }, bodies, witness);

        TextBody? Read(Text text, Issue of)
        {
            if (reader.Read(text, of, witness) is not { } body) return null;
            if (text.IsPrinted) compared.Add(text.Source);
            figures += body.Fidelity;
            return body;
        }
    }

    private (Issue Issue, FidelityFigures Figures) Compare(Issue issue, Issue whole, Witness witness, DiagnosticBag findings)
    {
        counts.AddCoverage(WitnessCoverage.Check(whole, witness, findings));
        issue = issue with { Unused = [.. issue.Unused.Select(unused => unused with { Witness = [.. witness.Expand(unused.Lines).Select(line => new WitnessLine(line, witness.WordsOf(line)))] })] };
        if (whole.Supporters is not { } annex) return (issue, FidelityFigures.None);
        var original = edition.Settings.Original;
        var layer = WitnessLayer.Of(annex, original);
        var proof = Collator.Collate(layer, annex.File, annex.Source, witness, findings);
        counts.Add(proof.Figures);
        if (issue.Supporters is not { } shown) return (issue, proof.Figures);
        var lines = proof.Lines is null ? null : WithheldLines.Masked(proof.Lines, layer, annex, original, witness);
        return (issue with { Supporters = shown with { Collation = lines } }, proof.Figures);
    }

    // The letters of lines that no text could be held against, and no reason leaves out.
    private static int LettersWithout(List<LineReferences> compared, Witness witness) =>
        witness.WithLetters.Where(line => !compared.Exists(references => references.Has(line))).Sum(line => witness.LettersOf(line).Count);
}

/// <summary>An issue that has been read and proved.</summary>
/// <param name="Issue">The issue, with the lines that its annex comes from and the words of those that it leaves out.</param>
/// <param name="Bodies">The bodies of its texts, in print order.</param>
/// <param name="Witness">The machine reading; null when there is none.</param>
internal sealed record ProvedIssue(Issue Issue, IReadOnlyList<TextBody> Bodies, Witness? Witness);
