using IskraSite.Publishing;

namespace IskraSite.Tests.Editions.Proving;

/// <summary>The published edition, built once for all who read it.</summary>
public sealed class RealEdition : IDisposable
{
    private readonly EditionBench bench = EditionBench.Real();

    public RealEdition() => Result = bench.Build();

    public PublishResult Result { get; }

    public string Page(string path) => bench.Page(path);

    public void Dispose() => bench.Dispose();
}
