using System.Collections.Concurrent;
using IskraSite.Diagnostics;
using IskraSite.Editions.Alignment;
using IskraSite.Editions.Checking;
using IskraSite.Editions.Collation;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Markup;
using IskraSite.Editions.Model;
using IskraSite.Languages;
using IskraSite.Languages.Persian;
using IskraSite.Sources;

namespace IskraSite.Editions.Proving;

/// <summary>Reads the body of one text in every language and makes both proofs of it.</summary>
public sealed class BodyReader
{
    private readonly Edition edition;
    private readonly InputFolder input;
    private readonly DiagnosticBag bag;
    private readonly ProofCounts counts;
    private readonly MentionLedger ledger;
    private readonly WithheldWords withheld;
    private readonly MentionCheck mentions;
    private readonly NoteAligner notes;

    // Only texts that links lead into, by block: what is read for it is their ids, and is kept for the next link.
    private readonly ConcurrentDictionary<Text, HashSet<BlockId>> idsByText = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads the texts of an edition.</summary>
    /// <param name="edition">The edition with what is withheld: links may lead there, and then are shown as words.</param>
    public BodyReader(Edition edition, InputFolder input, DiagnosticBag bag, ProofCounts counts, MentionLedger ledger)
        : this(edition, WithheldWords.Of(edition), input, bag, counts, ledger)
    {
    }

    /// <summary>Reads the texts of an edition of which it is known what is withheld: that is asked of all its issues.</summary>
    internal BodyReader(Edition edition, WithheldWords withheld, InputFolder input, DiagnosticBag bag, ProofCounts counts, MentionLedger ledger) =>
        (this.edition, this.withheld, this.input, this.bag, this.counts, this.ledger, mentions, notes) = (edition, withheld, input, bag, counts, ledger, new MentionCheck(edition, bag), new NoteAligner(bag));

    /// <summary>Reads and proves a text.</summary>
    /// <param name="issue">The issue that it belongs to, as readers see it; null for a page of the edition.</param>
    /// <param name="witness">The machine readings of the issue; null when there are none.</param>
    /// <returns>Its body; null when the original cannot be read.</returns>
    internal TextBody? Read(Text text, Issue? issue = null, Witnesses? witness = null)
    {
        var versions = new List<VersionBody>(text.Versions.Count);
        foreach (var version in text.Versions)
        {
            if (ReadVersion(version, bag) is { } body) versions.Add(body);
            else if (versions.Count == 0) return null;
        }

        CheckIds(versions[0], text.IsPrinted);
        versions = notes.Align(versions);
        foreach (var body in versions) CheckWords(body);
        foreach (var body in versions.Where(_ => text.IssueId is null)) CheckTitle(body);
        foreach (var author in text.AuthorIds) mentions.CheckAgent(author, text.AuthorPlace);
        foreach (var body in versions) mentions.Check(InlinesOf(body), body.File, text, other => IdsOf(other, text, versions));
        foreach (var translation in versions.Skip(1)) counts.AddAligned(Aligner.Align(versions[0], translation, bag));
        var annex = issue?.AnnexOf(text);
        counts.AddWithheld(versions.Sum(body => withheld.In(body).Count()));
        var linked = versions.ConvertAll(body => Linked(withheld.TakenFrom(body), text, annex));
        foreach (var body in linked) ledger.Note(body.Mentions);
        var layer = text.IsPrinted && witness is not null ? WitnessLayer.Of(versions[0].Blocks, edition.Settings.Original) : [];
        var proof = Collate(text, versions[0], layer, issue, witness);
        return new TextBody(text, linked, proof?.Lines)
        {
            Annex = annex,
            Fidelity = proof?.Figures ?? FidelityFigures.None,
            WithheldLetters = ReferenceEquals(linked[0].Blocks, versions[0].Blocks) || proof?.Lines is not { } lines ? [] : [.. HiddenLetters.In(lines, layer, [.. withheld.In(versions[0]).Select(words => words.Extent)], witness!)],
        };
    }

