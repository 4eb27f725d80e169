using System.CommandLine;
using System.Globalization;
using System.Xml;
using IskraSite.Outputs.Records.Tei;

namespace IskraSite.Commands;

/// <summary><c>check tei</c>: the fidelity proof again, from a file of TEI alone: for whoever has the file and not the edition's sources.</summary>
internal static class CheckTeiCommand
{
    private static readonly Argument<string> Issue = new("file") { Description = "An issue as TEI, such as output/tei/2001-04.xml" };

    public static Command Create()
    {
        var command = new Command("tei", "Prove an issue in TEI against the witness in the same file") { Issue };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult given)
    {
        var path = given.GetRequiredValue(Issue);
        if (!File.Exists(path)) throw new UsageException($"there is no file ‘{path}’");
        TeiProofResult proof;
        try
        {
            using var file = File.OpenRead(path);
            proof = TeiProof.Of(file);
        }
        catch (XmlException broken)
        {
            Console.Error.WriteLine(broken.Message);
            return ExitCode.Output;
        }

        foreach (var fault in proof.Faults) Console.Out.WriteLine(fault);
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{proof.Texts} texts, {proof.Letters} letters of the source: {proof.Unaccounted} unaccounted for, {proof.Unexplained} unexplained; {proof.Lines} lines, {proof.Unused} left out with a reason; {proof.Joins} joins; {proof.Faults.Count} faults"));
        return proof.Faults.Count == 0 ? ExitCode.Done : ExitCode.Output;
    }
}
