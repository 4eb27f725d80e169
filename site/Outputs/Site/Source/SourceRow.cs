using IskraSite.Editions.Model;
using IskraSite.Rendering.Bodies;
using IskraSite.Rendering.Templates;

namespace IskraSite.Outputs.Site.Source;

/// <summary>One line of the source and how the edition reads it.</summary>
internal sealed record SourceRow(LineReference Reference, string Witness)
{
    private readonly List<(string Words, bool IsEditorial)> reading = [];
    private readonly List<string> replaced = [];

    /// <summary>Whether the editors did anything in it beyond the stated regularisations.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Adds words of the reading text.</summary>
    public void Add(string words, bool isEditorial)
    {
        IsChanged |= isEditorial;
        if (reading.Count > 0 && reading[^1].IsEditorial == isEditorial) reading[^1] = (reading[^1].Words + words, isEditorial);
        else reading.Add((words, isEditorial));
    }

    /// <summary>Notes words of the source that the reading text does not have.</summary>
    public void Replace(string words)
    {
        IsChanged = true;
        replaced.Add(words);
    }

    /// <summary>The source's words, those that the edition does not read marked <c>del</c>.</summary>
    public Html WitnessHtml(Language language)
    {
        var html = new List<Html>();
        var from = 0;
        foreach (var words in replaced)
        {
            var at = Witness.IndexOf(words, from, StringComparison.Ordinal);
            if (at < 0) continue;
            html.Add(Runs.HtmlOf(Witness[from..at], language, language));
            html.Add(Html.Element("del", Runs.HtmlOf(words, language, language)));
            from = at + words.Length;
        }

        return Html.Join("", html.Append(Runs.HtmlOf(Witness[from..], language, language)));
    }

    /// <summary>The edition's words, those that the editors are answerable for marked <c>ins</c>.</summary>
    public Html EditionHtml(Language language) => Html.Join("", reading.Select((piece, i) =>
    {
        var words = piece.Words;
        if (i == 0) words = words.TrimStart();
        if (i == reading.Count - 1) words = words.TrimEnd();
        var html = Runs.HtmlOf(words, language, language);
        return piece.IsEditorial ? Html.Element("ins", html) : html;
    }));
}