    /// <summary>Reads one language of a text, with no more checks than reading makes.</summary>
    public VersionBody? ReadVersion(TextVersion version, DiagnosticBag findings)
    {
        if (input.For(findings).Read(version.Path) is not { } file) return null;
        return EditionMarkdown.ReadBody(file, FrontMatter.BodyStart(file.Text), version.Language.Code, findings) is var (blocks, footnotes)
            ? new VersionBody(version, file, blocks, footnotes)
            : null;
    }

    /// <summary>Reads one language of a text as readers see it, with no more checks than reading makes.</summary>
    public VersionBody? ReadShown(TextVersion version, DiagnosticBag findings) => ReadVersion(version, findings) is { } body ? withheld.TakenFrom(body) : null;

    /// <summary>The words of a text that are withheld.</summary>
    internal IEnumerable<InlineContainer> WithheldIn(VersionBody body) => withheld.In(body);

    /// <summary>The words of an annex that are withheld.</summary>
    internal IEnumerable<InlineContainer> WithheldIn(SupporterList annex) => annex.Pieces.SelectMany(piece => piece.Content.Values.Values).SelectMany(withheld.In);

    private static IReadOnlyList<Inline> InlinesOf(VersionBody body) => Inlines.In(body.Blocks.Concat(body.Footnotes.SelectMany(note => note)));

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
            else if (!Slug.IsValid(block.Id.Value))
            {
                bag.Add(Codes.Markup.BlockId, place, $"‘{block.Id}’ cannot be an id", "use small letters and digits: p7");
            }
            else if (!seen.TryAdd(block.Id.Value, place))
            {
                bag.Add(Codes.Markup.BlockId, place, $"the id ‘{block.Id}’ is taken", "an id names one block for ever: give this one a number that was never used", new RelatedLocation(seen[block.Id.Value], "the first"));
            }
        }
    }

    private void CheckTitle(VersionBody body)
    {
        foreach (var heading in body.Blocks.Skip(1).OfType<Heading>().Where(heading => heading.Level == 1))
            bag.Add(Codes.Markup.SecondTitle, body.File.Locate(heading.Extent.Start, heading.Extent.Length), "this heading of the first level is a second title", "begin it with ##");
    }

    private void CheckWords(VersionBody body)
    {
        foreach (var (block, lines) in body.Reading)
        {
            if (block is ThematicBreak || lines.Any(line => !Blank.Is(line.Text))) continue;
            bag.Add(
                Codes.Markup.EmptyBlock, body.File.Locate(block.Extent.Start, block.Extent.Length), "this block has no words",
                body.Version.Language.IsOriginal ? "write them, or take the block away" : "translate the original’s block of the same id");
        }
    }

    private Proof? Collate(Text text, VersionBody original, WitnessLetters layer, Issue? issue, Witnesses? witness)
    {
        if (!text.IsPrinted || issue is not { HasWitness: true }) return null;
        if (text.Source.Ranges.Count == 0)
        {
            bag.Add(Codes.Collate.NoSource, original.Version.TitlePlace, "this text names no lines of the source", "add source: [58-71, 104] to its front matter");
            return null;
        }

        if (witness is null) return null;
        var proof = Collator.Collate(layer, original.File, text.Source, witness, bag);
        counts.Add(proof.Figures);
        return proof;
    }

    // What is named is found in what is read; that is kept with the body, and so is derived before the body is copied.
    private VersionBody Linked(VersionBody body, Text text, SupporterList? annex)
    {
        IReadOnlyList<MentioningLine> lines = [.. edition.Authorities.LinesMentioning(text, body, annex)];
        return body with { Mentions = lines, Notes = EditorsNote.In(body, annex) };
    }

    private HashSet<BlockId> IdsOf(Text other, Text self, List<VersionBody> own) =>
        idsByText.GetOrAdd(other, text =>
        {
            var body = text == self ? own[0] : ReadVersion(text.Original, new DiagnosticBag());
            var ids = body?.BlockIds.ToHashSet() ?? [];
            if (edition.AnnexOf(text) is { } annex) ids.UnionWith(annex.Blocks.Select(block => block.Id));
            return ids;
        });
}
