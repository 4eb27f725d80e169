using System.Globalization;
using System.Text.RegularExpressions;
using IskraSite.Diagnostics;
using IskraSite.Languages;

namespace IskraSite.Sources;

/// <summary>
/// Looks for what has slipped into a file that people write: control characters, characters that mean nothing, letters in other forms, two versions of the file
/// in one. Each kind of character is one finding a file, at its first place.
/// </summary>
internal static partial class CharacterCheck
{
    /// <summary>Checks a file.</summary>
    /// <returns>Whether there is no use in reading on.</returns>
    public static bool Check(SourceText file, DiagnosticBag bag)
    {
        if (Conflict().Match(file.Text) is { Success: true } conflict && file.Text.Contains("\n>>>>>>> ", StringComparison.Ordinal))
        {
            bag.Add(Codes.Files.Conflict, file.Locate(conflict.Index, conflict.Length), "here begins a conflict between two versions", "keep one of them, and take the lines <<<<<<<, ======= and >>>>>>> away");
            return true;
        }

        Report(
            file, ControlCharacters.PlacesIn(file.Text), Codes.Files.Control, bag, c => $"here stands the {ControlCharacters.NameOf(c)}",
            "delete it: it cannot be seen, so take away what is between the letters around it and type them again");
        if (IsMeaningless(file.Text))
        {
            Report(file, PlacesOf(file.Text, IsMeaningless), Codes.Files.Meaningless, bag, c => c == '\uFFFD'
                ? "here stands U+FFFD (REPLACEMENT CHARACTER): a letter was lost when the file was written"
                : string.Create(CultureInfo.InvariantCulture, $"here stands U+{(int)c:X4}, a character for private use"), "write the letter that belongs here");
        }

        if (HasOldForms(file.Text))
        {
            var places = PlacesOf(file.Text, IsOldForm).ToList();
            bag.Add(
                Codes.Files.OtherForm, file.Locate(places[0], 1),
                string.Create(CultureInfo.InvariantCulture, $"here stands U+{(int)file.Text[places[0]]:X4}, a form of a letter for old fonts{More(places.Count - 1)}"), "type the words anew");
        }

        if (Decomposed(file.Text) is { } at)
            bag.Add(Codes.Files.OtherForm, file.Locate(at, 2), "here a letter and its mark are two characters where one is usual", "save the file in the normal form NFC, or type the word anew");
        return false;
    }

    private static void Report(SourceText file, IEnumerable<int> places, DiagnosticCode code, DiagnosticBag bag, Func<char, string> say, string help)
    {
        foreach (var kind in places.GroupBy(at => file.Text[at]))
        {
            bag.Add(code, file.Locate(kind.First(), 1), say(kind.Key) + More(kind.Count() - 1), help);
        }
    }

    private static string More(int count) => count > 0 ? string.Create(CultureInfo.InvariantCulture, $", and {count} more in this file") : "";

    private static IEnumerable<int> PlacesOf(string text, Func<char, bool> isOne) => Enumerable.Range(0, text.Length).Where(at => isOne(text[at]));

    private static bool IsMeaningless(char c) => c is (>= '\uE000' and <= '\uF8FF') or (>= '\uDB80' and <= '\uDBFF') or '\uFFFD';

    private static bool IsMeaningless(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\uE000', '\uF8FF') || text.ContainsAnyInRange('\uDB80', '\uDBFF') || text.Contains('\uFFFD');

    // Arabic Presentation Forms-A and -B, without the ornate brackets, the ligatures of whole words and the sign of the rial.
    private static bool IsOldForm(char c) => c is (>= '\uFB50' and <= '\uFBFF') or (>= '\uFE70' and <= '\uFEFC');

    private static bool HasOldForms(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\uFB50', '\uFBFF') || text.ContainsAnyInRange('\uFE70', '\uFEFC');

    // Where the text and its composed form part.
    private static int? Decomposed(string text)
    {
        var composed = Nfc.Compose(text);
        if (ReferenceEquals(composed, text) || composed == text) return null;
        return Math.Max(0, text.AsSpan().CommonPrefixLength(composed));
    }

    [GeneratedRegex("^<{7} .*$", RegexOptions.Multiline)]
    private static partial Regex Conflict();
}
