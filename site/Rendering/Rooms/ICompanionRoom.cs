using IskraSite.Editions.Model;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;

namespace IskraSite.Rendering.Rooms;

/// <summary>A room that lays other forms of a file beside it, each named like it with an ending added, as soon as the file is written.</summary>
internal interface ICompanionRoom : IRoom
{
    /// <summary>The endings, such as <c>.gz</c>.</summary>
    IEnumerable<string> PlanEndings(Edition edition);

    /// <summary>Writes what lies beside a file.</summary>
    /// <param name="sum">The sum of its bytes.</param>
    void Accompany(OutputPath path, ReadOnlySpan<byte> content, Checksum sum, RenderContext context);
}
