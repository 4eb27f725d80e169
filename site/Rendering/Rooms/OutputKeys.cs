namespace IskraSite.Rendering.Rooms;

/// <summary>The keys of <c>outputs:</c> of <c>edition.yml</c> that more than the room itself asks for.</summary>
internal static class OutputKeys
{
    /// <summary>The books.</summary>
    public const string Epub = "epub";

    /// <summary>The service worker and what comes with it.</summary>
    public const string Installed = "installed";
}
