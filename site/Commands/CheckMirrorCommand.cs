using System.CommandLine;
using IskraSite.Publishing;

namespace IskraSite.Commands;

/// <summary><c>check mirror</c>: whether a copy of the edition is whole and unchanged.</summary>
internal static class CheckMirrorCommand
{
    private static readonly Argument<string> Copy = new("copy") { Description = "A folder, or the offline bundle (zip)" };
    private static readonly Option<string?> Sums = new("--sums") { Description = "A list of checksums that you trust, rather than the copy’s own" };

    public static Command Create()
    {
        var command = new Command("mirror", "Hold a mirror or a bundle against its checksums") { Copy, Sums };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult given)
    {
        var copy = given.GetRequiredValue(Copy);
        if (!Directory.Exists(copy) && !File.Exists(copy)) throw new UsageException($"there is no folder or archive ‘{copy}’");
        MirrorFindings found;
        try
        {
            found = MirrorCheck.Check(copy, given.GetValue(Sums) is { } list ? File.ReadAllText(list) : null);
        }
        catch (InvalidDataException broken)
        {
            Console.Error.WriteLine(broken.Message);
            return ExitCode.Output;
        }

        foreach (var path in found.Missing) Console.Out.WriteLine($"missing  {path}");
        foreach (var path in found.Changed) Console.Out.WriteLine($"changed  {path}");
        foreach (var path in found.Added) Console.Out.WriteLine($"added    {path}");
        Console.Out.WriteLine(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{found.Agreeing} as listed, {found.Missing.Count} missing, {found.Changed.Count} changed, {found.Added.Count} added"));
        return found.IsGood ? ExitCode.Done : ExitCode.Output;
    }
}
