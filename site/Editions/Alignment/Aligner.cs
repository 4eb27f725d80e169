using IskraSite.Diagnostics;
using IskraSite.Editions.Model;

namespace IskraSite.Editions.Alignment;

/// <summary>The alignment proof: block n of a translation renders block n of the original.</summary>
internal static class Aligner
{
    /// <summary>Holds a translation against its original.</summary>
    /// <returns>How many blocks are aligned.</returns>
    public static int Align(VersionBody original, VersionBody translation, DiagnosticBag bag)
    {
        var count = Math.Min(original.Blocks.Count, translation.Blocks.Count);
        for (var i = 0; i < count; i++)
        {
            var (left, right) = (original.Blocks[i], translation.Blocks[i]);
            if (Difference(left, right) is not { } difference) continue;
            Report(difference.Code, original, left, translation, right, $"block {i + 1}: {difference.Message}", difference.Help, bag);

            // After the first slip every later block is out of step; naming them all would hide the one that matters.
            if (difference.Code != Codes.Align.Marks) return i;
        }

        if (original.Blocks.Count != translation.Blocks.Count)
        {
            var (longer, other) = original.Blocks.Count > translation.Blocks.Count ? (original, translation) : (translation, original);
            var extra = longer.Blocks[count];
            bag.Add(
                Codes.Align.Count, PlaceOf(longer, extra),
                $"the original has {original.Blocks.Count} blocks, the translation {translation.Blocks.Count}: this one has no fellow",
                "translate each paragraph as one paragraph; an empty line begins a new one",
                new RelatedLocation(other.Blocks.Count == 0 ? other.Version.TitlePlace : PlaceOf(other, other.Blocks[^1]), "the last block here"));
        }

        ReportStale(original, translation, bag);
        return count;
    }

    private static (DiagnosticCode Code, string Message, string Help)? Difference(Block left, Block right)
    {
        if (left.Id is not null && left.Id != right.Id)
            return (Codes.Align.Id, $"the original’s id is ‘{left.Id}’, the translation’s ‘{right.Id?.Value ?? "none"}’", "give the block the id of the block that it renders, and put it in its place");
        if (KindOf(left) is var kind && kind != KindOf(right))
            return (Codes.Align.Kind, $"the original has {kind}, the translation {KindOf(right)}", "render a heading by a heading, a turn by a turn, a list by a list of as many items");
        var (marks, others) = (Marks(left), Marks(right));
        return marks.SequenceEqual(others)
            ? null
            : (Codes.Align.Marks, $"the original has {Describe(marks)}, the translation {Describe(others)}", "where text is missing or a page begins, it does so in every language");
    }

    private static string KindOf(Block block) => block switch
    {
        Heading heading => $"a heading of level {heading.Level}",
        Paragraph { Speaker: { } speaker } => $"a turn of ‘{speaker.SpeakerId}’",
        Paragraph => "a paragraph",
        ListBlock list => $"a list of {list.Items.Count}",
        Quotation => "a quotation",
        Table table => $"a table of {table.Rows.Count} rows and {table.Header.Count} columns",
        CodeBlock => "a code block",
        ThematicBreak => "a break",
        _ => throw new System.Diagnostics.UnreachableException(block.GetType().Name),
    };

    private static List<string> Marks(Block block)
    {
        var marks = new List<string>();
        foreach (var inline in Inlines.In(block))
        {
            if (inline is Gap) marks.Add("a gap");
            else if (inline is Withheld) marks.Add("withheld words");
            else if (inline is PageBreak page) marks.Add($"page {page.Number}");
        }

        return marks;
    }

    private static string Describe(List<string> marks) => marks.Count == 0 ? "neither gap nor page break" : string.Join(", ", marks);

    private static void ReportStale(VersionBody original, VersionBody translation, DiagnosticBag bag)
    {
        var then = translation.Version.TranslatedFrom;
        if (then.Count == 0) return;
        var now = Fingerprint.Of(original);
        for (var i = 0; i < Math.Min(now.Count, translation.Blocks.Count); i++)
        {
            if (i >= then.Count || then[i] != now[i])
            {
                Report(
                    Codes.Align.Stale, original, original.Blocks[i], translation, translation.Blocks[i],
                    $"block {i + 1}: the original changed since this was translated", "compare the two, mend the translation, then say ‘translation accept’", bag);
            }
        }
    }

    private static void Report(
        DiagnosticCode code, VersionBody original, Block left, VersionBody translation, Block right, string message, string help, DiagnosticBag bag) =>
        bag.Add(code, PlaceOf(translation, right), message, help, new RelatedLocation(PlaceOf(original, left), "the original"));

    private static SourceLocation PlaceOf(VersionBody body, Block block) => body.File.Locate(block.Extent.Start, block.Extent.Length);
}
