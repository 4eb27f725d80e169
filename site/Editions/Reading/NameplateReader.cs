using System.Buffers;
using System.Xml;
using System.Xml.Linq;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Sources;
using IskraSite.Sources.Yaml;

namespace IskraSite.Editions.Reading;

/// <summary>
/// Reads the nameplates of an edition: SVG files with a <c>viewBox</c> and one <c>path</c>, of which nothing else is taken, so that a drawing brings no
/// script, style or address into the pages.
/// </summary>
internal sealed class NameplateReader(InputFolder input, DiagnosticBag bag)
{
    private const string How = "save it as one path: <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 200\"><path d=\"…\"/></svg>";

    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789.,-+ \t\n");
    private static readonly SearchValues<char> PathData = SearchValues.Create("MmZzLlHhVvCcSsQqTtAaeE0123456789.,-+ \t\n");

    /// <summary>The nameplates, by language.</summary>
    /// <param name="files">The paths of their files, by language; or null.</param>
    public IReadOnlyDictionary<string, Nameplate> Read(YamlMap? files)
    {
        var found = new Dictionary<string, Nameplate>();
        foreach (var (code, value) in files?.Entries ?? [])
        {
            if (value is not YamlScalar { Value.Length: > 0 } path) continue;
            if (!InputFolder.IsPathBelow(path.Value))
                bag.Add(Codes.Yaml.BadValue, path.Place, $"‘{path.Value}’ is no path of a file in the input folder", "put the file into the folder, and write its path from there: nameplate.fa.svg");
            else if (input.Read(path.Value) is { } file && Parse(file) is { } nameplate)
                found[code.Value] = nameplate;
        }

        return found;
    }

    private Nameplate? Parse(SourceText file)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(file.Text), Safe);
            var root = XDocument.Load(reader).Root!;
            if (root.Name == Svg + "svg" && root.Attribute("viewBox")?.Value is { } box && IsOf(box, Numbers)
                && root.Elements().ToList() is [var path] && path.Name == Svg + "path" && path.Attribute("d")?.Value is { } outline && IsOf(outline, PathData))
            {
                return new Nameplate(box, outline);
            }

            bag.Add(Codes.Yaml.BadValue, file.Locate(0), "this drawing is not one path with a viewBox", How);
        }
        catch (XmlException slip)
        {
            bag.Add(Codes.Yaml.BadValue, SourceLocation.OfFile(file.Path) with { Line = slip.LineNumber, Column = slip.LinePosition }, "this drawing is not well-formed XML", How);
        }

        return null;
    }

    private static bool IsOf(string data, SearchValues<char> characters) => data.Length > 0 && !data.AsSpan().ContainsAnyExcept(characters);
}
