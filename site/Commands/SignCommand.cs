using System.CommandLine;
using System.Text;
using IskraSite.Publishing.Failures;
using IskraSite.Publishing.Signing;

namespace IskraSite.Commands;

/// <summary><c>sign</c>: signs the lists of checksums of a finished output with the publisher's key, as <c>minisign</c> does.</summary>
internal static class SignCommand
{
    private static readonly Option<string> Key = new("--key") { Description = "The file of the secret key, as ‘minisign -G’ writes it", Required = true };

    public static Command Create()
    {
        var command = new Command("sign", "Sign the lists of checksums with your key of minisign") { CommonOptions.Output, Key };
        command.Answers(given =>
        {
            var key = given.GetRequiredValue(Key);
            if (!File.Exists(key)) throw new UsageException($"there is no file ‘{key}’", "make a key with ‘minisign -G -p iskra.pub -s iskra.key’, outside the repository");
            var signed = OutputSigner.Sign(given.GetValue(CommonOptions.Output)!, File.ReadAllText(key), AskPassword);
            string[] lines = [.. signed.Files.Select(file => $"signed  {file}"), $"key {signed.Key}"];
            return Outcome.Lines(lines, json =>
            {
                json.WriteStrings("signed", signed.Files);
                json.WriteString("key", signed.Key);
            });
        });
        return command;
    }

    // From a terminal without showing it; from a pipe as its first line.
    private static string AskPassword()
    {
        if (Console.IsInputRedirected) return Console.In.ReadLine() ?? "";
        Console.Error.Write("Password of the key: ");
        var password = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key != ConsoleKey.Backspace) password.Append(key.KeyChar);
            else if (password.Length > 0) password.Length--;
        }

        Console.Error.WriteLine();
        return password.ToString();
    }
}
