using System.Text;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Templates;

namespace IskraSite.Rendering.Bodies;

/// <summary>The supporters' annex as it is printed, rendered from its pieces.</summary>
internal static class AnnexHtml
{
    /// <summary>Pieces that follow one another; their interventions join those of the page, if it is one.</summary>
    public static Html Of(IEnumerable<AnnexPiece> pieces, ReadingHtml page, Language language, HtmlFragments fragments)
    {
        var html = new StringBuilder();
        var isListOpen = false;
        foreach (var piece in pieces)
        {
            if (piece is Supporter != isListOpen) html.Append(isListOpen ? "</ul>\n" : $"<ul{page.PartAttributes(null, isBlock: false)}>\n");
            isListOpen = piece is Supporter;
            var (element, attributes) = piece switch
            {
                AnnexHeading heading => (page.HeadingOfAnnex, page.PartAttributes(heading.Id.Value, isBlock: true)),
                CountryHeading => ("h3", page.PartAttributes(null, isBlock: false)),
                Supporter supporter => ("li", page.PartAttributes(supporter.Id.Value, isBlock: false)),
                AnnexRemark remark => ("p", page.PartAttributes(remark.Id.Value, isBlock: false)),
                AnnexClosing closing => ("p", page.PartAttributes(closing.Id.Value, isBlock: true)),
                _ => throw new System.Diagnostics.UnreachableException(piece.GetType().Name),
            };
            html.Append('<').Append(element).Append(attributes).Append('>').Append(page.Line(fragments.Of(piece.Content, language)).Markup)
                .Append("</").Append(element).Append(">\n");
        }

        if (isListOpen) html.Append("</ul>\n");
        return Html.OfMarkup(html.ToString());
    }
}
