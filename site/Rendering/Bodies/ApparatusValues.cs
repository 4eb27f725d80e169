using IskraSite.Editions.Model;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Bodies;

/// <summary>An intervention as templates list it.</summary>
internal static class ApparatusValues
{
    /// <summary>The list of a page, as the theme's part for it; null when there is nothing to list.</summary>
    /// <param name="hasLegend">Whether it says what the marks mean.</param>
    public static Html? ListOf(IReadOnlyList<ApparatusEntry> entries, bool hasLegend, Language language, RenderContext context)
    {
        if (entries.Count == 0) return null;
        var words = context.StringsOf(language);
        return context.Render("apparatus.html", new Values
        {
            ["s"] = words.AsValues(),
            ["has_legend"] = hasLegend,
            ["entries"] = Values.List(entries.Select(entry => Of(entry, words, context.Edition.Settings.Original, id => id))),
        });
    }

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
        ["is_gap"] = entry.Intervention is Gap,
        ["html"] = entry.Readings(words),
        ["note"] = entry.NoteIn(words.Language) is { } note ? Runs.HtmlOf(note, words.Language, original) : null,
        ["cert"] = ApparatusPhrases.Certainty(entry.Intervention.Note.Certainty, words),
        ["cause"] = ApparatusPhrases.Cause(entry.Intervention.Note.Cause, words),
    };
}
