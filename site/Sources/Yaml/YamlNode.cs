using IskraSite.Diagnostics;

namespace IskraSite.Sources.Yaml;

/// <summary>A node of a YAML file that knows where it stands.</summary>
internal abstract record YamlNode(SourceText File, Extent Extent)
{
    /// <summary>Its place, for findings.</summary>
    public SourceLocation Place => File.Locate(Extent.Start, Extent.Length);

    /// <summary>What it is, in an editor's words.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value.</summary>
/// <param name="Value">The value, unquoted.</param>
/// <param name="IsPlain">Written without quotes.</param>
/// <param name="ContentStart">Offset of its first letter: one after the opening quotation mark.</param>
internal sealed record YamlScalar(SourceText File, Extent Extent, string Value, bool IsPlain, int ContentStart) : YamlNode(File, Extent)
{
    public override string Kind => "a single value";
}

internal sealed record YamlList(SourceText File, Extent Extent, IReadOnlyList<YamlNode> Items) : YamlNode(File, Extent)
{
    public override string Kind => "a list";
}

/// <summary>Keys and values.</summary>
internal sealed record YamlMap(SourceText File, Extent Extent, IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries) : YamlNode(File, Extent)
{
    public override string Kind => "keys and values";

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Value == key) return entry.Value;
            }

            return null;
        }
    }
}
