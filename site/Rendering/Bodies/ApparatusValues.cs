using IskraSite.Editions.Model;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Bodies;

/// <summary>An intervention as templates list it.</summary>
internal static class ApparatusValues
{
    /// <summary>Its values in a language.</summary>
    /// <param name="original">The language of the originals.</param>
    /// <param name="idOf">The id that a part of the text has in the document.</param>
    public static Values Of(ApparatusEntry entry, Strings words, Language original, Func<string, string> idOf) => new()
    {
        ["id"] = idOf(entry.Id),
        ["ref"] = "#" + idOf(entry.CallId),
        ["number"] = words.Number(entry.Number),
        ["kind"] = new Unseen(entry.Kind),
        ["kind_name"] = words["kind_" + entry.Kind],
        ["html"] = entry.Readings(words),
        ["note"] = entry.NoteIn(words.Language) is { } note ? Runs.HtmlOf(note, words.Language, original) : null,
        ["cert"] = ApparatusPhrases.Certainty(entry.Intervention.Note.Certainty, words),
        ["cause"] = ApparatusPhrases.Cause(entry.Intervention.Note.Cause, words),
    };
}
