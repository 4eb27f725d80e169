namespace IskraSite.Rendering.Metadata;

/// <summary>The size of the picture that stands for a page: what cards of every kind show whole.</summary>
internal static class PictureSize
{
    /// <summary>In pixels.</summary>
    public const int Width = 1200;

    /// <summary>In pixels.</summary>
    public const int Height = 630;
}
