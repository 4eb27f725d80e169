using System.Globalization;
using System.Text;

namespace IskraSite.Outputs.Books.Pdf;

/// <summary>
/// The only thing in Chromium's PDFs that changes from print to print is when: the dates of the document's information (PDF 1.7, ISO 32000-1, §14.3.3), which have a fixed
/// length (§7.9.4) and stand uncompressed. They become the day on which the edition was published, so that one version of the browser gives the same bytes at any hour.
/// </summary>
internal static class PdfDates
{
    /// <summary>Sets the dates.</summary>
    /// <exception cref="BrowserException">They do not stand where Chromium writes them.</exception>
    public static void Set(Span<byte> pdf, DateOnly day)
    {
        var date = Encoding.ASCII.GetBytes(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000");
        foreach (var key in (string[])["/CreationDate (D:", "/ModDate (D:"])
        {
            var at = pdf.IndexOf(Encoding.ASCII.GetBytes(key));
            var place = at < 0 || pdf.Length < at + key.Length + date.Length ? default : pdf[(at + key.Length)..][..date.Length];
            if (place.IsEmpty || place.ContainsAnyExceptInRange((byte)'0', (byte)'9')) throw new BrowserException($"the PDF has no {key[1..key.IndexOf(' ', StringComparison.Ordinal)]} of the known form");
            date.CopyTo(place);
        }
    }
}
