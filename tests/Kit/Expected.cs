using Xunit;

namespace IskraSite.Tests.Kit;

/// <summary>
/// Holds what came out against a file that a reviewer has read. After a change that is meant, run the tests once with
/// <c>ISKRA_ACCEPT=1</c>: the files are written anew, the tests fail all the same, and the change of the files is read like any other.
/// </summary>
internal static class Expected
{
    public static void InFile(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("ISKRA_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
            Assert.Fail($"written anew, to be read and committed: {path}");
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
