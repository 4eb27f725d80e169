using System.CommandLine;
using IskraSite.Diagnostics;
using IskraSite.Publishing.Releases;

namespace IskraSite.Commands;

/// <summary><c>release</c>: records what the version of the edition has, so that later ones keep it.</summary>
internal static class ReleaseCommand
{
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Write nothing; say what would be recorded, and propose the entry of the history" };

    public static Command Create()
    {
        var command = new Command("release", "Record the version of the edition, so that its ids, addresses and words stay") { DryRun };
        command.Answers(Run);
        return command;
    }

    private static Outcome Run(ParseResult given)
    {
        var (options, bag, isDry) = (CommonOptions.Read(given, output: null), new DiagnosticBag(), given.GetValue(DryRun));
        if ((isDry ? ReleaseLedger.Propose(options, bag) : ReleaseLedger.Record(options, bag)) is not { } done) return Outcome.Failed(bag.Sorted());
        return new Outcome(ExitCode.Done)
        {
            Text = isDry ? Proposed(done) : done.IsNew ? $"recorded   {done.Version} in released.yml\n" : $"recorded   {done.Version} already, and nothing has changed since\n",
            Json = json =>
            {
                json.WriteString("version", done.Version);
                json.WriteBoolean("recorded", done.IsRecorded);
                json.WriteString("record", done.Record);
                json.WriteString("history", done.Proposal);
            },
        };
    }

    private static string Proposed(ReleaseOutcome done) =>
        (done.Proposal.Length == 0 ? "" : $"# for history: in edition.yml\n{done.Proposal}\n")
        + (done.Record.Length == 0 ? $"# {done.Version} is recorded, and nothing has changed since\n" : $"# for released.yml, by ‘release’\n{done.Record}");
}
