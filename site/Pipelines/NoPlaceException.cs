namespace IskraSite.Pipelines;

/// <summary>No output can go where it was told to go.</summary>
/// <param name="folder">The folder, as a full path, or as it was given when it is none.</param>
/// <param name="reason">What it is that no output can be.</param>
public sealed class NoPlaceException(string folder, string reason) : Exception($"{folder} {reason}")
{
    /// <summary>The folder that cannot be written to, as it was named.</summary>
    public string Folder { get; } = folder;

    /// <summary>What to do about it.</summary>
    public string Help { get; init; } = "name a folder of its own, or one inside it: --output …/site";

    /// <summary>What it is, as the rest of a sentence that begins with its name.</summary>
    public string Reason { get; } = reason;
}
