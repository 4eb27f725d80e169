using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;

namespace IskraSite.Publishing.OnDemand;

/// <summary>What came of the proof of texts: of an issue, or of the edition's own pages. The bodies are no part of it, so that all proofs can be kept.</summary>
/// <param name="Issue">The issue as it was proved; null for the pages.</param>
/// <param name="Findings">What is wrong with the texts.</param>
/// <param name="Mentions">Whom they name.</param>
/// <param name="Linked">The issues that they link to. A page, and what is not there, counts as one without a name.</param>
internal sealed record BodiesProof(Issue? Issue, DiagnosticBag Findings, ProofCounts Counts, MentionLedger Mentions, IReadOnlySet<string> Linked)
{
    private const string NoIssue = "";

    /// <summary>Whether changes elsewhere may have made another proof of this one: those of texts that it links to.</summary>
    /// <param name="areNamesSame">Whether the same issues, texts and pages are there as before.</param>
    public bool IsTouchedBy(Changes changes, bool areNamesSame) =>
        areNamesSame ? Linked.Overlaps(changes.Issues) || (changes.IsPages && Linked.Contains(NoIssue)) : Linked.Count > 0;

    /// <summary>Which issues texts link to.</summary>
    public static IReadOnlySet<string> LinksOf(IEnumerable<TextBody> bodies, Edition edition)
    {
        var linked = from body in bodies
                     from version in body.Versions
                     from block in version.Blocks.Concat(version.Footnotes.SelectMany(note => note))
                     from link in Inlines.In(block).OfType<Link>()
                     where !TextLink.IsExternal(link.Address)
                     let target = TextLink.Find(edition, body.Text, link.Address)?.Target
                     where target != body.Text
                     select target?.IssueId ?? NoIssue;
        return linked.ToHashSet();
    }
}
