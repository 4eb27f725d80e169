namespace IskraSite.Editions.Markup;

/// <summary>What an attribute of a span is.</summary>
internal enum SpanAttributeKind
{
    /// <summary><c>.class</c>.</summary>
    Class,

    /// <summary><c>#id</c>.</summary>
    Id,

    /// <summary><c>key=value</c>.</summary>
    Key,
}

/// <summary>One attribute of a span.</summary>
/// <param name="Kind">Class, id or key.</param>
/// <param name="Name">Without its sign.</param>
/// <param name="Value">Of a key; otherwise empty.</param>
/// <param name="ValueStart">Where the value (or the name, when there is none) begins, in the coordinates of the text that was read.</param>
internal readonly record struct SpanAttribute(SpanAttributeKind Kind, string Name, string Value, int ValueStart);
