using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Publishing;
using IskraSite.Publishing.Finished;
using IskraSite.Rendering.Theming;
using IskraSite.Sources;

namespace IskraSite.Tests.Publishing.Finished;

/// <summary>The finished files of the real edition, shown to those who look at them: as they are, or as a program with a fault would have written them.</summary>
internal sealed class FinishedBench
{
    private static readonly Lazy<(Edition Edition, Theme Theme, IReadOnlyList<ProvedIssue> Issues, IReadOnlyList<TextBody> Pages)> Real = new(Read);

    private readonly FinishedFiles finished;

    public FinishedBench()
    {
        var (edition, theme, issues, pages) = Real.Value;
        var bag = new DiagnosticBag();
        finished = new FinishedFiles(edition, IskraSite.Publishing.RoomList.Plan(IskraSite.Publishing.RoomList.For(edition.Settings, theme, null, bag), edition, bag), theme);
        foreach (var page in pages) finished.Expect(page);
        foreach (var issue in issues) finished.Expect(issue.Issue, issue.Bodies);
    }

    /// <summary>Looks at files; what is said of words afterwards.</summary>
    /// <param name="change">What a fault makes of a file; null where it leaves it alone.</param>
    public static IReadOnlyList<string> Lacking(IEnumerable<string> paths, Func<string, byte[], byte[]?> change) =>
        [.. new FinishedBench().Look(paths, change).Where(finding => finding.Code == Codes.Output.Words).Select(finding => finding.Message)];

    /// <summary>Looks at files; everything that is found.</summary>
    public IReadOnlyList<Diagnostic> Look(IEnumerable<string> paths, Func<string, byte[], byte[]?> change)
    {
        var bag = new DiagnosticBag();
        var isSearched = false;
        foreach (var path in paths.OrderBy(path => path == RealEdition.Bundle))
        {
            var bytes = RealEdition.Bytes(path);
            finished.Look(path, change(path, bytes) ?? bytes, default);
            isSearched |= path.StartsWith("search/", StringComparison.Ordinal);
        }

        foreach (var issue in isSearched ? Real.Value.Edition.Issues : []) finished.Finish(issue);
        finished.Report(RealEdition.Bytes, bag);
        return bag.Sorted();
    }

    private static (Edition Edition, Theme Theme, IReadOnlyList<ProvedIssue> Issues, IReadOnlyList<TextBody> Pages) Read()
    {
        var bag = new DiagnosticBag();
        var (counts, mentions) = (new ProofCounts(), new MentionLedger());
        var input = new InputFolder(Repository.Input, bag);
        var edition = Publisher.ReadEdition(input, new PublishOptions { Input = Repository.Input, Theme = Repository.Theme }, bag, mentions)!;
        var prover = new IssueProver(edition, edition, input, counts, mentions);
        var reader = new BodyReader(edition, input, bag, counts, mentions);
        return (
            edition, Theme.Read(Repository.Theme, edition.Settings.Languages, bag), [.. edition.Issues.Select(issue => prover.Prove(issue, bag))],
            [.. edition.Pages.Select(page => reader.Read(page)!)]);
    }
}
