using System.Globalization;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Bodies;

/// <summary>One intervention of the editors, as it is listed.</summary>
/// <param name="Number">From 1, in its text.</param>
/// <param name="Language">The language of the text that it stands in.</param>
/// <param name="Reading">The words concerned, as HTML; empty for a gap.</param>
internal sealed record ApparatusEntry(int Number, Intervention Intervention, Language Language, Html Reading)
{
    /// <summary>An intervention with its reading.</summary>
    /// <param name="content">The words of the text that it concerns.</param>
    /// <param name="original">The language of the originals.</param>
    /// <param name="isXml">Whether the reading must be XML too.</param>
    public static ApparatusEntry Of(
        int number, Intervention intervention, HtmlFragment content, Language language, Language original, bool isXml = false) =>
        new(number, intervention, language, intervention switch
        {
            // A text does not show what is superfluous in its source.
            Surplus => Html.OfMarkup(Runs.Escaped(ReadingText.Of(intervention.Content), language, original)),
            Gap => Html.Text(""),
            _ => new ReadingHtml(language) { IsXml = isXml }.Line(content),
        });

    /// <summary>Its id in the list of a page.</summary>
    public string Id => IdOf(Number);

    /// <summary>The id of its place in the text.</summary>
    public string CallId => CallIdOf(Number);

    /// <summary>The id that the intervention with a number has in the list of a page.</summary>
    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"n{number}");

    /// <summary>The id of its place in the text.</summary>
    public static string CallIdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"e{number}");

    /// <summary>Its kind: the end of the theme's <c>kind_…</c> keys.</summary>
    public string Kind => KindOf(Intervention);

    /// <summary>The kind of an intervention: the end of the theme's <c>kind_…</c> keys.</summary>
    public static string KindOf(Intervention intervention) => intervention switch
    {
        Correction => "correction",
        Supplied => "supplied",
        Surplus => "surplus",
        Unclear => "unclear",
        Gap => "gap",
        Annotated => "note",
        _ => throw new System.Diagnostics.UnreachableException(intervention.GetType().Name),
    };

    /// <summary>Why, in a language; null when nothing is said in it.</summary>
    public string? NoteIn(Language language) => Intervention.Note.Notes.GetValueOrDefault(language.Code);

    /// <summary>What the editors say of it in a language: why there is a gap, and their note.</summary>
    public IEnumerable<string> Remarks(Strings words)
    {
        if (Intervention is Gap gap && ReasonOf(gap, words) is { Length: > 0 } reason) yield return reason;
        if (NoteIn(words.Language) is { Length: > 0 } note) yield return note;
    }

    /// <summary>What was done, as HTML: the reading and, for a correction, the source's; for a gap, its reason.</summary>
    public Html Readings(Strings words)
    {
        if (Intervention is Gap gap) return Html.Text(ReasonOf(gap, words));
        var said = Isolated(Reading.Markup, words);
        return Intervention is Correction correction
            ? Html.OfMarkup(said + Html.Escape(words["semicolon"]) + " " + words.Format("in_source", Isolated(Runs.Escaped(correction.Sic, Language, Language), words)))
            : Html.OfMarkup(said);
    }

    private string ReasonOf(Gap gap, Strings words)
    {
        var reason = gap.Reasons.GetValueOrDefault(words.Language.Code, "");
        return gap.Size is { } size && words.Language == Language ? $"{reason} {words["open_bracket"]}{words.Format("gap_extent", size)}{words["close_bracket"]}" : reason;
    }

    // Among words of its own language only its direction is to be said.
    private string Isolated(string html, Strings words) => $"<bdi{(words.Language == Language ? "" : $" lang=\"{Language.Code}\"")} dir=\"{Language.Direction}\">{html}</bdi>";
}
