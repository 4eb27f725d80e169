using System.Collections.Concurrent;
using IskraSite.Editions.Model;
using IskraSite.Languages;

namespace IskraSite.Outputs.Site.Search;

/// <summary>The words by which passages are found.</summary>
internal static class PassageTerms
{
    /// <summary>Takes a folded word.</summary>
    public delegate void WordAction(ReadOnlySpan<char> word);

    /// <summary>The words of a text: those with joints once joined and once in their parts.</summary>
    public static void Of(string text, WordAction take)
    {
        var folded = Folding.Fold(text).AsSpan();
        Span<char> joined = stackalloc char[128];
        foreach (var word in Tokenizer.In(folded))
        {
            var letters = folded.Slice(word.Start, word.Length);
            if (!word.HasJoints)
            {
                take(letters);
                continue;
            }

            var length = 0;
            var part = 0;
            for (var i = 0; i <= letters.Length; i++)
            {
                if (i < letters.Length && !Tokenizer.IsJoint(letters[i]))
                {
                    if (length < joined.Length) joined[length++] = letters[i];
                    continue;
                }

                take(letters[part..i]);
                part = i + 1;
            }

            take(joined[..length]);
        }
    }

    /// <summary>Other spellings of the words of a text.</summary>
    public static void OtherSpellings(string text, WordAction take)
    {
        foreach (var spelling in HamzaSpelling.Of(text)) Of(spelling, take);
    }

    /// <summary>Every word of every name of an entity, in all languages and spellings, and the keys of those of persons and places in Latin letters.</summary>
    public static IReadOnlyList<string> OfNames(Entity entity, ConcurrentDictionary<Entity, IReadOnlyList<string>> known) => known.GetOrAdd(entity, static entity =>
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in entity.Name.All.Concat(entity.OtherNames.OrderBy(names => names.Key, StringComparer.Ordinal).SelectMany(names => names.Value)))
        {
            Of(name, word => words.Add(word.ToString()));
            OtherSpellings(name, word => words.Add(word.ToString()));
        }

        if (entity.Kind is EntityKind.Person or EntityKind.Place) words.UnionWith(words.Select(word => RomanisedKey.Of(word)).OfType<string>().ToList());
        return [.. words];
    });
}
