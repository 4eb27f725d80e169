namespace IskraSite.Editions.Reading.Forms;

/// <summary>What a YAML form may hold: the one declaration from which reading, its findings and the JSON Schema come.</summary>
/// <param name="Name">Its name, and that of its schema.</param>
/// <param name="About">What it is for, said to an editor.</param>
internal sealed record Form(string Name, string About, params IReadOnlyList<Field> Fields)
{
    /// <summary>The names of its keys.</summary>
    public IReadOnlyCollection<string> Keys => [.. Fields.Select(f => f.Name)];
}

/// <summary>A key of a form.</summary>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="About">What it says, to an editor.</param>
internal sealed record Field(string Name, FieldType Type, bool IsRequired, string About)
{
    public static Field Required(string name, FieldType type, string about) => new(name, type, true, about);

    public static Field Optional(string name, FieldType type, string about) => new(name, type, false, about);
}
