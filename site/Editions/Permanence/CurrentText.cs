using System.Security.Cryptography;
using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;

namespace IskraSite.Editions.Permanence;

/// <summary>A text or page as it is now, in the form in which versions are recorded.</summary>
/// <param name="Record">Its ids and fingerprints. What is withheld counts as if it were shown: a name that is taken out is no change of the text.</param>
/// <param name="Places">Where its blocks stand, by id and language.</param>
internal sealed record CurrentText(Text Text, ReleasedText Record, IReadOnlyDictionary<(BlockId Id, string Language), SourceLocation> Places)
{
    // 64 bits: they are to find slips, and nobody gains by a forgery.
    private const int SumBytes = 8;

    /// <summary>Every text and page of an edition; without those of which a file cannot be read, which is found elsewhere.</summary>
    /// <param name="edition">The edition with what is withheld.</param>
    public static IReadOnlyList<CurrentText> AllOf(Edition edition, BodyReader reader)
    {
        var texts = edition.AllTexts.ToList();
        var found = new CurrentText?[texts.Count];
        Parallel.For(0, texts.Count, i => found[i] = Of(texts[i], edition, reader));
        return [.. found.OfType<CurrentText>()];
    }

    /// <summary>The fingerprint of words: the first 16 hexadecimal digits of the SHA-256 of their UTF-8.</summary>
    public static string SumOf(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, SumBytes));

    /// <summary>Where a block stands: in the first of some languages that has it.</summary>
    public SourceLocation PlaceOf(BlockId id, IEnumerable<string> languages) =>
        languages.Select(language => Places.TryGetValue((id, language), out var place) ? place : (SourceLocation?)null).FirstOrDefault(place => place is not null) ?? Text.Original.TitlePlace;

    private static CurrentText? Of(Text text, Edition edition, BodyReader reader)
    {
        var bodies = text.Versions.Select(version => reader.ReadVersion(version, new DiagnosticBag())).ToList();
        if (bodies.Contains(null)) return null;
        var annex = edition.AnnexOf(text);
        var (blocks, sums, places) = (new Dictionary<BlockId, Dictionary<string, string>>(), new Dictionary<string, string>(), new Dictionary<(BlockId, string), SourceLocation>());
        foreach (var body in bodies.OfType<VersionBody>())
        {
            var (language, words) = (body.Version.Language.Code, new List<string> { body.Version.Title });
            foreach (var reading in body.Reading) Add(reading.Block.Id, reading.Text, body.File.Locate(reading.Block.Extent.Start, reading.Block.Extent.Length));
            foreach (var piece in annex?.Pieces ?? []) Add((piece as AnnexBlock)?.Id, piece.Content.ReadingIn(body.Version.Language).Text, (piece as AnnexEntry)?.Place ?? annex!.File.Locate(0));
            words.AddRange(body.FootnoteReading.Select(note => string.Join('\n', note.Select(block => block.Text))));
            sums[language] = SumOf(string.Join("\n\n", words));

            void Add(BlockId? id, string said, SourceLocation place)
            {
                words.Add(said);
                if (id is null) return;
                if (!blocks.TryGetValue(id, out var ofBlock)) blocks[id] = ofBlock = [];
                ofBlock[language] = SumOf(said);
                places[(id, language)] = place;
            }
        }

        return new CurrentText(text, new ReleasedText(text.Name, sums, [.. blocks.Select(block => new ReleasedBlock(block.Key, block.Value))], text.Original.TitlePlace), places);
    }
}
