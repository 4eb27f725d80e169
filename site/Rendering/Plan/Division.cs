namespace IskraSite.Rendering.Plan;

/// <summary>
/// A list that is one page while it is short. When it is long, its page leads to parts, each at an address below it that is named by what the part holds (a year,
/// an issue, letters): so an address stays when the list grows. A part that is too long is divided again.
/// </summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Keys">What leads to this part; none for the whole.</param>
/// <param name="Items">All that it holds, in order.</param>
/// <param name="Parts">Its parts; none while it is one page.</param>
internal sealed record Division<T>(IReadOnlyList<PartKey> Keys, IReadOnlyList<T> Items, IReadOnlyList<Division<T>> Parts)
    where T : notnull
{
    /// <summary>Whether its page leads to parts.</summary>
    public bool IsDivided => Parts.Count > 0;

    /// <summary>It and all its parts.</summary>
    public IEnumerable<Division<T>> All => Parts.SelectMany(part => part.All).Prepend(this);

    /// <summary>All its parts but itself.</summary>
    public IEnumerable<Division<T>> Below => All.Skip(1);

    /// <summary>The page of the part.</summary>
    /// <param name="page">That of the whole.</param>
    public OutputPath PathIn(OutputPath page)
    {
        // Letters say by themselves which part of which they are.
        var segments = Keys.Where((key, i) => key.Kind is not PartKind.Letters || i == Keys.Count - 1).Select(key => key.Segment + "/");
        return new(Addresses.FolderOf(page) + string.Concat(segments) + FileNames.Page);
    }

    /// <summary>The part that shows each of the items, by a key of it.</summary>
    public Dictionary<TKey, Division<T>> Showing<TKey>(Func<T, TKey> keyOf)
        where TKey : notnull =>
        All.Where(part => !part.IsDivided).SelectMany(part => part.Items.Select(item => (Key: keyOf(item), Part: part))).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Part);
}

/// <summary>Divides lists.</summary>
internal static class Division
{
    /// <summary>Divides a list by what each level says of its items.</summary>
    /// <param name="most">What one page may have, as long as there is a level by which it can be divided.</param>
    public static Division<T> Of<T>(IEnumerable<T> items, int most, params Func<T, PartKey>[] levels)
        where T : notnull => Of([], [.. items], most, levels);

    /// <summary>Divides a list of names, ordered by their initials, by the letters with which they begin: as few as tell them apart.</summary>
    /// <param name="initialOf">The letter under which a register has it.</param>
    /// <param name="lettersOf">All its letters, folded.</param>
    public static Division<T> ByLetters<T>(IEnumerable<T> items, int most, Func<T, string> initialOf, Func<T, string> lettersOf)
        where T : notnull
    {
        var all = items.ToList();
        return all.Count <= most ? new Division<T>([], all, []) : new Division<T>([], all, [.. all.GroupBy(initialOf).Select(group => Beginning([new PartKey(PartKind.Letters, group.Key)], [.. group], 1))]);

        Division<T> Beginning(IReadOnlyList<PartKey> keys, IReadOnlyList<T> some, int shared)
        {
            var letters = some.Select(lettersOf).ToList();
            if (some.Count <= most || letters.TrueForAll(one => one == letters[0])) return new Division<T>(keys, some, []);
            while (letters.TrueForAll(one => one.Length > shared && one[shared] == letters[0][shared])) shared++;
            return new Division<T>(keys, some, [
                .. some.GroupBy(item => lettersOf(item) is var one && one.Length > shared ? one[..(shared + 1)] : one)
                    .Select(group => Beginning([.. keys, new PartKey(PartKind.Letters, group.Key)], [.. group], shared + 1)),
            ]);
        }
    }

    private static Division<T> Of<T>(IReadOnlyList<PartKey> keys, IReadOnlyList<T> items, int most, ReadOnlySpan<Func<T, PartKey>> levels)
        where T : notnull
    {
        var parts = new List<Division<T>>();
        if (items.Count > most && levels.Length > 0)
        {
            foreach (var group in items.GroupBy(levels[0])) parts.Add(Of([.. keys, group.Key], [.. group], most, levels[1..]));
        }

        return new Division<T>(keys, items, parts);
    }
}
