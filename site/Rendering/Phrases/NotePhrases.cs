using IskraSite.Editions.Model;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Phrases;

/// <summary>How an editors' note is said where no number calls it: the words that it belongs to, then what it says.</summary>
internal static class NotePhrases
{
    public static string Of(EditorsNote note, Strings words) => words.Format("word_note", note.Words, note.Says);
}
