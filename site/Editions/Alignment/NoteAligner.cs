using IskraSite.Diagnostics;
using IskraSite.Editions.Model;

namespace IskraSite.Editions.Alignment;

/// <summary>The editors' notes to words: what they say stands once, at the original; each marked stretch of a translation gets the note that it means.</summary>
/// <param name="bag">Takes what is wrong with them.</param>
internal sealed class NoteAligner(DiagnosticBag bag)
{
    /// <summary>The versions of a text, the original first, the translations with the original's notes.</summary>
    public List<VersionBody> Align(List<VersionBody> versions)
    {
        if (!versions.Any(HasNotes)) return versions;
        var original = versions[0];
        var codes = versions.Select(version => version.Version.Language.Code).ToList();
        CheckLanguages(Inlines.In(original.Blocks.Concat(original.Footnotes.SelectMany(note => note))), original.File, codes);
        return [original, .. versions.Skip(1).Select(translation => Align(original, translation))];
    }

    /// <summary>The words of a line of an annex in each language, the translations with the original's notes.</summary>
    public MarkedUp Align(MarkedUp line, Language original, SourceText file)
    {
        if (!line.Values.Values.Any(Inlines.Has<Annotated>)) return line;
        CheckLanguages(Inlines.In(line[original]), file, line.Values.Keys);
        return new MarkedUp(line.Values.ToDictionary(
            pair => pair.Key, pair => pair.Key == original.Code ? pair.Value : Align(line[original], pair.Value, file, NotesIn(pair.Value).FirstOrDefault()?.Extent, "")));
    }

    private VersionBody Align(VersionBody original, VersionBody translation)
    {
        var blocks = translation.Blocks.Select((block, i) =>
        {
            var notes = i < original.Blocks.Count ? NotesIn(original.Blocks[i]) : [];
            if (notes.Count == 0 && NotesIn(block).Count == 0) return block;
            var next = 0;
            CheckCount(notes, NotesIn(block), translation.File, block.Extent, $"block {i + 1}: ");
            return block.Rewrite(inline => inline is Annotated marked ? Given(marked, notes, ref next, translation.File) : inline);
        });
        return translation with { Blocks = [.. blocks] };
    }

    private IReadOnlyList<Inline> Align(IReadOnlyList<Inline> original, IReadOnlyList<Inline> translation, SourceText file, Extent? place, string where)
    {
        var (notes, next) = (NotesIn(original), 0);
        CheckCount(notes, NotesIn(translation), file, place ?? notes.FirstOrDefault()?.Extent ?? default, where);
        return translation.Rewrite(inline => inline is Annotated marked ? Given(marked, notes, ref next, file) : inline);
    }

    private void CheckCount(List<Annotated> notes, List<Annotated> marked, SourceText file, Extent place, string where)
    {
        if (notes.Count == marked.Count) return;
        bag.Add(
            Codes.Align.Notes, file.Locate(place.Start, place.Length), $"{where}the original has {Describe(notes.Count)}, the translation {Describe(marked.Count)}",
            notes.Count > marked.Count ? "mark the words that the note belongs to: [words]{.note}" : "write the note in the original, with its words in this language too: [words]{note=\"…\" note-en=\"…\"}");
    }

    private Annotated Given(Annotated marked, List<Annotated> notes, ref int next, SourceText file)
    {
        var index = marked.Number - 1 ?? next;
        next = index + 1;
        if (marked.Note.Notes.Count > 0)
            bag.Add(Codes.Align.Notes, file.Locate(marked.Extent.Start, marked.Extent.Length), "what a note says stands in the original", "write {.note} here, and note-en= (or another language) there");
        return index < notes.Count ? marked with { Note = notes[index].Note } : marked;
    }

    private void CheckLanguages(IEnumerable<Inline> inlines, SourceText file, IEnumerable<string> codes)
    {
        foreach (var annotated in inlines.OfType<Annotated>())
        {
            foreach (var code in codes.Where(code => string.IsNullOrWhiteSpace(annotated.Note.Notes.GetValueOrDefault(code))))
                bag.Add(Codes.Align.NoteLanguage, file.Locate(annotated.Extent.Start, annotated.Extent.Length), $"this note is not said in ‘{code}’", $"add note-{code}=\"…\"");
        }
    }

    private static bool HasNotes(VersionBody version) =>
        version.Blocks.Any(Inlines.Has<Annotated>) || version.Footnotes.Any(note => note.Any(Inlines.Has<Annotated>));

    private static List<Annotated> NotesIn(Block block) => [.. Inlines.In(block).OfType<Annotated>()];

    private static List<Annotated> NotesIn(IReadOnlyList<Inline> inlines) => [.. Inlines.In(inlines).OfType<Annotated>()];

    private static string Describe(int notes) => notes switch { 0 => "no editors’ note", 1 => "one editors’ note", _ => $"{notes} editors’ notes" };
}
