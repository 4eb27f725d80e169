using IskraSite.Diagnostics;
using IskraSite.Editions.Checking;
using IskraSite.Editions.Collation;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Languages.Persian;
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
    private readonly WithheldWords words = WithheldWords.Of(full);

    /// <summary>Reads and proves an issue.</summary>
    /// <param name="findings">Takes what is found in it.</param>
    public ProvedIssue Prove(Issue issue, DiagnosticBag findings)
    {
        var whole = full.FindIssue(issue.Id)!;
        var witness = issue.HasWitness ? Witnesses.Read(issue.Witnesses, edition.Settings.Original, input.For(findings)) : null;
        if (witness is null && issue.HasWitness) counts.AddUnread(1);
        var (compared, figures) = (new List<LineReferences>(whole.Unused.Select(unused => unused.Lines)), FidelityFigures.None);
        var hidden = HiddenLetters.None;
        if (witness is not null)
        {
            (issue, figures, hidden) = Compare(issue, whole, witness, findings);
            if (whole.Supporters is { } annex) compared.Add(annex.Source);
        }

        var reader = new BodyReader(full, words, input.For(findings), findings, counts, ledger);

        // Withheld texts are proved as all others are, and then nobody has them.
        foreach (var text in whole.WithheldTexts()) Read(text, whole);
        var bodies = issue.AllTexts.Select(text => Read(text, issue)).OfType<TextBody>().ToList();
        if (witness is not null)
        {
            counts.AddUncompared(LettersWithout(compared, witness));
            (issue, bodies) = Masked(issue, whole, bodies, hidden, witness);
        }

        new ChronologyCheck(issue, findings).CheckPassages(bodies);
        new LayoutCheck(issue, findings).CheckPieces(bodies);
        return new ProvedIssue(issue with { Fidelity = figures }, bodies, witness)
        {
            Sources = [.. Publish(issue, witness, hidden, findings)],
            Scans = issue.Facsimiles.Where(scan => scan.Path is not null).Select(scan => (scan.Page, Bytes: input.For(findings).ReadBytes(scan.Path!)))
                .Where(scan => scan.Bytes is not null).ToDictionary(scan => scan.Page, scan => scan.Bytes!),
        };

        TextBody? Read(Text text, Issue of)
        {
            if (reader.Read(text, of, witness) is not { } body) return null;
            if (text.IsPrinted) compared.Add(text.Source);
            figures += body.Fidelity;
            return body;
        }
    }

    private (Issue Issue, FidelityFigures Figures, HiddenLetters Hidden) Compare(Issue issue, Issue whole, Witnesses witness, DiagnosticBag findings)
    {
        counts.AddCoverage(WitnessCoverage.Check(whole, witness, findings));
        var original = edition.Settings.Original;
        WitnessLetters layer = whole.Supporters is { } annex ? WitnessLayer.Of(annex, original) : [];
        var proof = whole.Supporters is { } proved ? Collator.Collate(layer, proved.File, proved.Source, witness, findings) : null;
        if (proof is not null) counts.Add(proof.Figures);
        var hidden = HiddenLetters.Of(whole, layer, proof?.Lines, words, original, witness);
        return (
            issue with { Supporters = issue.Supporters is { } shown ? shown with { Collation = proof?.Lines } : null, Joins = proof?.Lines is { } lines ? Shown(issue.Joins, whole, lines) : issue.Joins },
            proof?.Figures ?? FidelityFigures.None, hidden);
    }

    // Why the lines of a withheld entry belong together would quote it.
    private IReadOnlyList<Join> Shown(IReadOnlyList<Join> joins, Issue whole, CollatedLines lines)
    {
        var withheld = whole.Supporters!.Supporters.Where(supporter => supporter.IsWithheld).Select(supporter => supporter.Content[edition.Settings.Original]).Where(content => content.Count > 0)
            .Select(content => lines.LinesOf(new Extent(content[0].Extent.Start, content[^1].Extent.End - content[0].Extent.Start))).ToList();
        return withheld.Count == 0 ? joins : [.. joins.Where(join => !withheld.Exists(entry => entry.Contains(join.From) && entry.Contains(join.To)))];
    }

    // Which letters are hidden is known when all texts have been proved.
    private static (Issue Issue, List<TextBody> Bodies) Masked(Issue issue, Issue whole, List<TextBody> bodies, HiddenLetters hidden, Witnesses witness)
    {
        hidden.Hide(bodies.SelectMany(body => body.WithheldLetters), witness);
        hidden.HideRepeats(whole, witness);
        issue = issue with { Unused = [.. issue.Unused.Select(unused => unused with { Witness = [.. witness.Expand(unused.Lines).Select(line => new WitnessLine(line, witness.WordsOf(line, hidden)))] })] };
        if (hidden.IsEmpty) return (issue, bodies);
        var annex = issue.Supporters is { Collation: { } lines } shown ? shown with { Collation = hidden.Masked(lines, witness) } : issue.Supporters;
        return (issue with { Supporters = annex }, bodies.ConvertAll(body => body with
        {
            Collation = body.Collation is { } collated ? hidden.Masked(collated, witness) : null,
            Annex = body.Annex is null ? null : annex,
        }));
    }

    private IEnumerable<PublishedSource> Publish(Issue issue, Witnesses? witness, HiddenLetters hidden, DiagnosticBag findings)
    {
        if (witness is null) yield break;
        foreach (var file in issue.Witnesses)
        {
            if (input.For(findings).ReadBytes(file.Path) is not { } received) continue;
            var lines = witness.All.Where(line => line.Witness == file.Id).Select(line => new PublishedLine(
                line, witness.SegmentsOf(line, hidden), witness.LettersOf(line).Count > 0)).ToList();
            var isMasked = hidden.AreIn(file.Id);
            yield return new PublishedSource(
                file, isMasked ? Masked(lines, witness.FileOf(file.Id)!) : received, isMasked, lines, witness.FileOf(file.Id)!.LineCount);
        }
    }

    private static byte[] Masked(IReadOnlyList<PublishedLine> lines, SourceText file)
    {
        var text = string.Join('\n', lines.GroupBy(line => line.Reference.Line)
            .Select(line => string.Join('\t', line.Select(cell => string.Concat(cell.Segments.Select(segment => segment.Text))))));
        return System.Text.Encoding.UTF8.GetBytes(file.Text.EndsWith('\n') ? text + "\n" : text);
    }

    // The letters of lines that no text could be held against, and no reason leaves out.
    private static int LettersWithout(List<LineReferences> compared, Witnesses witness) =>
        witness.WithLetters.Where(line => !compared.Exists(references => references.Has(line))).Sum(line => witness.LettersOf(line).Count);
}

/// <summary>An issue that has been read and proved.</summary>
/// <param name="Issue">The issue, with the lines that its annex comes from and the words of those that it leaves out.</param>
/// <param name="Bodies">The bodies of its texts, in print order.</param>
/// <param name="Witness">The machine readings; null when there are none, or one cannot be read.</param>
internal sealed record ProvedIssue(Issue Issue, IReadOnlyList<TextBody> Bodies, Witnesses? Witness)
{
    /// <summary>The machine readings as they are published.</summary>
    public IReadOnlyList<PublishedSource> Sources { get; init; } = [];

    /// <summary>The images of its printed pages, by page, as received.</summary>
    public IReadOnlyDictionary<int, byte[]> Scans { get; init; } = new Dictionary<int, byte[]>();
}
