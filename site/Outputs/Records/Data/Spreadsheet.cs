using System.Globalization;
using System.Xml;
using IskraSite.Rendering.Files;

namespace IskraSite.Outputs.Records.Data;

/// <summary>
/// <c>supporters.xlsx</c>: the table as a workbook (ECMA-376, Office Open XML) in which every cell is text, so that no program takes an issue for a date or a number for
/// a formula. Written here, since the archives of libraries bear the hour at which they were made.
/// </summary>
internal static class Spreadsheet
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string SheetName = "supporters";

    // The built-in format of text (18.8.30).
    private const string TextFormat = "49";

    /// <summary>The bytes of the workbook.</summary>
    /// <param name="day">The date of the entries of the archive.</param>
    public static byte[] Of(IReadOnlyList<Column> columns, IReadOnlyList<SupporterRecord> records, DateOnly day) => Archive.Make(
    [
        ("[Content_Types].xml", XmlFile.Bytes(WriteTypes)),
        ("_rels/.rels", XmlFile.Bytes(xml => WriteRelations(xml, ("officeDocument", "xl/workbook.xml")))),
        ("xl/workbook.xml", XmlFile.Bytes(WriteWorkbook)),
        ("xl/_rels/workbook.xml.rels", XmlFile.Bytes(xml => WriteRelations(xml, ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")))),
        ("xl/styles.xml", XmlFile.Bytes(WriteStyles)),
        ("xl/worksheets/sheet1.xml", XmlFile.Bytes(xml => WriteSheet(xml, columns, records))),
    ], day);

    private static void WriteTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        Part("/xl/workbook.xml", "sheet.main");
        Part("/xl/worksheets/sheet1.xml", "worksheet");
        Part("/xl/styles.xml", "styles");
        xml.WriteEndElement();

        void Default(string ending, string type) => Element(xml, "Default", ("Extension", ending), ("ContentType", type));

        void Part(string name, string type) => Element(xml, "Override", ("PartName", name), ("ContentType", $"application/vnd.openxmlformats-officedocument.spreadsheetml.{type}+xml"));
    }

    private static void WriteRelations(XmlWriter xml, params (string Type, string Target)[] relations)
    {
        xml.WriteStartElement("Relationships", PackageRelationships);
        for (var i = 0; i < relations.Length; i++)
            Element(xml, "Relationship", ("Id", $"rId{(i + 1).ToString(CultureInfo.InvariantCulture)}"), ("Type", $"{Relationships}/{relations[i].Type}"), ("Target", relations[i].Target));
        xml.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets");
        xml.WriteStartElement("sheet");
        xml.WriteAttributeString("name", SheetName);
        xml.WriteAttributeString("sheetId", "1");
        xml.WriteAttributeString("r", "id", Relationships, "rId1");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // Two forms of cells: text, and the bold text of the header.
    private static void WriteStyles(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", Main);
        xml.WriteStartElement("fonts");
        xml.WriteAttributeString("count", "2");
        xml.WriteStartElement("font");
        xml.WriteEndElement();
        xml.WriteStartElement("font");
        Element(xml, "b");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("fills");
        xml.WriteAttributeString("count", "2");
        foreach (var pattern in new[] { "none", "gray125" })
        {
            xml.WriteStartElement("fill");
            Element(xml, "patternFill", ("patternType", pattern));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("borders");
        xml.WriteAttributeString("count", "1");
        Element(xml, "border");
        xml.WriteEndElement();
        xml.WriteStartElement("cellStyleXfs");
        xml.WriteAttributeString("count", "1");
        Element(xml, "xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"));
        xml.WriteEndElement();
        xml.WriteStartElement("cellXfs");
        xml.WriteAttributeString("count", "2");
        foreach (var font in new[] { "0", "1" })
            Element(xml, "xf", ("numFmtId", TextFormat), ("fontId", font), ("fillId", "0"), ("borderId", "0"), ("xfId", "0"), ("applyNumberFormat", "1"), ("applyFont", "1"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSheet(XmlWriter xml, IReadOnlyList<Column> columns, IReadOnlyList<SupporterRecord> records)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        Element(xml, "pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("cols");
        Element(xml, "col", ("min", "1"), ("max", columns.Count.ToString(CultureInfo.InvariantCulture)), ("width", "24"), ("style", "0"), ("customWidth", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
        WriteRow(xml, 1, "1", columns.Select(column => column.Name));
        for (var i = 0; i < records.Count; i++) WriteRow(xml, i + 2, "0", columns.Select(column => column.Value(records[i])));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, int number, string style, IEnumerable<string?> cells)
    {
        var row = number.ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", row);
        foreach (var (cell, index) in cells.Select((cell, index) => (cell, index)))
        {
            if (string.IsNullOrEmpty(cell)) continue;
            xml.WriteStartElement("c");
            xml.WriteAttributeString("r", NameOf(index) + row);
            xml.WriteAttributeString("s", style);
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(cell);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // A … Z, AA …
    private static string NameOf(int column) => column < 26 ? ((char)('A' + column)).ToString() : NameOf((column / 26) - 1) + NameOf(column % 26);

    private static void Element(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }
}
