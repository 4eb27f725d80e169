using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Publishing.Failures;
using IskraSite.Sources;

namespace IskraSite.Publishing.Tables;

/// <summary>A line or cell of a witness and where it went.</summary>
/// <param name="Letters">How many letters it has.</param>
/// <param name="Destination">Text and block, or why it is not used.</param>
public sealed record WitnessTableRow(LineReference Reference, int Letters, string Destination);

/// <summary>For each line of an issue's witness, where it went.</summary>
/// <param name="Rows">The lines and cells, in the order of the file.</param>
/// <param name="Fidelity">What came of the proof, and what was passed over by a rule.</param>
public sealed record WitnessTable(IReadOnlyList<WitnessTableRow> Rows, FidelityFigures Fidelity)
{
    /// <summary>The table; null when the edition or the witness cannot be read.</summary>
    /// <param name="bag">Is told why not.</param>
    /// <exception cref="UsageException">There is no such issue, or it has no witness.</exception>
    public static WitnessTable? Of(PublishOptions options, string issueId, DiagnosticBag bag)
    {
        var (counts, mentions) = (new ProofCounts(), new MentionLedger());
        var input = new InputFolder(options.Input, bag);
        if (Publisher.ReadEdition(input, options, bag, mentions) is not { } edition) return null;
        if (edition.Issues.FirstOrDefault(issue => issue.Id == issueId) is not { HasWitness: true } issue)
        {
            if (bag.HasErrors) return null;
            var known = edition.Issues.Where(other => other.HasWitness).Select(other => other.Id);
            throw new UsageException($"there is no issue ‘{issueId}’ with a witness", Suggestion.Help(issueId, [.. known]));
        }

        if (new IssueProver(edition, edition, input, counts, mentions).Prove(issue, bag) is not { Witness: { } witness } proved) return null;

        var went = new Dictionary<LineReference, List<string>>();
        foreach (var unused in issue.Unused)
        {
            foreach (var line in witness.Expand(unused.Lines)) Add(line, $"not used ({unused.Kind}): {unused.Reason[edition.Settings.Languages[^1]]}");
        }

        foreach (var body in proved.Bodies)
        {
            foreach (var block in body.Original.Blocks)
            {
                foreach (var line in body.Collation?.LinesOf(block.Extent) ?? []) Add(line, $"{body.Text.Id}#{block.Id}");
            }

            foreach (var piece in body.Annex?.Pieces ?? [])
            {
                var id = piece is CountryHeading heading ? heading.Country.PlaceId.Value : piece.Anchor?.Value;
                foreach (var line in body.Annex!.LinesOf(piece, edition.Settings.Original)) Add(line, $"{body.Text.Id}#{id}");
            }
        }

        var rows = witness.All.Where(line => line.Cell == 0 || witness.LettersOf(line).Count > 0).Select(line => new WitnessTableRow(
            line, witness.LettersOf(line).Count, went.TryGetValue(line, out var places) ? string.Join(", ", places) : witness.LettersOf(line).Count == 0 ? "empty" : "NOT ACCOUNTED FOR"));
        return new WitnessTable([.. rows], counts.Fidelity);

        void Add(LineReference line, string place)
        {
            if (!went.TryGetValue(line, out var places)) went[line] = places = [];
            places.Add(place);
        }
    }
}
