using CsCheck;
using IskraSite.Languages;
using IskraSite.Tests.Languages;
using IskraSite.Tests.Languages.Persian;
using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>Normalization Form C as the browser has it, from tables that are not ours.</summary>
[NeedsProgram("Chromium")]
public sealed class CompositionTests
{
    [Fact]
    public async Task Every_character_composes_and_comes_apart_as_in_the_browser() =>
        await ComposeAlikeAsync(OldCharacters().SelectMany(character => (string[])
            [character, $"a{character}\u0323\u0301", $"\u06D5{character}\u0654", Decomposition.Of(character), $"{Decomposition.Of(character)}\u0301"]));

    [Fact]
    public async Task Mixed_texts_and_any_sequence_of_letters_and_marks_compose_as_in_the_browser()
    {
        var characters = OldCharacters().Where(character => Decomposition.Of(character) != character || Nfc.IsMark(character[0])).ToArray();
        var sequences = Gen.Int[0, characters.Length - 1].Select(i => characters[i]).Array[1, 6].Select(string.Concat);
        await ComposeAlikeAsync([.. Lexicon.Text.Array[10_000].Single(), .. sequences.Array[10_000].Single()]);
    }

    private static async Task ComposeAlikeAsync(IEnumerable<string> some)
    {
        var texts = some.ToArray();
        var context = await Chromium.NewContextAsync(800);
        var page = await context.NewPageAsync();
        var composed = await page.EvaluateAsync<string[]>("texts => texts.map(text => text.normalize('NFC'))", texts);
        await context.CloseAsync();
        Assert.Empty(texts.Where((text, i) => Nfc.Compose(text) != composed[i])
            .Select(text => string.Join(' ', text.Select(unit => $"{(int)unit:X4}"))));
    }

    // Everything but ideographs and Korean syllables, and the marks newer than a browser a few years old.
    private static IEnumerable<string> OldCharacters() =>
        Enumerable.Range(1, 0x33FF).Concat(Enumerable.Range(0xA000, 0xC00)).Concat(Enumerable.Range(0xF900, 0x6D0))
            .Concat(Enumerable.Range(0x1D15E, 0x63)).Concat(Enumerable.Range(0x2F800, 0x21E))
            .Where(point => point != 0x0897 && point is not (>= 0x1ACF and <= 0x1AFF))
            .Select(char.ConvertFromUtf32);
}
