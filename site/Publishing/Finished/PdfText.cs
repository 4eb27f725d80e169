using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace IskraSite.Publishing.Finished;

/// <summary>
/// The text of a PDF as Chromium prints it (ISO 32000-1, 7.3, 9 and 14.8.2): uncompressed objects, fonts with a table of their letters, text
/// in runs of one direction, those from right to left marked as reversed; the runs of a line stand as they are painted.
/// </summary>
internal sealed partial class PdfText
{
    private readonly Dictionary<int, (string Dictionary, int Stream)> objects = [];
    private readonly Dictionary<string, Dictionary<int, string>> fonts = [];
    private readonly byte[] pdf;

    private PdfText(byte[] pdf) => this.pdf = pdf;

    /// <summary>The runs of text of all pages.</summary>
    public static IReadOnlyList<string> Runs(ReadOnlySpan<byte> pdf)
    {
        var text = new PdfText(pdf.ToArray());
        text.ReadObjects();
        return [.. text.objects.Values.Where(found => Page().IsMatch(found.Dictionary)).SelectMany(page => text.RunsOf(page.Dictionary))];
    }

    // An object that stands there twice is what it is the last time: a print is amended at its end.
    private void ReadObjects()
    {
        var mark = " 0 obj"u8;
        for (var at = pdf.AsSpan().IndexOf(mark); at >= 0;)
        {
            var from = at;
            while (from > 0 && char.IsAsciiDigit((char)pdf[from - 1])) from--;
            var rest = pdf.AsSpan(at + mark.Length);
            var end = Math.Max(0, rest.IndexOf("endobj"u8));
            var stream = rest[..end].IndexOf("stream"u8);
            var number = int.Parse(pdf.AsSpan(from, at - from), CultureInfo.InvariantCulture);
            var start = at + mark.Length;
            var dictionary = Encoding.Latin1.GetString(rest[..(stream < 0 ? end : stream)]);
            objects[number] = (dictionary, stream < 0 ? -1 : start + stream + "stream".Length);
            var next = pdf.AsSpan(start + end).IndexOf(mark);
            at = next < 0 ? -1 : start + end + next;
        }
    }

    private IEnumerable<string> RunsOf(string page)
    {
        foreach (Match font in Font().Matches(page))
        {
            var unicode = ToUnicode().Match(objects[Number(font, 2)].Dictionary);
            fonts[font.Groups[1].Value] = unicode.Success ? LettersOf(StreamOf(Number(unicode, 1))) : [];
        }

        return Contents().Matches(page).SelectMany(content => Runs(StreamOf(Number(content, 1))));
    }

    private string StreamOf(int number)
    {
        var (dictionary, at) = objects[number];
        while (pdf[at] is (byte)'\r' or (byte)'\n') at++;
        using var stream = new MemoryStream(pdf, at, Number(Length().Match(dictionary), 1));
        var isPacked = dictionary.Contains("/FlateDecode", StringComparison.Ordinal);
        using Stream plain = isPacked ? new ZLibStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(plain, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    // ISO 32000-1, 9.10.3: a code or a range of codes, and what they stand for.
    private static Dictionary<int, string> LettersOf(string map)
    {
        var letters = new Dictionary<int, string>();
        foreach (Match part in MapPart().Matches(map))
        {
            foreach (Match line in (part.Groups[1].Value == "char" ? MapChar() : MapRange()).Matches(part.Groups[2].Value))
            {
                var (first, last) = (Hexadecimal(line.Groups[1].Value), Hexadecimal(line.Groups[^2].Value));
                var said = Words(line.Groups[^1].Value);
                for (var code = first; code <= last; code++) letters[code] = said[..^1] + (char)(said[^1] + code - first);
            }
        }

        return letters;
    }

    private IEnumerable<string> Runs(string content)
    {
        var (operands, marks, run) = (new List<string>(), new Stack<bool>(), new List<string>());
        var (isReversed, letters) = (false, new Dictionary<int, string>());
        foreach (Match token in Token().Matches(content))
        {
            var actual = operands.IndexOf("/ActualText") + 1;
            switch (token.Value)
            {
                case "BT":
                    isReversed = false;
                    run.Clear();
                    break;
                case "BMC" or "BDC":
                    isReversed |= operands is ["/ReversedChars", ..];
                    marks.Push(actual > 0);
                    if (actual > 0) run.Add(Words(operands[actual]));
                    break;
                case "EMC":
                    marks.TryPop(out _);
                    break;
                case "Tf":
                    letters = fonts.GetValueOrDefault(operands[^2].TrimStart('/')) ?? [];
                    break;
                case "Tj" or "TJ" when !marks.Contains(true):
                    foreach (var shown in operands.Where(operand => operand[0] == '<'))
                        run.AddRange(shown[1..^1].Chunk(4).Select(code => letters.GetValueOrDefault(Hexadecimal(new string(code)), "")));
                    break;
                case "ET":
                    if (isReversed) run.Reverse();
                    yield return string.Concat(run);
                    break;
                default:
                    operands.Add(token.Value);
                    if (!char.IsAsciiLetter(token.Value[0])) continue;
                    break;
            }

            operands.Clear();
        }
    }

    // Between pointed brackets UTF-16 in hexadecimal digits, perhaps with a mark of its order; between round ones letters, with a
    // backslash before brackets.
    private static string Words(string said) => said[0] == '('
        ? Escape().Replace(said[1..^1], "$1")
        : Encoding.BigEndianUnicode.GetString(Convert.FromHexString(said.Trim('<', '>'))).TrimStart('\uFEFF');

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Page();

    [GeneratedRegex(@"/(F[0-9]+) ([0-9]+) 0 R")]
    private static partial Regex Font();

    [GeneratedRegex(@"/ToUnicode ([0-9]+) 0 R")]
    private static partial Regex ToUnicode();

    [GeneratedRegex(@"/Contents ([0-9]+) 0 R")]
    private static partial Regex Contents();

    [GeneratedRegex(@"/Length ([0-9]+)")]
    private static partial Regex Length();

    [GeneratedRegex(@"beginbf(char|range)(.*?)endbf", RegexOptions.Singleline)]
    private static partial Regex MapPart();

    [GeneratedRegex(@"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>")]
    private static partial Regex MapChar();

    [GeneratedRegex(@"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>")]
    private static partial Regex MapRange();

    [GeneratedRegex(@"<<|>>|<[0-9A-Fa-f]*>|\((?:\\.|[^\\)])*\)|/?[^\s<>()\[\]/]+", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex(@"\\(.)", RegexOptions.Singleline)]
    private static partial Regex Escape();
}
