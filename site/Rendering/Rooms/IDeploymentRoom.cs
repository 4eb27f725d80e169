namespace IskraSite.Rendering.Rooms;

/// <summary>A room that works on what the others have written: archives, sums.</summary>
internal interface IDeploymentRoom : IRoom
{
    /// <summary>Writes its files.</summary>
    /// <param name="files">Every file that was written before.</param>
    void Deploy(IWrittenFiles files, RenderContext context);
}
