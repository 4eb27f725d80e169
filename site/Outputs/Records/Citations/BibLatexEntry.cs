using System.Globalization;
using System.Text;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Records.Citations;

/// <summary>
/// An <c>@article</c> in UTF-8 that both BibLaTeX and BibTeX read. For BibLaTeX (manual 3.20, §2.1.1, §2.3.8) the date is EDTF, so that an approximate
/// one stays so, and an open one open. BibTeX knows neither <c>journaltitle</c> nor <c>date</c>: so the paper is the <c>journal</c>, which both know (§4.5.1), and
/// <c>year</c> and <c>month</c> stand before the date, which BibLaTeX and reference managers prefer to them.
/// </summary>
internal static class BibLatexEntry
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The entry, ending with a line feed.</summary>
    public static string Of(Citation citation)
    {
        var entry = new StringBuilder("@article{").Append(citation.Id).Append(",\n");
        Field("entrysubtype", "newspaper");
        Field("author", string.Join(" and ", citation.Authors.Select(author => author.IsBody ? $"{{{Escaped(author.Whole)}}}" : Escaped(author.FamilyFirst))));
        Field("title", WithCapitals(citation.Title));
        Field("origtitle", citation.OriginalTitle is { } original ? Escaped(original) : null);
        Field("titleaddon", citation.TranslatedTitle is { } translated ? $"[{Escaped(translated)}]" : null);
        Field("journal", Escaped(citation.Newspaper));
        Field("volume", citation.Volume is { } volume ? Escaped(volume) : null);
        Field("number", citation.IssueNumber is { } number ? Escaped(number) : null);
        Field("pages", citation.PagesWith("--"));
        Field("location", citation.PlaceOfPublication is { } place ? Escaped(place) : null);
        Field("year", citation.Date.Year.ToString("0000", CultureInfo.InvariantCulture));
        // One of the twelve abbreviations that every style defines, and so without braces.
        if (citation.Date.Month is { } month) entry.Append("  month = ").Append(Months[month - 1]).Append(",\n");
        Field("date", citation.Date.Text);
        Field("translator", citation.Translator is { } translator ? $"{{{Escaped(translator)}}}" : null);
        Field("langid", NameOf(citation.Language));
        Field("language", NameOf(citation.Language));
        Field("origlanguage", citation.OriginalLanguage is { } language ? NameOf(language) : null);
        Field("version", Escaped(citation.Version));
        Field("note", Escaped(citation.Note));
        // The address is taken letter for letter.
        Field("url", citation.Address);
        return entry.Append("}\n").ToString();

        void Field(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }
    }

    // The languages that BibLaTeX knows by a name; of another language nothing is said.
    private static string? NameOf(Language language) => language.Code.Split('-')[0] switch
    {
        "ar" => "arabic",
        "ckb" or "ku" => "kurdish",
        "de" => "german",
        "en" => "english",
        "fa" => "persian",
        "fr" => "french",
        "sv" => "swedish",
        "tr" => "turkish",
        _ => null,
    };

    // Styles that make small letters of a title's capitals leave alone what stands in braces.
    private static string WithCapitals(string title)
    {
        var words = title.Split(' ');
        return string.Join(' ', words.Select((word, i) => i > 0 && word.Any(char.IsUpper) ? $"{{{Escaped(word)}}}" : Escaped(word)));
    }

    // The ten signs of TeX.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => escaped.Append('\\').Append(c),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                '\\' => escaped.Append("\\textbackslash{}"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
