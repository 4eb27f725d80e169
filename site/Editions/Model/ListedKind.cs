namespace IskraSite.Editions.Model;

/// <summary>A kind out of a closed list, which forms, schemas and outputs have from here. The same kind is the same object.</summary>
public abstract class ListedKind
{
    private protected ListedKind(string name) => Name = name;

    /// <summary>Its name in forms, data and addresses: a slug.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => Name;

    private protected static TKind? Find<TKind>(IReadOnlyList<TKind> all, string? name)
        where TKind : ListedKind => all.FirstOrDefault(kind => kind.Name == name);
}

/// <summary>What can be said of lists of kinds.</summary>
public static class ListedKinds
{
    extension(IReadOnlyList<ListedKind> kinds)
    {
        /// <summary>Their names, in the same order.</summary>
        public IReadOnlyList<string> Names => [.. kinds.Select(kind => kind.Name)];
    }
}
