using IskraSite.Rendering.Files;

namespace IskraSite.Rendering.Rooms;

/// <summary>The files of an output as far as they are written, without the forms that lie beside them. Any thread may ask.</summary>
internal interface IWrittenFiles
{
    /// <summary>Their paths, in ordinal order.</summary>
    IReadOnlyList<string> Paths { get; }

    /// <summary>The bytes of one.</summary>
    byte[] Read(string path);

    /// <summary>How many bytes one has; null when there is no such file.</summary>
    int? LengthOf(string path);

    /// <summary>The sum of one.</summary>
    Checksum SumOf(string path);

    /// <summary>One compressed.</summary>
    Gzip Compressed(string path);
}
