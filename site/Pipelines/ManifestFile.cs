namespace IskraSite.Pipelines;

/// <summary>One file of the output.</summary>
/// <param name="Path">Its path in the output, with forward slashes.</param>
/// <param name="Length">Its size in bytes.</param>
public readonly record struct ManifestFile(string Path, long Length);
