namespace IskraSite.Persian;

/// <summary>The declared parts of the <see cref="Folding"/> table that are not Latin.</summary>
internal static class FoldingData
{
    public static readonly (char From, char To)[] Letters =
    [
        ('\u0622', '\u0627'), // آ to ا
        ('\u0623', '\u0627'), // أ to ا
        ('\u0624', '\u0648'), // ؤ to و
        ('\u0625', '\u0627'), // إ to ا
        ('\u0626', '\u06CC'), // ئ to ی
        ('\u0629', '\u0647'), // ة to ه
        ('\u0643', '\u06A9'), // Arabic kaf to ک
        ('\u0649', '\u06CC'), // alef maksura to ی
        ('\u064A', '\u06CC'), // Arabic yeh to ی
        ('\u0671', '\u0627'), // ٱ to ا
        ('\u06C0', '\u0647'), // ۀ to ه
        ('\u06C2', '\u06C1'), // ۂ to ہ, canonically that letter with a hamza
        ('\u06D3', '\u06D2'), // ۓ to ے, likewise
        ('\u06D5', '\u0647'), // Kurdish ە to ه, as ۀ is canonically ە with a hamza
    ];

    public static readonly (char First, char Last)[] Digits =
    [
        ('\u0660', '\u0669'), // Arabic-Indic
        ('\u06F0', '\u06F9'), // Persian
    ];

    public static readonly (char First, char Last)[] Dropped =
    [
        ('\u0300', '\u036F'), // combining diacritical marks
        ('\u0610', '\u061A'), // honorifics and small letters above
        ('\u0640', '\u0640'), // tatweel
        ('\u064B', '\u065F'), // vowel marks, madda and hamza
        ('\u0670', '\u0670'), // superscript alef
        ('\u06D6', '\u06DC'), // Quranic annotation signs
        ('\u06DF', '\u06E4'),
        ('\u06E7', '\u06E8'),
        ('\u06EA', '\u06ED'),
        ('\u0897', '\u089F'), // marks of Arabic Extended-A and -B
        ('\u08CA', '\u08E1'),
        ('\u08E3', '\u08FF'),
        ('\u200D', '\u200D'), // zero width joiner
    ];
}
