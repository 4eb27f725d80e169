using System.Collections;

namespace IskraSite.Languages.Persian;

/// <summary>The letters of a witness that count in collation, gathered piece by piece, with what stands between them.</summary>
/// <param name="areFormsOne">Whether the Arabic forms of ی and ک are the Persian letters: <see cref="Letters.AreArabicFormsOne"/>.</param>
public sealed class WitnessLetters(bool areFormsOne = true) : IReadOnlyList<WitnessLetter>
{
    private readonly List<WitnessLetter> letters = [];
    private WordBoundary pending = WordBoundary.LineEnd;

    /// <inheritdoc/>
    public int Count => letters.Count;

    /// <inheritdoc/>
    public WitnessLetter this[int index] => letters[index];

    /// <summary>Notes that a line, a cell, a block or a word ends here; the strongest of what is noted before a letter stands.</summary>
    public void Divide(WordBoundary boundary)
    {
        if (boundary > pending) pending = boundary;
    }

    /// <summary>Appends the letters of a text that count, regularised (<see cref="Regularisation"/>).</summary>
    /// <param name="text">A piece of a witness. A mark does not compose with a base letter in another piece.</param>
    /// <param name="origin">Added to every index: where this piece begins in a larger text, in UTF-16 units.</param>
    public void Append(ReadOnlySpan<char> text, int origin = 0) => Regularisation.Append(text, this, origin);

    /// <inheritdoc/>
    public IEnumerator<WitnessLetter> GetEnumerator() => letters.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the Arabic forms of ی and ک are the Persian letters.</summary>
    internal bool AreFormsOne => areFormsOne;

    internal void Add(char value, int index, char raw)
    {
        letters.Add(new WitnessLetter(value, index) { Raw = raw, Before = pending });
        pending = WordBoundary.None;
    }
}
