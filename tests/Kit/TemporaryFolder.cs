using IskraSite.Tests.Kit;
using Xunit;

[assembly: AssemblyFixture(typeof(TemporaryFolder))]

namespace IskraSite.Tests.Kit;

/// <summary>Temporary folders, all in one that goes when the test run ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private static readonly Lazy<string> Root = new(() => Directory.CreateTempSubdirectory("iskra-tests-").FullName);
    private static int count;

    /// <summary>A new empty folder.</summary>
    /// <param name="name">The last part of its path, which may have any letters.</param>
    public static string New(string name) =>
        Directory.CreateDirectory(Path.Join(Root.Value, $"{Interlocked.Increment(ref count)}", name)).FullName;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Root.IsValueCreated) Directory.Delete(Root.Value, recursive: true);
    }
}
