using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Publishing;
using IskraSite.Publishing.Finished;
using IskraSite.Rendering.Theming;
using IskraSite.Sources;
using IskraSite.Tests.Outputs;

namespace IskraSite.Tests.Publishing.Finished;

/// <summary>The finished files of the real edition, shown to those who look at them: as they are, or as a program with a fault would have written them.</summary>
internal sealed class FinishedBench
{
    private static readonly Lazy<(Edition Edition, Theme Theme, IReadOnlyList<TextBody> Bodies)> Real = new(Read);

    private readonly FinishedFiles finished;

    public FinishedBench()
    {
        var (edition, theme, bodies) = Real.Value;
        var bag = new DiagnosticBag();
        finished = new FinishedFiles(edition, IskraSite.Publishing.Rooms.Plan(IskraSite.Publishing.Rooms.For(edition.Settings, theme, null, bag), edition, bag));
        foreach (var page in bodies.Where(body => body.Text.IssueId is null)) finished.Expect(page);
        foreach (var issue in edition.Issues) finished.Expect(issue, [.. bodies.Where(body => body.Text.IssueId == issue.Id)]);
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
        foreach (var path in paths)
        {
            var bytes = RealEdition.Bytes(path);
            finished.Look(path, change(path, bytes) ?? bytes, default);
            isSearched |= path.StartsWith("search/", StringComparison.Ordinal);
        }

        foreach (var issue in isSearched ? Real.Value.Edition.Issues : []) finished.Finish(issue);
        finished.Report(Real.Value.Theme.Templates, RealEdition.Bytes, bag);
        return bag.Sorted();
    }

    private static (Edition Edition, Theme Theme, IReadOnlyList<TextBody> Bodies) Read()
    {
        var bag = new DiagnosticBag();
        var (counts, mentions) = (new ProofCounts(), new MentionLedger());
        var input = new InputFolder(Repository.Input, bag);
        var edition = Publisher.ReadEdition(input, new PublishOptions { Input = Repository.Input, Theme = Repository.Theme }, bag, counts, mentions)!.WithoutWithheld();
        var reader = new BodyReader(edition, input, bag, counts, mentions);
        var bodies = edition.AllTexts.Select(text => reader.Read(text, edition.Issues.FirstOrDefault(issue => issue.Id == text.IssueId))!).ToList();
        return (edition, Theme.Read(Repository.Theme, edition.Settings.Languages, bag), bodies);
    }
}
