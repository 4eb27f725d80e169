using IskraSite.Diagnostics;
using IskraSite.Editions.Alignment;
using IskraSite.Editions.Collation;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Markup;
using IskraSite.Editions.Model;
using IskraSite.Sources;

namespace IskraSite.Editions.Proving;

/// <summary>Reads the body of one text in every language and makes both proofs of it.</summary>
/// <param name="edition">The edition with what is withheld: links may lead there, and then are shown as words.</param>
public sealed class BodyReader(Edition edition, InputFolder input, DiagnosticBag bag, ProofCounts counts, MentionLedger ledger)
{
    private readonly MentionCheck mentions = new(edition, bag);

    /// <summary>A reader of the same edition that tells its findings to another bag.</summary>
    public BodyReader For(DiagnosticBag findings) => new(edition, input.For(findings), findings, counts, ledger);

    /// <summary>Reads and proves a text.</summary>
    /// <param name="issue">The issue that it belongs to, as readers see it; null for a page of the edition.</param>
    /// <returns>Its body; null when the original cannot be read.</returns>
    public TextBody? Read(Text text, Issue? issue)
    {
        var versions = new List<VersionBody>(text.Versions.Count);
        foreach (var version in text.Versions)
        {
            if (ReadVersion(version, bag) is { } body) versions.Add(body);
            else if (versions.Count == 0) return null;
        }

        CheckIds(versions[0], text.IsPrinted);
        foreach (var author in text.AuthorIds) mentions.CheckAgent(author, text.AuthorPlace);
        foreach (var body in versions) mentions.Check(InlinesOf(body), body.File, text, other => IdsOf(other, text, versions));
        foreach (var translation in versions.Skip(1)) counts.AddAligned(Aligner.Align(versions[0], translation, bag));
        var annex = issue?.AnnexOf(text);
        var linked = versions.ConvertAll(body => body with { Mentions = [.. edition.Authorities.LinesMentioning(text, body, annex)] });
        foreach (var body in linked) ledger.Note(body.Mentions);
        return new TextBody(text, linked, Collate(text, versions[0], issue)) { Annex = annex };
    }

    /// <summary>Reads one language of a text, with no more checks than reading makes.</summary>
    public VersionBody? ReadVersion(TextVersion version, DiagnosticBag findings)
    {
        if (input.For(findings).Read(version.Path) is not { } file) return null;
        var (blocks, footnotes) = EditionMarkdown.ReadBody(file, FrontMatter.BodyStart(file.Text), version.Language.Code, findings);
        return new VersionBody(version, file, blocks, footnotes);
    }

    private static IEnumerable<Inline> InlinesOf(VersionBody body) => body.Blocks.Concat(body.Footnotes.SelectMany(note => note)).SelectMany(Inlines.In);

    private void CheckIds(VersionBody body, bool isPrinted)
    {
        var seen = new Dictionary<string, SourceLocation>();
        foreach (var block in body.Blocks)
        {
            var place = body.File.Locate(block.Extent.Start, block.Extent.Length);
            if (block.Id is null)
            {
                if (isPrinted) bag.Add(Codes.Markup.BlockId, place, "this block has no id", "begin it with []{#p…}, a number that this text has never used");
            }
            else if (!Slug.IsValid(block.Id))
            {
                bag.Add(Codes.Markup.BlockId, place, $"‘{block.Id}’ cannot be an id", "use small letters and digits: p7");
            }
            else if (!seen.TryAdd(block.Id, place))
            {
                bag.Add(Codes.Markup.BlockId, place, $"the id ‘{block.Id}’ is taken", "an id names one block for ever: give this one a number that was never used", new RelatedLocation(seen[block.Id], "the first"));
            }
        }
    }

    private CollatedLines? Collate(Text text, VersionBody original, Issue? issue)
    {
        if (!text.IsPrinted || issue?.Witness is not { } witnessFile) return null;
        if (text.Source.Ranges.Count == 0)
        {
            bag.Add(Codes.Collate.NoSource, original.Version.TitlePlace, "this text names no lines of the source", "add source: [58-71, 104] to its front matter");
            return null;
        }

        if (Witness.Read(witnessFile, input) is not { } witness) return null;
        var proof = Collator.Collate(WitnessLayer.Of(original.Blocks), original.File, text.Source, witness, bag);
        counts.Add(proof);
        return proof.Lines;
    }

    private HashSet<string> IdsOf(Text other, Text self, List<VersionBody> own)
    {
        var body = other == self ? own[0] : ReadVersion(other.Original, new DiagnosticBag());
        return body?.Blocks.Select(block => block.Id).OfType<string>().ToHashSet() ?? [];
    }
}
