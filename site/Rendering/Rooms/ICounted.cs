using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Rooms;

/// <summary>A room that carries whole texts. It reports what it wrote of each text to the counts of the issue, and the build holds them against the edition.</summary>
internal interface ICounted : IRoom
{
    /// <summary>The texts of an issue that it carries, if they are published, in every language that they have; the supporters come with the text whose annex they are.</summary>
    IEnumerable<Text> Carries(Issue issue);
}
