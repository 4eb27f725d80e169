using System.Text.Json;

namespace IskraSite.Publishing.Finished;

/// <summary>What the file of data with the words of an issue is to hold.</summary>
internal sealed class TextsData(string output, IssueParts issue) : Promise(output)
{
    /// <inheritdoc/>
    public override void Check(in FinishedFile file)
    {
        var json = JsonForm.Read(file.Bytes);
        var versions = new Dictionary<(string?, string?), JsonElement>();
        foreach (var text in json.GetProperty("texts").EnumerateArray())
        {
            foreach (var version in text.GetProperty("versions").EnumerateArray())
                versions[(text.Words("id"), version.Words("language"))] = version;
        }

        if (versions.Count != issue.Texts.Count) file.Lacks($"has {versions.Count} of {issue.Texts.Count} texts");
        foreach (var text in issue.Texts)
        {
            file.Pieces.Clear();
            if (versions.TryGetValue((text.Text.Id, text.Language.Code), out var version))
            {
                foreach (var block in version.GetProperty("blocks").EnumerateArray())
                {
                    if (block.TryGetProperty("id", out var id)) file.Pieces.AddId(Hash64.Of(id.GetString()!));
                    if (block.TryGetProperty("text", out var words)) file.Pieces.Add(words.GetString());
                    file.Pieces.Break();
                }
            }

            file.Lacks(WordCheck.InOrder(file.Pieces, text.Blocks, text, text.Text.IsPrinted));
            file.Pieces.Clear();
            foreach (var note in version.ValueKind is JsonValueKind.Object ? NotesOf(version) : [])
            {
                file.Pieces.Add(note);
                file.Pieces.Break();
            }

            file.Lacks(WordCheck.InAnyOrder(file.Pieces, text.Explanations, $"the editors’ notes to {text}"));
        }
    }

    private static IEnumerable<string?> NotesOf(JsonElement version) =>
        version.TryGetProperty("notes", out var notes) ? notes.EnumerateArray().Select(note => note.Words("note")) : [];
}

/// <summary>What a text without mark-up is to hold.</summary>
internal sealed class PlainWords(string output, TextParts text) : Promise(output)
{
    /// <inheritdoc/>
    public override void Check(in FinishedFile file)
    {
        Read(file, isUnmarked: false);
        file.Lacks(WordCheck.InOrder(file.Pieces, text.Whole.Where(part => !part.IsListed), text));
        Read(file, isUnmarked: true);
        file.Lacks(WordCheck.InOrder(file.Pieces, text.Whole.Where(part => part.IsListed), $"the lists of {text}"));
        if (text.Explanations.Count == 0) return;
        file.Pieces.Clear(byWord: true);
        file.Pieces.Add(file.Bytes);
        file.Pieces.Break();
        file.Lacks(WordCheck.InAnyOrder(file.Pieces, text.Explanations, $"the editors’ notes to {text}"));
    }

    // The mark of an item is no part of its words.
    private static void Read(in FinishedFile file, bool isUnmarked)
    {
        file.Pieces.Clear();
        // The mark of the encoding is no letter of the first word.
        var bytes = file.Bytes.StartsWith("\uFEFF"u8) ? file.Bytes["\uFEFF"u8.Length..] : file.Bytes;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            var line = bytes[range];
            file.Pieces.Add(isUnmarked ? line[MarkLength(line)..] : line);
            file.Pieces.Break();
        }
    }

    private static int MarkLength(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith("– "u8)) return "– "u8.Length;
        var digits = line.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return digits > 0 && line[digits..].StartsWith(". "u8) ? digits + 2 : 0;
    }
}
