using IskraSite.Editions.Model;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Phrases;

/// <summary>How an editors' note is said where no number calls it: the words that it belongs to, then what it says.</summary>
internal static class NotePhrases
{
    public static string Of(EditorsNote note, Strings words)
    {
        var says = note.Size is { } size ? $"{note.Says} {words["open_bracket"]}{words.Format("gap_extent", size)}{words["close_bracket"]}" : note.Says;
        return words.Format("word_note", note.Words, says);
    }
}
