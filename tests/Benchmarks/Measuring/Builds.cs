using System.Diagnostics;
using System.Runtime.InteropServices;

namespace IskraSite.Benchmarks.Measuring;

/// <summary>The builds of the generator: by the run-time compiler, ReadyToRun, ahead of time.</summary>
internal static class Builds
{
    /// <summary>
    /// A build by what it is called on the command line: <c>jit</c>, <c>r2r</c>, <c>aot</c>, or <c>name=path</c> for one that is there
    /// already.
    /// </summary>
    /// <param name="work">Where to publish into.</param>
    public static Generator Of(string word, string work) => word.Split('=', 2) switch
    {
        [var name, var file] => new Generator(name, Path.GetFullPath(file)),
        ["jit"] => new Generator(word, Path.Join(Repository.Root, "site", "bin", "Release", "net10.0", "IskraSite.dll")),
        ["r2r"] => new Generator(word, Path.Join(Publish(word, "PublishReadyToRun", work), "IskraSite.dll")),
        ["aot"] => new Generator(word, Path.Join(Publish(word, "PublishAot", work), "IskraSite")),
        _ => throw new ArgumentException($"there is no build ‘{word}’: say jit, r2r, aot or name=path"),
    };

    // With artifacts and lock file of its own, so that the repository's stay as they are. What is measured is not judged: warnings may be.
    private static string Publish(string name, string property, string work)
    {
        var (target, own) = (Path.Join(work, name), Path.Join(work, $"{name}-artifacts"));
        using var publish = Process.Start(
            "dotnet",
            [
                "publish", Path.Join(Repository.Root, "site"), "--configuration", "Release",
                "--runtime", RuntimeInformation.RuntimeIdentifier,
                $"-p:{property}=true", $"-p:SelfContained={property == "PublishAot"}", "-p:TreatWarningsAsErrors=false",
                "--artifacts-path", own, $"-p:NuGetLockFilePath={own}.lock.json", "--output", target, "--verbosity", "quiet", "--nologo",
            ]);
        publish.WaitForExit();
        return publish.ExitCode == 0 ? target : throw new InvalidOperationException($"{name} could not be published");
    }
}
