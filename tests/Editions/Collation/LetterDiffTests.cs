using CsCheck;
using IskraSite.Editions.Collation;
using IskraSite.Languages.Persian;
using Xunit;

namespace IskraSite.Tests.Editions.Collation;

public class LetterDiffTests
{
    private static readonly Gen<string> Letters = Gen.Char["ابپت"].Array[0, 40].Select(letters => new string(letters));

    private static readonly Gen<(string, string)> Neighbours = Gen.Select(Letters, Gen.Int[0, 40], Gen.Int[0, 8], Letters, (text, at, count, put) =>
    {
        at = Math.Min(at, text.Length);
        return (text, text.Remove(at, Math.Min(count, text.Length - at)).Insert(at, put.Length > 5 ? put[..5] : put));
    });

    [Fact]
    public void The_hunks_turn_the_left_into_the_right() => Gen.OneOf(Neighbours, Gen.Select(Letters, Letters)).Sample((left, right) =>
    {
        var hunks = Compare(left, right);
        var (text, after) = ("", (Left: 0, Right: 0));
        foreach (var hunk in hunks)
        {
            Assert.True(hunk.LeftCount > 0 || hunk.RightCount > 0, "a hunk says something");
            Assert.True(hunk.Left >= after.Left && hunk.Right >= after.Right, "hunks follow each other");
            Assert.Equal(left[after.Left..hunk.Left], right[after.Right..hunk.Right]);
            text += $"{left[after.Left..hunk.Left]}{right.AsSpan(hunk.Right, hunk.RightCount)}";
            after = (hunk.LeftEnd, hunk.Right + hunk.RightCount);
        }

        Assert.Equal(right, text + left[after.Left..]);
    });

    [Fact]
    public void Equal_texts_have_none_and_others_have_some() =>
        Gen.OneOf(Neighbours, Gen.Select(Letters, Letters)).Sample((left, right) => Compare(left, right).Count == 0 == (left == right));

    [Fact]
    public void A_change_in_a_long_text_is_one_small_hunk() => Gen.Select(Gen.Int[0, 999], Gen.Char["لمن"]).Sample((at, letter) =>
    {
        var text = string.Concat(Enumerable.Range(0, 250).Select(i => "ابپت"[(i % 4)..] + "ابپت"[..(i % 4)]));
        Assert.Equal([new Hunk(at, 1, at, 1)], Compare(text, text.Remove(at, 1).Insert(at, letter.ToString())));
        Assert.Equal([new Hunk(at, 0, at, 1)], Compare(text, text.Insert(at, letter.ToString())));
        Assert.Equal([new Hunk(at, 1, at, 0)], Compare(text.Insert(at, letter.ToString()), text));
    });

    [Theory]
    [InlineData("واقعه", "واقععه", "4+0 4+1")]
    [InlineData("سقز", "سفر", "1+2 1+2")]
    [InlineData("الف", "", "0+3 0+0")]
    [InlineData("آزادی محمود صالحی از زندان", "آزادی او از زندان", "6+11 6+2")]
    [InlineData("یک متن با دو تغییر", "یک مطن با دو تعییر", "4+1 4+1, 14+1 14+1")]
    public void Hunks_as_an_editor_would_draw_them(string left, string right, string hunks) =>
        Assert.Equal(hunks, string.Join(", ", Compare(left, right).Select(hunk => $"{hunk.Left}+{hunk.LeftCount} {hunk.Right}+{hunk.RightCount}")));

    [Fact]
    public void Two_texts_that_have_nothing_to_do_with_each_other_are_one_hunk()
    {
        Assert.Equal([new Hunk(0, 3000, 0, 2000)], Compare(new string('ا', 3000), new string('ب', 2000)));
        Assert.Equal([new Hunk(1, 3000, 1, 2000)], Compare("م" + new string('ا', 3000) + "م", "م" + new string('ب', 2000) + "م"));
    }

    private static IReadOnlyList<Hunk> Compare(string left, string right) =>
        LetterDiff.Compare([.. left.Select((letter, i) => new WitnessLetter(letter, i))], [.. right.Select((letter, i) => new WitnessLetter(letter, i))]);
}
