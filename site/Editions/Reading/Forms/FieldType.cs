using System.Globalization;

namespace IskraSite.Editions.Reading.Forms;

/// <summary>What the value of a key may be. The hierarchy is closed: reading and the schema are switches over it.</summary>
internal abstract record FieldType
{
    /// <summary>Words on one line, shown as they are.</summary>
    internal sealed record PlainText : FieldType;

    /// <summary>Words with mark-up: one line, quoted.</summary>
    internal sealed record Markup : FieldType;

    /// <summary>An EDTF date.</summary>
    internal sealed record Date : FieldType;

    /// <summary>A whole number within bounds: what an author writes may say how much is made.</summary>
    internal sealed record Number(int Least, int Most) : FieldType
    {
        /// <summary>The number that a value says; null when it says none, or one out of bounds.</summary>
        public int? Parse(string value) =>
            int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most ? number : null;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    internal sealed record Flag : FieldType;

    /// <summary>A slug: an id or the name of a text.</summary>
    internal sealed record Name : FieldType;

    /// <summary>An absolute http or https address.</summary>
    internal sealed record Address : FieldType;

    /// <summary>A home of the edition: an absolute http or https address of a folder, to which paths are joined.</summary>
    internal sealed record Home : FieldType
    {
        /// <summary>Whether an address can be a home: without a user, a query or a fragment, which a path behind it would fall into.</summary>
        public static bool IsOne(Uri address) =>
            address.Scheme is "http" or "https" && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0
            && address.OriginalString.AsSpan().IndexOfAny("?#") < 0;
    }

    /// <summary>Lines of the witness: <c>58-71</c>, <c>104</c>, <c>"251/2"</c>; of a further witness <c>"leaf:12"</c>.</summary>
    internal sealed record Lines : FieldType;

    /// <summary>Words of a given shape.</summary>
    /// <param name="Pattern">A regular expression that JSON Schema and .NET read alike.</param>
    /// <param name="Example">One that is right.</param>
    internal sealed record Shaped(string Pattern, string Example) : FieldType;

    /// <summary>A country of ISO 3166-1 or a region of M49, by its code.</summary>
    internal sealed record Country : FieldType;

    /// <summary>One of a few words.</summary>
    internal sealed record Choice(params IReadOnlyList<string> Options) : FieldType;

    /// <summary>The same in every language of the edition.</summary>
    internal sealed record Localised(FieldType Each) : FieldType;

    /// <summary>The same in some languages of the edition.</summary>
    internal sealed record SomeLanguages(FieldType Each) : FieldType;

    /// <summary>What is known, or the word <see cref="OrUnknown.Word"/>.</summary>
    internal sealed record OrUnknown(FieldType Each) : FieldType
    {
        /// <summary>What stands for what nobody knows.</summary>
        public const string Word = "unknown";
    }

    /// <summary>A list; a single value stands for a list of one.</summary>
    internal sealed record Many(FieldType Each) : FieldType;

    /// <summary>Keys and values of their own.</summary>
    internal sealed record Nested(Form Form) : FieldType;
}
