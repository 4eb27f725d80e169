using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;

namespace IskraSite.Publishing;

/// <summary>Writes files, and at once what rooms lay beside them: the bytes are at hand, and so is a worker.</summary>
/// <param name="beside">What those rooms work with: its writer writes what lies beside.</param>
internal sealed class Companions(IEnumerable<IRoom> rooms, WrittenFiles written, RenderContext beside)
{
    private readonly IReadOnlyList<ICompanionRoom> rooms = [.. rooms.OfType<ICompanionRoom>()];

    /// <summary>Writes a file.</summary>
    /// <inheritdoc cref="FileWriter"/>
    public void Write(OutputPath path, ReadOnlySpan<byte> content, ThemeOrigin origin)
    {
        written.Write(path, content, origin);
        foreach (var room in rooms) room.Accompany(path, content, written.SumOf(path, content), beside);
    }
}
