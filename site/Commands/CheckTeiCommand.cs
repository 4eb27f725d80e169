using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Xml;
using IskraSite.Outputs.Records.Tei;
using IskraSite.Publishing.Failures;

namespace IskraSite.Commands;

/// <summary><c>check tei</c>: the fidelity proof again, from a file of TEI alone: for whoever has the file and not the edition's sources.</summary>
internal static class CheckTeiCommand
{
    private static readonly Argument<string> Issue = new("file") { Description = "An issue as TEI, such as output/tei/2001-04.xml" };

    public static Command Create()
    {
        var command = new Command("tei", "Prove an issue in TEI against the witness in the same file") { Issue };
        command.Answers(Run);
        return command;
    }

    private static Outcome Run(ParseResult given)
    {
        var path = given.GetRequiredValue(Issue);
        if (!File.Exists(path)) throw new UsageException($"there is no file ‘{path}’");
        var proof = Prove(path);
        var lines = proof.Faults.Append(string.Create(
            CultureInfo.InvariantCulture,
            $"{proof.Texts} texts, {proof.Letters.Compared} letters of the source: {proof.Letters.Unaccounted} unaccounted for, {proof.Letters.Unexplained} unexplained; "
            + $"{proof.Boundaries.Compared} word boundaries: {proof.Boundaries.Unaccounted} unaccounted for, {proof.Boundaries.Unexplained} unexplained; "
            + $"{proof.Lines} lines, {proof.Unused} left out with a reason; {proof.Joins} joins; {proof.Faults.Count} faults"));
        return Outcome.Lines(lines, json => Write(json, proof), proof.Faults.Count == 0 ? ExitCode.Done : ExitCode.Output);
    }

    private static void Write(Utf8JsonWriter json, TeiProofResult proof)
    {
        json.WriteNumber("texts", proof.Texts);
        json.WriteNumber("letters", proof.Letters.Compared);
        json.WriteNumber("unaccounted", proof.Letters.Unaccounted);
        json.WriteNumber("unexplained", proof.Letters.Unexplained);
        json.WriteNumber("wordBoundaries", proof.Boundaries.Compared);
        json.WriteNumber("wordBoundariesUnaccounted", proof.Boundaries.Unaccounted);
        json.WriteNumber("wordBoundariesUnexplained", proof.Boundaries.Unexplained);
        json.WriteNumber("lines", proof.Lines);
        json.WriteNumber("unused", proof.Unused);
        json.WriteNumber("joins", proof.Joins);
        json.WriteStrings("faults", proof.Faults);
    }

    private static TeiProofResult Prove(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return TeiProof.Of(file);
        }
        catch (XmlException broken)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {broken.LineNumber}, column {broken.LinePosition}");
            throw new BrokenCopyException(path, $"this is no XML, or it broke off on its way ({place})");
        }
    }
}
