namespace IskraSite.Rendering.Plan;

/// <summary>
/// The path of a file of the output, from its root, with forward slashes: <c>fa/2001-04/message/index.html</c>. <see cref="Addresses"/> makes them, and nobody takes
/// a title, a fragment or a link for one.
/// </summary>
/// <param name="Value">As the file system and links have it.</param>
internal readonly record struct OutputPath(string Value)
{
    /// <summary>How many folders it lies in.</summary>
    public int Depth => Value.AsSpan().Count('/');

    /// <summary>Whether it lies in a folder.</summary>
    /// <param name="folder">Ends with a slash.</param>
    public bool IsIn(string folder) => Value.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>Whether it is a page, whose address is its folder.</summary>
    public bool IsPage => EndsWith(FileNames.Page);

    /// <summary>Whether it ends with letters, such as those of its kind of file.</summary>
    public bool EndsWith(string ending) => Value.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Its way from a folder that it lies in.</summary>
    /// <param name="folder">Ends with a slash.</param>
    public string Below(string folder) => Value[folder.Length..];

    /// <inheritdoc/>
    public override string ToString() => Value;
}
