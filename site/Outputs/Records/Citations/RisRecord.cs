using System.Globalization;
using System.Text;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Records.Citations;

/// <summary>
/// A record of type <c>NEWS</c> in the RIS format (Research Information Systems, 2011): two letters, two spaces, a hyphen, a space; lines end
/// with CR LF.
/// </summary>
internal static class RisRecord
{
    public static string Of(Citation citation)
    {
        var record = new StringBuilder();
        Line("TY", "NEWS");
        Line("ID", citation.Id);
        foreach (var author in citation.Authors) Line("AU", author.FamilyFirst);
        Line("TI", citation.Title);
        Line("TT", citation.TranslatedTitle);
        Line("T2", citation.Newspaper);
        Line("DA", DateOf(citation.Date.WithoutOpenEnd, citation.NotBefore));
        Line("PY", citation.Date.Year.ToString("0000", CultureInfo.InvariantCulture));
        Line("VL", citation.Volume);
        Line("IS", citation.IssueNumber);
        Line("SP", citation.PagesWith("-"));
        Line("ET", citation.Version);
        Line("PP", citation.PlaceOfPublication);
        Line("A4", citation.Translator);
        Line("OP", citation.OriginalTitle);
        Line("LA", citation.Language.Code);
        Line("N1", citation.Note);
        Line("UR", citation.Address);
        return record.Append("ER  - \r\n").ToString();

        void Line(string tag, string? value)
        {
            if (value is not null) record.Append(tag).Append("  - ").Append(value).Append("\r\n");
        }
    }

    // YYYY/MM/DD/other: what is not known is left empty, what is approximate or only begins is said in the fourth part.
    private static string DateOf(EdtfDate date, string? notBefore)
    {
        var doubt = (date.IsApproximate, date.IsUncertain) switch { (true, true) => "circa?", (true, false) => "circa", (false, true) => "?", _ => "" };
        return string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{date.Month:00}/{date.Day:00}/{doubt}{(date.End is null ? notBefore : date.Text)}");
    }
}
