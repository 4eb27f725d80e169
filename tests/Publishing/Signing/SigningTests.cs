using System.Diagnostics;
using System.Text;
using IskraSite.Pipelines;
using IskraSite.Publishing.Copies;
using IskraSite.Publishing.Failures;
using IskraSite.Publishing.Signing;
using Xunit;

namespace IskraSite.Tests.Publishing.Signing;

/// <summary>Signatures in minisign's format: the keys here were made by Debian's minisign for these tests, and nothing else is signed with them.</summary>
public sealed class SigningTests
{
    private const string Public = "RWQB7grpGlsdfVh+D7ImuFTOOxcX5nIANC9zAAldX2nE3+77rp+EBzwt";
    private const string Secret = "untrusted comment: minisign secret key\nRWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAe4K6RpbHX2fuV/K/iyUnnWzCAFSgLtlfGm1/sv5dEH+6LDHxI88H1h+D7ImuFTOOxcX5nIANC9zAAldX2nE3+77rp+EBzwtAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
    private const string Locked = "untrusted comment: minisign encrypted secret key\nRWRTY0Iy3qT6vsfphnA/02M7c+Ij2z5RuC1NV9cdPpfiz+pMgQcAAAACAAAAAAAAAEAAAAAAd9+3h0KXcqO566cpbPdp7FDfuLJ3tvXcS0WGHRm/Fv8xYAee/kJ5v4PDBISzJTv1B+/alxFVsteuza4nbNZi3gnG7xNimgd0dt60iWb6DVVFNoAarh9MKukTVDu963J+3WFiurwyjL4=\n";
    private const string PublicOfLocked = "RWRnIfBfgHS7mQ6LFmrYz8LJZgjCMUgR6UAPWtTm7n/jwpDktdElu0KM";

    // What minisign -S wrote of the line "Iskra".
    private const string Signed = """
        untrusted comment: signature from minisign secret key
        RUQB7grpGlsdfbhEzB7wee02bQ6fezvJ6XjD4iIqZvYBdQLfW1azMk7EUGD3cUtvxgAhoWM4317irInco6L03P702NJVksDqgwc=
        trusted comment: version 1
        KFjKOwh4YHRa1Y+HSGITPF4xk4dU1GOd7WL8uTnoysuDEEaUWYMv1TmDqyA6qcbKGOvXJ0Zdv9im+EwYZfNzBA==

        """;

