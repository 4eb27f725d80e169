using System.Security.Cryptography;
using System.Text;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Site.Search;

/// <summary>Writes the scripts of the index and hashes them: the hash becomes the version by which pages ask for them.</summary>
internal sealed class ShardWriter(RenderContext context) : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Writes a script.</summary>
    public void Write(string name, StringBuilder script)
    {
        var bytes = Encoding.UTF8.GetBytes(script.ToString());
        hash.AppendData(bytes);
        context.Write(new OutputPath($"{Addresses.SearchFolder}{name}.js"), bytes);
    }

    /// <summary>The hash of all that was written.</summary>
    public byte[] Sum() => hash.GetCurrentHash();

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();
}
