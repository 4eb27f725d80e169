namespace IskraSite.Languages;

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
        ('\u0695', '\u0631'), // Kurdish ڕ to ر
        ('\u06A4', '\u0648'), // Kurdish ڤ to و
        ('\u06B5', '\u0644'), // Kurdish ڵ to ل
        ('\u06BE', '\u0647'), // ھ to ه
        ('\u06C6', '\u0648'), // Kurdish ۆ to و
        ('\u06CE', '\u06CC'), // Kurdish ێ to ی
        ('\u0649', '\u06CC'), // alef maksura to ی
        ('\u064A', '\u06CC'), // Arabic yeh to ی
        ('\u0671', '\u0627'), // ٱ to ا
        ('\u06C0', '\u0647'), // ۀ to ه
        ('\u06C2', '\u06C1'), // ۂ to ہ, canonically that letter with a hamza
        ('\u06D3', '\u06D2'), // ۓ to ے, likewise
        ('\u06D5', '\u0647'), // Kurdish ە to ه, as ۀ is canonically ە with a hamza
    ];

    /// <summary>What words consist of once they are folded: letters and digits by the blocks an edition's texts use.</summary>
    public static readonly (char First, char Last)[] WordLetters =
    [
        ('0', '9'),
        ('a', 'z'),
        ('\u00AA', '\u00AA'),
        ('\u00B5', '\u00B5'),
        ('\u00BA', '\u00BA'),
        ('\u00DF', '\u00F6'), // Latin-1, without × and ÷
        ('\u00F8', '\u02AF'), // Latin Extended-A, -B, IPA
        ('\u0370', '\u0373'), // Greek
        ('\u0376', '\u0377'),
        ('\u037B', '\u037D'),
        ('\u0386', '\u0386'),
        ('\u0388', '\u03F5'),
        ('\u03F7', '\u0481'), // Greek, Cyrillic
        ('\u048A', '\u052F'),
        ('\u0561', '\u0587'), // Armenian
        ('\u05D0', '\u05EA'), // Hebrew
        ('\u0620', '\u063F'), // Arabic, without the tatweel
        ('\u0641', '\u064A'),
        ('\u066E', '\u066F'),
        ('\u0671', '\u06D3'),
        ('\u06D5', '\u06D5'),
        ('\u06EE', '\u06EF'),
        ('\u06FA', '\u06FC'),
        ('\u06FF', '\u06FF'),
        ('\u0710', '\u0710'), // Syriac
        ('\u0712', '\u072F'),
        ('\u074D', '\u077F'), // Syriac, Arabic Supplement
        ('\u0870', '\u0887'), // Arabic Extended-A and -B
        ('\u08A0', '\u08C9'),
        ('\u10D0', '\u10FA'), // Georgian
        ('\u1E00', '\u1EFF'), // Latin Extended Additional
        ('\u3041', '\u3096'), // Kana
        ('\u30A1', '\u30FA'),
        ('\u4E00', '\u9FFF'), // Han
        ('\uAC00', '\uD7A3'), // Hangul
    ];

    public static readonly (char First, char Last)[] Digits =
    [
        ('\u0660', '\u0669'), // Arabic-Indic
        ('\u06F0', '\u06F9'), // Persian
    ];

    public static readonly (char First, char Last)[] Dropped =
    [
        ('\u00AD', '\u00AD'), // soft hyphen
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
        ('\u200B', '\u200B'), // zero width space
        ('\u200D', '\u200F'), // zero width joiner, marks of direction
        ('\u202A', '\u202E'), // embeddings and overrides
        ('\u2060', '\u2064'), // word joiner, invisible operators
        ('\u2066', '\u2069'), // isolates
        ('\uFEFF', '\uFEFF'), // byte order mark
    ];
}
