using Xunit;

[assembly: AssemblyFixture(typeof(TemporaryFolder))]

namespace IskraSite.Tests.Kit;

/// <summary>Temporary folders, all in one that goes when the test run ends, or with a process that only looked which tests there are.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private static readonly Lazy<string> Root = new(() =>
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove();
        return Directory.CreateTempSubdirectory("iskra-tests-").FullName;
    });

    private static int count;

    /// <summary>A new empty folder.</summary>
    /// <param name="name">The last part of its path, which may have any letters.</param>
    public static string New(string name) =>
        Directory.CreateDirectory(Path.Join(Root.Value, $"{Interlocked.Increment(ref count)}", name)).FullName;

    /// <inheritdoc/>
    public void Dispose() => Remove();

    private static void Remove()
    {
        if (Root.IsValueCreated && Directory.Exists(Root.Value)) Directory.Delete(Root.Value, recursive: true);
    }
}
