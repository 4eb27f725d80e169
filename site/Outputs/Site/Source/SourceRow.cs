using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Bodies;

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
    public string WitnessHtml(Language language)
    {
        var html = new StringBuilder();
        var from = 0;
        foreach (var words in replaced)
        {
            var at = Witness.IndexOf(words, from, StringComparison.Ordinal);
            if (at < 0) continue;
            Runs.Append(html, Witness[from..at], language, language);
            html.Append("<del>");
            Runs.Append(html, words, language, language);
            html.Append("</del>");
            from = at + words.Length;
        }

        Runs.Append(html, Witness[from..], language, language);
        return html.ToString();
    }

    /// <summary>The edition's words, those that the editors are answerable for marked <c>ins</c>.</summary>
    public string EditionHtml(Language language)
    {
        var html = new StringBuilder();
        for (var i = 0; i < reading.Count; i++)
        {
            var words = reading[i].Words;
            if (i == 0) words = words.TrimStart();
            if (i == reading.Count - 1) words = words.TrimEnd();
            if (reading[i].IsEditorial) html.Append("<ins>");
            Runs.Append(html, words, language, language);
            if (reading[i].IsEditorial) html.Append("</ins>");
        }

        return html.ToString();
    }
}
