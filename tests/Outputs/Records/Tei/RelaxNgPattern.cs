using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace IskraSite.Tests.Outputs.Records.Tei;

/// <summary>A pattern of RELAX NG, and its derivatives: what remains to be matched after a piece of a document.</summary>
internal abstract record Pattern
{
    public static Pattern Empty { get; } = new EmptyPattern();

    public static Pattern Text { get; } = new TextPattern();

    public static Pattern NotAllowed { get; } = new NotAllowedPattern();

    /// <summary>Whether nothing more need come.</summary>
    public abstract bool IsNullable { get; }

    public static Pattern Choice(Pattern first, Pattern second) =>
        first == NotAllowed ? second : second == NotAllowed || ReferenceEquals(first, second) ? first : new ChoicePattern(first, second);

    public static Pattern Group(Pattern first, Pattern second) =>
        first == NotAllowed || second == NotAllowed ? NotAllowed : first == Empty ? second : second == Empty ? first : new GroupPattern(first, second);

    public static Pattern OneOrMore(Pattern pattern) => pattern == NotAllowed ? NotAllowed : new OneOrMorePattern(pattern);

    /// <summary>What remains after an element.</summary>
    /// <exception cref="InvalidDataException">The element is not allowed here, or what is in it is not.</exception>
    public static Pattern Child(Pattern pattern, XElement element)
    {
        var inside = Require(pattern.Open(element.Name), element, "is not allowed here");
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            inside = Require(inside.Attribute(attribute), element, $"may not have {attribute}");
        inside = Require(inside.CloseTag(), element, "lacks an attribute");
        var nodes = element.Nodes().Where(node => node is XElement or XText).ToList();
        if (nodes.Count == 0) inside = Choice(inside, inside.Words(""));
        else if (nodes is [XText only]) inside = string.IsNullOrWhiteSpace(only.Value) ? Choice(inside, inside.Words(only.Value)) : inside.Words(only.Value);
        else
        {
            foreach (var node in nodes)
            {
                if (node is XElement child) inside = Child(inside, child);
                else if (node is XText text && !string.IsNullOrWhiteSpace(text.Value)) inside = Require(inside.Words(text.Value), element, $"may not hold the words «{text.Value.Trim()}»");
            }
        }

        return Require(inside.End(), element, "does not hold what it must");
    }

    /// <summary>What remains after a start tag's name: what is in the element, and then what follows it.</summary>
    public abstract Pattern Open(XName name);

    /// <summary>What remains after an attribute.</summary>
    public abstract Pattern Attribute(XAttribute attribute);

    /// <summary>What remains when no attribute can come any more.</summary>
    public virtual Pattern CloseTag() => this;

    /// <summary>What remains after words.</summary>
    public abstract Pattern Words(string words);

    /// <summary>What remains after an end tag.</summary>
    public virtual Pattern End() => NotAllowed;

    /// <summary>Adds to what follows the element that is open.</summary>
    public virtual Pattern Then(Func<Pattern, Pattern> change) => NotAllowed;

    private static Pattern Require(Pattern pattern, XElement element, string fault) =>
        pattern == NotAllowed ? throw new InvalidDataException($"{string.Join('/', element.AncestorsAndSelf().Reverse().Select(e => e.Name.LocalName))} {fault}") : pattern;
}

internal abstract record LeafPattern : Pattern
{
    public override Pattern Open(XName name) => NotAllowed;

    public override Pattern Attribute(XAttribute attribute) => NotAllowed;

    public override Pattern Words(string words) => NotAllowed;
}

internal sealed record EmptyPattern : LeafPattern
{
    public override bool IsNullable => true;
}

internal sealed record NotAllowedPattern : LeafPattern
{
    public override bool IsNullable => false;
}

internal sealed record TextPattern : LeafPattern
{
    public override bool IsNullable => true;

    public override Pattern Words(string words) => this;
}

internal sealed record DataPattern(Regex Form) : LeafPattern
{
    public override bool IsNullable => false;

