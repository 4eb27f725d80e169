using System.Collections.Immutable;

namespace IskraSite.Languages;

/// <summary>One word of a folded text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How long it is, joints included.</param>
/// <param name="HasJoints">Whether a half-space or a hyphen stands inside it.</param>
public readonly record struct Token(int Start, int Length, bool HasJoints);

/// <summary>
/// How search divides a folded text into words. A word is a run of letters and digits; a half-space or a hyphen between two of them is
/// a joint, so that «می‌کند» is one word of two parts. A single letter after an apostrophe («Iskra’s») is no word of its own, nor is the ی of
/// «نامه‌ی» and «نامه ی», which is written or not.
/// The browser divides by the same <see cref="Letters"/> and <see cref="Joints"/>.
/// </summary>
public static class Tokenizer
{
    /// <summary>What may join the parts of a word: ZWNJ, hyphen-minus, hyphen, non-breaking hyphen.</summary>
    public const string Joints = "\u200C-\u2010\u2011";

    /// <summary>What may stand before the single letter that is no word: the apostrophe as typed and as printed.</summary>
    public const string Apostrophes = "'\u2019";

    private static readonly bool[] InWord = BuildTable();

    /// <summary>The ranges of the letters and digits of words, first and last of each, in order.</summary>
    public static ImmutableArray<(char First, char Last)> Letters { get; } = [.. FoldingData.WordLetters];

    /// <summary>Whether a folded character is part of words.</summary>
    public static bool IsLetter(char character) => InWord[character];

    /// <summary>Whether a character joins the parts of a word, when it stands between two letters.</summary>
    public static bool IsJoint(char character) => Joints.Contains(character, StringComparison.Ordinal);

    /// <summary>The words of a folded text, in order.</summary>
    public static Enumerator In(ReadOnlySpan<char> folded) => new(folded);

    // The ی of the ezafe after a silent ه: behind a joint or a space, and before nothing.
    private static bool IsEzafe(ReadOnlySpan<char> text, int i) =>
        text[i] == '\u06CC' && i > 1 && text[i - 2] == '\u0647' && (text[i - 1] == ' ' || IsJoint(text[i - 1])) && (i + 1 == text.Length || !(InWord[text[i + 1]] || IsJoint(text[i + 1])));

    private static bool[] BuildTable()
    {
        var table = new bool[char.MaxValue + 1];
        foreach (var (first, last) in FoldingData.WordLetters) table.AsSpan(first, last - first + 1).Fill(true);
        return table;
    }

    /// <summary>Goes from word to word.</summary>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<char> text;
        private int next;

        internal Enumerator(ReadOnlySpan<char> text) => this.text = text;

        /// <summary>The word that the last step reached.</summary>
        public Token Current { get; private set; }

        /// <summary>Itself, for <c>foreach</c>.</summary>
        public readonly Enumerator GetEnumerator() => this;

        /// <summary>Finds the next word.</summary>
        public bool MoveNext()
        {
            var i = next;
            while (true)
            {
                while (i < text.Length && !InWord[text[i]]) i++;
                if (i == text.Length) return false;
                var start = i;
                var hasJoints = false;
                while (i < text.Length)
                {
                    if (InWord[text[i]])
                    {
                        i++;
                    }
                    else if (IsJoint(text[i]) && i + 1 < text.Length && InWord[text[i + 1]] && !IsEzafe(text, i + 1))
                    {
                        hasJoints = true;
                        i++;
                    }
                    else
                    {
                        break;
                    }
                }

                next = i;
                if (i - start == 1 && IsEzafe(text, start)) continue;
                if (i - start == 1 && start > 1 && Apostrophes.Contains(text[start - 1], StringComparison.Ordinal) && InWord[text[start - 2]]) continue;
                Current = new Token(start, i - start, hasJoints);
                return true;
            }
        }
    }
}
