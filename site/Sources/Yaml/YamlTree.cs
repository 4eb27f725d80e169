using IskraSite.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IskraSite.Sources.Yaml;

/// <summary>
/// Reads YAML 1.2 into a tree with places. A deliberate subset: one document, no anchors, aliases or tags, at most
/// <see cref="MaximumDepth"/> levels; whatever is outside it is a finding, not a surprise.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>The deepest nesting that a form of the edition can need, and a little more.</summary>
    public const int MaximumDepth = 16;

    private readonly SourceText file;
    private readonly DiagnosticBag bag;
    private readonly int origin;
    private readonly Parser parser;
    private int reached;

    private YamlTree(SourceText file, DiagnosticBag bag, int start, int length)
    {
        this.file = file;
        this.bag = bag;
        origin = start;
        parser = new Parser(new Scanner(new StringReader(file.Text.Substring(start, length)), skipComments: true));
    }

    /// <summary>Reads a file's keys and values; null (and a finding) when it has none or is broken.</summary>
    public static YamlMap? Read(SourceText file, DiagnosticBag bag) => Read(file, 0, file.Text.Length, bag);

    /// <summary>Reads the keys and values in a stretch of a file.</summary>
    public static YamlMap? Read(SourceText file, int start, int length, DiagnosticBag bag)
    {
        switch (ReadNode(file, start, length, bag))
        {
            case null: return null;
            case YamlMap map: return map;
            case var other:
                bag.Add(Codes.Yaml.WrongShape, other.Place, $"the file holds {other.Kind} where keys and values belong", "begin with a line such as ‘title: …’");
                return null;
        }
    }

    /// <summary>Reads whatever a file holds; null (and a finding) when it is empty or broken.</summary>
    public static YamlNode? ReadNode(SourceText file, DiagnosticBag bag) => ReadNode(file, 0, file.Text.Length, bag);

    private static YamlNode? ReadNode(SourceText file, int start, int length, DiagnosticBag bag)
    {
        var tree = new YamlTree(file, bag, start, length);
        try
        {
            tree.parser.Consume<StreamStart>();
            if (tree.parser.Accept<StreamEnd>(out _))
            {
                bag.Add(Codes.Yaml.Empty, file.Locate(start), "there is nothing here", "write the keys that this kind of file needs");
                return null;
            }

            tree.parser.Consume<DocumentStart>();
            var root = tree.ReadNode(1);
            if (root is not null)
            {
                tree.parser.Consume<DocumentEnd>();
                if (!tree.parser.Accept<StreamEnd>(out _))
                    bag.Add(Codes.Yaml.Syntax, tree.PlaceOf(tree.parser.Current!.Start), "a second document begins here", "one file holds one document: take the line ‘---’ away");
            }

            return root;
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException)
        {
            // The parser's own slip, InvalidOperationException, says nothing: the place is where it had come to.
            var (mark, said) = broken is YamlException known ? (known.Start, known.Message) : (tree.parser.Current?.End ?? Mark.Empty, "");
            var at = start + (int)mark.Index;
            bag.Add(
                Codes.Yaml.Syntax, file.Locate(YamlSlips.IsTab(said) ? TabFrom(file, at) : at, 1), "this is not YAML: " + YamlSlips.Words(said),
                "look for a colon without a space after it, a quotation mark that is not closed, or a line that is not indented as its fellows are");
            return null;
        }
    }

    // The first tab in what a line is indented with, at or below a place.
    private static int TabFrom(SourceText file, int at)
    {
        var text = file.Text;
        var isIndent = at == 0 || text[at - 1] == '\n';
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] == '\t' && isIndent) return i;
            isIndent = text[i] == '\n' || (isIndent && text[i] == ' ');
        }

        return at;
    }

    private YamlNode? ReadNode(int depth)
    {
        if (depth > MaximumDepth)
        {
            bag.Add(Codes.Yaml.Syntax, PlaceOf(parser.Current!.Start), $"this is nested more than {MaximumDepth} deep", "no form of the edition goes that deep: check the indentation");
            return null;
        }

        var node = parser.Consume<ParsingEvent>();
        reached = Math.Max(reached, (int)node.Start.Index);
        switch (node)
        {
            case AnchorAlias alias:
                return Refuse(alias, "an alias (*)");
            case NodeEvent { Anchor.IsEmpty: false } anchored:
                return Refuse(anchored, "an anchor (&)");
            case NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } } tagged:
                return Refuse(tagged, "a tag (!)");
            case Scalar scalar:
                // The parser has no place for a key that is not written.
                var extent = scalar.End.Index < reached ? new Extent(origin + reached, 0) : ExtentOf(scalar.Start, scalar.End);
                var quoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
                if (scalar.Style == ScalarStyle.DoubleQuoted)
                    ControlCharacters.ReportBroughtIn(scalar.Value, "an escape", file, extent, bag);
                return new YamlScalar(file, extent, scalar.Value, scalar.Style == ScalarStyle.Plain, extent.Start + (quoted ? 1 : 0));
            case SequenceStart start:
                return ReadList(start, depth);
            case MappingStart start:
                return ReadMap(start, depth);
            default:
                throw new YamlException(parser.Current!.Start, parser.Current.End, "Unexpected content");
        }
    }

    private YamlList? ReadList(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        SequenceEnd end;
        while (!parser.TryConsume(out end!))
        {
            if (ReadNode(depth + 1) is not { } item) return null;
            items.Add(item);
        }

        return new YamlList(file, ExtentOf(start.Start, end.End, start.Style == SequenceStyle.Flow), items);
    }

    private YamlMap? ReadMap(MappingStart start, int depth)
    {
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        var known = new Dictionary<string, YamlScalar>();
        MappingEnd end;
        while (!parser.TryConsume(out end!))
        {
            if (ReadNode(depth + 1) is not { } key || ReadNode(depth + 1) is not { } value) return null;
            if (key is not YamlScalar name)
            {
                bag.Add(Codes.Yaml.WrongShape, key.Place, $"{key.Kind} cannot be a key");
                continue;
            }

            if (known.TryAdd(name.Value, name)) entries.Add(new(name, value));
            else bag.Add(Codes.Yaml.DuplicateKey, name.Place, $"the key ‘{name.Value}’ is here a second time", "keep one of the two", new RelatedLocation(known[name.Value].Place, "the first"));
        }

        return new YamlMap(file, ExtentOf(start.Start, end.End, start.Style == MappingStyle.Flow), entries);
    }

    private YamlNode? Refuse(ParsingEvent node, string what)
    {
        bag.Add(Codes.Yaml.Syntax, PlaceOf(node.Start), $"{what} is not used in the edition’s files", "write the value out; if it begins with & * or !, put it in quotation marks");
        return null;
    }

    private SourceLocation PlaceOf(Mark mark) => file.Locate(origin + (int)mark.Index, 1);

    // The parser says that a collection in brackets ends before its closing bracket.
    private Extent ExtentOf(Mark start, Mark end, bool isFlow = false) =>
        new(origin + (int)start.Index, (int)(end.Index - start.Index) + (isFlow ? 1 : 0));
}