    public override Pattern Words(string words) => Form.IsMatch(words) ? Empty : NotAllowed;
}

internal sealed record ListPattern(Pattern Items) : LeafPattern
{
    public override bool IsNullable => false;

    public override Pattern Words(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Aggregate(Items, (rest, word) => rest.Words(word)).IsNullable ? Empty : NotAllowed;
}

internal sealed record AttributePattern(XName Name, Pattern Value) : LeafPattern
{
    public override bool IsNullable => false;

    public override Pattern Attribute(XAttribute attribute) =>
        attribute.Name == Name && (Value.Words(attribute.Value).IsNullable || (attribute.Value.Length == 0 && Value.IsNullable)) ? Empty : NotAllowed;

    public override Pattern CloseTag() => NotAllowed;
}

internal sealed record ElementPattern(XName Name, Lazy<Pattern> Content) : LeafPattern
{
    public override bool IsNullable => false;

    public override Pattern Open(XName name) => name == Name ? new AfterPattern(Content.Value, Empty) : NotAllowed;
}

internal sealed record ChoicePattern(Pattern First, Pattern Second) : Pattern
{
    public override bool IsNullable => First.IsNullable || Second.IsNullable;

    public override Pattern Open(XName name) => Choice(First.Open(name), Second.Open(name));

    public override Pattern Attribute(XAttribute attribute) => Choice(First.Attribute(attribute), Second.Attribute(attribute));

    public override Pattern CloseTag() => Choice(First.CloseTag(), Second.CloseTag());

    public override Pattern Words(string words) => Choice(First.Words(words), Second.Words(words));

    public override Pattern End() => Choice(First.End(), Second.End());

    public override Pattern Then(Func<Pattern, Pattern> change) => Choice(First.Then(change), Second.Then(change));
}

internal sealed record GroupPattern(Pattern First, Pattern Second) : Pattern
{
    public override bool IsNullable => First.IsNullable && Second.IsNullable;

    public override Pattern Open(XName name)
    {
        var first = First.Open(name).Then(rest => Group(rest, Second));
        return First.IsNullable ? Choice(first, Second.Open(name)) : first;
    }

    public override Pattern Attribute(XAttribute attribute) => Choice(Group(First.Attribute(attribute), Second), Group(First, Second.Attribute(attribute)));

    public override Pattern CloseTag() => Group(First.CloseTag(), Second.CloseTag());

    public override Pattern Words(string words)
    {
        var first = Group(First.Words(words), Second);
        return First.IsNullable ? Choice(first, Second.Words(words)) : first;
    }
}

internal sealed record OneOrMorePattern(Pattern Item) : Pattern
{
    public override bool IsNullable => Item.IsNullable;

    public override Pattern Open(XName name) => Item.Open(name).Then(rest => Group(rest, Choice(this, Empty)));

    public override Pattern Attribute(XAttribute attribute) => Group(Item.Attribute(attribute), Choice(this, Empty));

    public override Pattern CloseTag() => OneOrMore(Item.CloseTag());

    public override Pattern Words(string words) => Group(Item.Words(words), Choice(this, Empty));
}

internal sealed record AfterPattern(Pattern Inside, Pattern Rest) : Pattern
{
    public override bool IsNullable => false;

    public override Pattern Open(XName name) => Inside.Open(name).Then(rest => Of(rest, Rest));

    public override Pattern Attribute(XAttribute attribute) => Of(Inside.Attribute(attribute), Rest);

    public override Pattern CloseTag() => Of(Inside.CloseTag(), Rest);

    public override Pattern Words(string words) => Of(Inside.Words(words), Rest);

    public override Pattern End() => Inside.IsNullable ? Rest : NotAllowed;

    public override Pattern Then(Func<Pattern, Pattern> change) => Of(Inside, change(Rest));

    private static Pattern Of(Pattern inside, Pattern rest) => inside == NotAllowed || rest == NotAllowed ? NotAllowed : new AfterPattern(inside, rest);
}
