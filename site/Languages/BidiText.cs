using System.Globalization;

namespace IskraSite.Languages;

/// <summary>A piece of a line that runs in one direction.</summary>
public readonly record struct BidiRun(int Start, int Length, bool IsRightToLeft);

/// <summary>
/// The Unicode Bidirectional Algorithm (UAX #9) for one line: isolates (BD9, X5a to X6a), and the rules W, N, I, L1 and L2. Embeddings and overrides have no
/// effect here: no text of an edition holds any.
/// </summary>
public static class BidiText
{
    private enum Kind : byte
    {
        L, R, AL, EN, ES, ET, AN, CS, NSM, WS, ON, LRI, RLI, FSI, PDI,
    }

    /// <summary>The runs of a line, from left to right as they are seen.</summary>
    /// <param name="line">In the order of reading.</param>
    /// <param name="isRightToLeft">The direction of the paragraph.</param>
    public static IReadOnlyList<BidiRun> RunsOf(string line, bool isRightToLeft)
    {
        ArgumentNullException.ThrowIfNull(line);
        var levels = LevelsOf(line, isRightToLeft);
        var runs = new List<(BidiRun Run, int Level)>();
        for (var i = 0; i < levels.Length;)
        {
            var start = i;
            while (i < levels.Length && levels[i] == levels[start]) i++;
            runs.Add((new BidiRun(start, i - start, levels[start] % 2 == 1), levels[start]));
        }

        // L2: from the highest level down, whatever is at least so high is turned round.
        for (var level = runs.Select(run => run.Level).DefaultIfEmpty().Max(); level > 0; level--)
        {
            for (var i = 0; i < runs.Count;)
            {
                var start = i;
                while (i < runs.Count && runs[i].Level >= level) i++;
                if (i > start) runs.Reverse(start, i - start);
                else i++;
            }
        }

        return [.. runs.Select(run => run.Run)];
    }

    /// <summary>The places of a line’s characters, from left to right as they are seen; controls of isolation among them.</summary>
    public static int[] OrderOf(string line, bool isRightToLeft)
    {
        var order = new List<int>(line.Length);
        foreach (var run in RunsOf(line, isRightToLeft))
        {
            var places = Enumerable.Range(run.Start, run.Length);
            order.AddRange(run.IsRightToLeft ? places.Reverse() : places);
        }

        return [.. order];
    }

    private static byte[] LevelsOf(string line, bool isRightToLeft)
    {
        var kinds = new Kind[line.Length];
        for (var i = 0; i < line.Length; i++) kinds[i] = KindOf(line[i]);
        var levels = new byte[line.Length];
        var paragraph = (byte)(isRightToLeft ? 1 : 0);

        // What stands in one isolate, but for the isolates within it, is one isolating run sequence (BD13): there are no embeddings.
        var open = new Stack<(byte Level, List<int> Places)>();
        open.Push((paragraph, []));
        for (var i = 0; i < line.Length; i++)
        {
            if (kinds[i] == Kind.PDI && open.Count > 1) Resolve(line, kinds, levels, open.Pop());
            open.Peek().Places.Add(i);
            if (kinds[i] is not (Kind.LRI or Kind.RLI or Kind.FSI)) continue;
            var inner = kinds[i] == Kind.RLI || (kinds[i] == Kind.FSI && IsFirstStrongRightToLeft(kinds, i + 1));
            var level = open.Peek().Level;
            open.Push(((byte)(level + (level % 2 == 1 == inner ? 2 : 1)), []));
        }

        while (open.Count > 0) Resolve(line, kinds, levels, open.Pop());

        // L1: white space at the end belongs to the paragraph.
        for (var i = line.Length - 1; i >= 0 && kinds[i] is Kind.WS or Kind.LRI or Kind.RLI or Kind.FSI or Kind.PDI; i--) levels[i] = paragraph;
        return levels;
    }

    // P2 and P3 for what stands in an isolate.
    private static bool IsFirstStrongRightToLeft(Kind[] kinds, int start)
    {
        var depth = 0;
        for (var i = start; i < kinds.Length; i++)
        {
            if (kinds[i] is Kind.LRI or Kind.RLI or Kind.FSI) depth++;
            else if (kinds[i] == Kind.PDI && depth-- == 0) return false;
            else if (depth == 0 && kinds[i] is Kind.L or Kind.R or Kind.AL) return kinds[i] != Kind.L;
        }

        return false;
    }

    private static void Resolve(string line, Kind[] kinds, byte[] levels, (byte Level, List<int> Places) sequence)
    {
        var (level, places) = sequence;
        var isRightToLeft = level % 2 == 1;
        var own = new Kind[places.Count];
        var signs = new char[places.Count];
        for (var i = 0; i < own.Length; i++)
        {
            // An isolate is neutral to what stands round it.
            own[i] = kinds[places[i]] is Kind.LRI or Kind.RLI or Kind.FSI or Kind.PDI ? Kind.ON : kinds[places[i]];
            signs[i] = line[places[i]];
        }

        var embedding = isRightToLeft ? Kind.R : Kind.L;
        ResolveWeak(own, embedding);
        ResolveBrackets(signs, own, embedding);
        ResolveNeutral(own, embedding);

        // I1 and I2.
        for (var i = 0; i < own.Length; i++)
        {
            levels[places[i]] = (byte)(level + (isRightToLeft, own[i]) switch
            {
                (false, Kind.L) => 0,
                (false, Kind.R) => 1,
                (true, Kind.R) => 0,
                (true, _) => 1,
                _ => 2,
            });
        }
    }

