using System.Xml;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Records.Tei;

/// <summary>
/// The annex of supporters in one language, in print order: a division a country, an item an entry. What is known of a supporter beside its
/// printed words stands once, in the list of supporters (<see cref="TeiSupporters"/>).
/// </summary>
/// <param name="body">The text that the annex is printed with.</param>
internal sealed class TeiAnnex(XmlWriter xml, SupporterList annex, Language language, TextBody body, TeiInlines inlines)
{
    private readonly List<Language> others = [.. body.Versions.Select(version => version.Version.Language).Where(other => other != language)];

    // The elements that the pieces to come may stand in: a country's division, in it the list of its entries.
    private bool isCountryOpen;
    private bool isListOpen;

    /// <summary>Writes the annex.</summary>
    public void Write()
    {
        xml.Open("div");
        xml.WriteAttributeString("type", "annex");
        if (language.IsOriginal && annex.Collation is { } lines) xml.IfAny("source", TeiIds.Lines(lines.Lines.Select(line => line.Reference)));
        foreach (var piece in annex.Pieces) Write(piece);
        CloseCountry();
        xml.WriteEndElement();
    }

    private void Write(AnnexPiece piece)
    {
        switch (piece)
        {
            case AnnexHeading heading:
                Part("head", heading);
                break;
            case CountryHeading country:
                WriteHeading(country);
                break;
            case Supporter supporter:
                OpenItem(supporter);
                xml.Open("rs");
                xml.WriteAttributeString("type", "supporter");
                xml.WriteAttributeString("ref", "#" + TeiIds.Supporter(supporter.Id.Value));
                WriteWords(supporter);
                xml.WriteEndElement();
                xml.WriteEndElement();
                break;
            case AnnexRemark remark:
                OpenItem(remark);
                WriteWords(remark);
                xml.WriteEndElement();
                break;
            case AnnexClosing closing:
                CloseCountry();
                Part("trailer", closing);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(piece.GetType().Name);
        }
    }

    private void WriteHeading(CountryHeading heading)
    {
        CloseCountry();
        isCountryOpen = true;
        xml.Open("div");
        xml.WriteAttributeString("type", "country");
        xml.WriteAttributeString("n", heading.Country.Code);
        xml.Open("head");
        Source(heading);
        xml.BeginWords();
        xml.Open("placeName");
        xml.WriteAttributeString("ref", "#" + TeiIds.Entity(EntityKind.Place, heading.Country.PlaceId));
        WriteWords(heading);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void OpenItem(AnnexEntry entry)
    {
        if (!isListOpen)
        {
            xml.Open("list");
            xml.WriteAttributeString("type", "supporters");
            isListOpen = true;
        }

        xml.Open("item");
        Identify(entry);
        xml.BeginWords();
    }

    private void CloseCountry()
    {
        if (isListOpen) xml.WriteEndElement();
        if (isCountryOpen) xml.WriteEndElement();
        (isListOpen, isCountryOpen) = (false, false);
    }

    private void Part(string element, AnnexBlock block)
    {
        xml.Open(element);
        Identify(block);
        xml.BeginWords();
        WriteWords(block);
        xml.WriteEndElement();
    }

    private void WriteWords(AnnexPiece piece) => inlines.Write(piece.Content[language]);

    private void Identify(AnnexBlock block)
    {
        xml.Id(TeiIds.Part(language, body.Text.Id, block.Id.Value));
        xml.WriteAttributeString("n", block.Id.Value);
        xml.IfAny("corresp", string.Join(' ', others.Select(other => "#" + TeiIds.Part(other, body.Text.Id, block.Id.Value))));
        Source(block);
    }

    private void Source(AnnexPiece piece)
    {
        if (language.IsOriginal) xml.IfAny("source", TeiIds.Lines(annex.LinesOf(piece, language)));
    }
}