    [Fact]
    public void A_signature_of_minisign_is_read_and_ours_is_the_same()
    {
        var key = PublicKey.Parse(Public);
        var signature = Signature.Parse(Signed);
        Assert.True(key.Verifies(signature, "Iskra\n"u8));
        Assert.False(key.Verifies(signature, "iskra\n"u8));
        Assert.False(key.Verifies(signature with { TrustedComment = "version 2" }, "Iskra\n"u8));
        Assert.False(PublicKey.Parse(PublicOfLocked).Verifies(signature, "Iskra\n"u8));

        using var secret = SecretKey.Parse(Secret, () => throw new InvalidOperationException("this key has no lock"));
        Assert.Equal(Public, $"{secret.Public}");
        Assert.Equal(Signed.Split('\n')[1..], secret.Sign("Iskra\n"u8, signature.TrustedComment).Text("any").Split('\n')[1..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("RWQ")]
    [InlineData("not base64 at all!")]
    [InlineData("untrusted comment: x\nRWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3\n")]
    public void What_is_no_key_and_no_signature_says_so(string text)
    {
        Assert.Throws<FormatException>(() => PublicKey.Parse(text));
        Assert.Throws<FormatException>(() => Signature.Parse(text));
        Assert.Throws<FormatException>(() => SecretKey.Parse(text, () => ""));
    }

    [Fact]
    public void An_output_is_signed_when_it_is_whole_and_names_the_key()
    {
        var (input, output) = Edition();
        Assert.Contains("names no key", Assert.Throws<UsageException>(() => OutputSigner.Sign(RealEdition.Folder, Secret, () => "")).Message, StringComparison.Ordinal);

        Build(input, output);
        var signed = OutputSigner.Sign(output, Secret, () => "");
        Assert.Equal(["SHA256SUMS.minisig", "download/SHA256SUMS.minisig"], signed.Files);
        Assert.True(MirrorCheck.Check(output, null).IsGood);
        Assert.True(MirrorCheck.Check(output, null, Public).IsGood);
        Assert.True(MirrorCheck.Check(output, null, PublicOfLocked).IsForged);

        // A build of the same keeps what still holds, and throws away what does not.
        Build(input, output);
        Assert.True(MirrorCheck.Check(output, null, Public).IsGood);
        File.AppendAllText(Path.Join(input, "pages/about.en.md"), "\nOne more sentence.\n");
        File.AppendAllText(Path.Join(input, "pages/about.fa.md"), "\nیک جمله دیگر.\n");
        Build(input, output);
        Assert.False(File.Exists(Path.Join(output, "SHA256SUMS.minisig")));

        File.AppendAllText(Path.Join(output, "index.html"), " ");
        Assert.Contains("not as it was built", Assert.Throws<UsageException>(() => OutputSigner.Sign(output, Secret, () => "")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("minisig")]
    [InlineData("asc")]
    [InlineData("sig")]
    public void A_signature_beside_a_file_of_ours_is_no_foreign_file(string ending)
    {
        var folder = Path.Join(TemporaryFolder.New("signed"), "output");
        Write(folder, "words");
        File.WriteAllText(Path.Join(folder, "SHA256SUMS." + ending), "signature");
        Write(folder, "words");
        Assert.True(File.Exists(Path.Join(folder, "SHA256SUMS." + ending)));
        Write(folder, "other words");
        Assert.False(File.Exists(Path.Join(folder, "SHA256SUMS." + ending)));
        File.WriteAllText(Path.Join(folder, "other." + ending), "signature of nothing");
        Assert.Throws<ForeignOutputException>(() => Write(folder, "words"));
    }

    /// <summary>The page "Is my copy genuine?", followed with the programs that it names.</summary>
    [Fact]
    [NeedsProgram("minisign")]
    public void The_programs_of_a_reader_verify_what_we_sign()
    {
        var (input, output) = Edition(PublicOfLocked);
        Build(input, output);
        Assert.Throws<UsageException>(() => OutputSigner.Sign(output, Locked, () => "wrong"));
        OutputSigner.Sign(output, Locked, () => "pw");
        foreach (var folder in (string[])[output, Path.Join(output, "download")])
        {
            Assert.Contains("Signature and comment signature verified", Run(folder, "minisign", "-V", "-P", PublicOfLocked, "-m", "SHA256SUMS"), StringComparison.Ordinal);
            Run(folder, "sha256sum", "-c", "--strict", "--quiet", "SHA256SUMS");
        }
    }

    private static (string Input, string Output) Edition(string key = Public)
    {
        var folder = TemporaryFolder.New("signing");
        var input = Path.Join(folder, "input");
        FolderTree.Copy(Repository.Input, input);
        var settings = Path.Join(input, "edition.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("tag-authority:", $"signing-key: {key}\ntag-authority:", StringComparison.Ordinal));
        return (input, Path.Join(folder, "output"));
    }

    private static void Build(string input, string output) => Assert.DoesNotContain(
        IskraSite.Publishing.Publisher.Run(new() { Input = input, Theme = Repository.Theme, Output = output, Only = ["pages", "offline", "mirror"], MayShrink = true }).Findings,
        finding => finding.Severity == IskraSite.Diagnostics.Severity.Error);

    private static void Write(string folder, string words)
    {
        using var output = OutputFolder.Open(folder);
        output.Write("SHA256SUMS", Encoding.UTF8.GetBytes(words));
        output.Commit();
    }

    private static string Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program}: {said}{process.StandardError.ReadToEnd()}");
        return said;
    }
}