    private static void ResolveWeak(Kind[] kinds, Kind embedding)
    {
        // W1: marks go with what they stand on.
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == Kind.NSM) kinds[i] = i == 0 ? embedding : kinds[i - 1];
        }

        // W2 and W3: numbers after Arabic letters.
        var strong = embedding;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is Kind.L or Kind.R or Kind.AL) strong = kinds[i];
            else if (kinds[i] == Kind.EN && strong == Kind.AL) kinds[i] = Kind.AN;
        }

        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == Kind.AL) kinds[i] = Kind.R;
        }

        // W4: one separator between two numbers.
        for (var i = 1; i < kinds.Length - 1; i++)
        {
            if (kinds[i] is Kind.ES or Kind.CS && kinds[i - 1] == Kind.EN && kinds[i + 1] == Kind.EN) kinds[i] = Kind.EN;
            else if (kinds[i] == Kind.CS && kinds[i - 1] == Kind.AN && kinds[i + 1] == Kind.AN) kinds[i] = Kind.AN;
        }

        // W5 and W6: signs beside a number; all others are neutral.
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] != Kind.ET) continue;
            var end = i;
            while (end < kinds.Length && kinds[end] == Kind.ET) end++;
            var isNumber = (i > 0 && kinds[i - 1] == Kind.EN) || (end < kinds.Length && kinds[end] == Kind.EN);
            Array.Fill(kinds, isNumber ? Kind.EN : Kind.ON, i, end - i);
            i = end - 1;
        }

        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is Kind.ES or Kind.CS) kinds[i] = Kind.ON;
        }

        // W7: numbers among Latin letters.
        strong = embedding;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is Kind.L or Kind.R) strong = kinds[i];
            else if (kinds[i] == Kind.EN && strong == Kind.L) kinds[i] = Kind.L;
        }
    }

    // N0: both brackets of a pair have the direction of what is in them.
    private static void ResolveBrackets(char[] line, Kind[] kinds, Kind embedding)
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new Stack<int>();
        for (var i = 0; i < line.Length; i++)
        {
            if (kinds[i] != Kind.ON) continue;
            if (line[i] is '(' or '[' or '{') open.Push(i);
            else if (line[i] is ')' or ']' or '}' && open.Any(at => IsPair(line[at], line[i])))
            {
                while (!IsPair(line[open.Peek()], line[i])) open.Pop();
                pairs.Add((open.Pop(), i));
            }
        }

        foreach (var (from, to) in pairs.Order())
        {
            var inside = kinds[(from + 1)..to].Select(StrongOf).Where(kind => kind is not null).ToHashSet();
            if (inside.Count == 0) continue;
            var kind = embedding;
            if (!inside.Contains(embedding))
            {
                var before = from - 1;
                while (before >= 0 && StrongOf(kinds[before]) is null) before--;
                if (before >= 0 && StrongOf(kinds[before]) != embedding) kind = StrongOf(kinds[before])!.Value;
            }

            kinds[from] = kinds[to] = kind;
        }

        static bool IsPair(char one, char other) => (one, other) is ('(', ')') or ('[', ']') or ('{', '}');
    }

    // N1 and N2: what is neutral goes with both its neighbours when they agree, else with the paragraph.
    private static void ResolveNeutral(Kind[] kinds, Kind embedding)
    {
        for (var i = 0; i < kinds.Length; i++)
        {
            if (StrongOf(kinds[i]) is not null) continue;
            var end = i;
            while (end < kinds.Length && StrongOf(kinds[end]) is null) end++;
            var before = i == 0 ? embedding : StrongOf(kinds[i - 1])!.Value;
            var after = end == kinds.Length ? embedding : StrongOf(kinds[end])!.Value;
            Array.Fill(kinds, before == after ? before : embedding, i, end - i);
            i = end - 1;
        }
    }

    private static Kind? StrongOf(Kind kind) => kind switch
    {
        Kind.L => Kind.L,
        Kind.R or Kind.EN or Kind.AN => Kind.R,
        _ => null,
    };

    private static Kind KindOf(char letter) => letter switch
    {
        >= '0' and <= '9' or >= '\u06F0' and <= '\u06F9' => Kind.EN,
        >= '\u0660' and <= '\u0669' or '\u066B' or '\u066C' => Kind.AN,
        '+' or '-' or '\u2212' => Kind.ES,
        '#' or '$' or '%' or '\u066A' or '£' or '€' or '¥' or '°' => Kind.ET,
        ',' or '.' or ':' or '/' or '\u060C' or '\u00A0' => Kind.CS,
        '\u200E' => Kind.L,
        '\u200F' => Kind.R,
        '\u2066' => Kind.LRI,
        '\u2067' => Kind.RLI,
        '\u2068' => Kind.FSI,
        '\u2069' => Kind.PDI,
        _ => char.GetUnicodeCategory(letter) switch
        {
            // Half-spaces and other signs without a shape go with the letter before them, as marks do (UAX #9, 5.2).
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Kind.NSM,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => Kind.WS,
            _ when letter is >= '\u0590' and <= '\u05FF' or >= '\uFB1D' and <= '\uFB4F' => Kind.R,
            _ when letter is >= '\u0600' and <= '\u07BF' or >= '\u08A0' and <= '\u08FF' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFF' => Kind.AL,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate => Kind.L,
            _ => Kind.ON,
        },
    };
}
