using System.Globalization;

namespace IskraSite.Tests.Outputs;

/// <summary>Reads the numbers of pages, in whichever digits they are written.</summary>
internal static class AsciiDigits
{
    /// <summary>The text with every decimal digit of Unicode as an ASCII one.</summary>
    public static string Of(string text) => string.Concat(text.Select(c => CharUnicodeInfo.GetDecimalDigitValue(c) is var digit and >= 0 ? (char)('0' + digit) : c));
}
