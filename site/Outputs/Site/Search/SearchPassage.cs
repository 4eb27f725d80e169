using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Site.Search;

/// <summary>A page, or a part of one, as the results name it.</summary>
/// <param name="Label">What it is, in a word or two.</param>
/// <param name="Passages">What can be found there, in reading order.</param>
internal sealed record SearchText(OutputPath Path, string Title, string Label, IReadOnlyList<SearchPassage> Passages);

/// <summary>What a hit shows: a block of a text, an entry of a list, a title.</summary>
/// <param name="Anchor">Its id on the page; null for the page itself.</param>
/// <param name="Text">Its words, as read.</param>
/// <param name="Names">Whom or what it names, and where in <paramref name="Text"/>.</param>
internal sealed record SearchPassage(string? Anchor, SearchField Field, string Text, IReadOnlyList<NameSpan> Names)
{
    /// <summary>The passage of a few lines: their words one after the other, and where names stand in them.</summary>
    public static SearchPassage Of(IReadOnlyList<ReadingLine> lines, string? anchor, SearchField field, Authorities authorities)
    {
        var (start, names) = (0, new List<NameSpan>());
        foreach (var line in lines)
        {
            foreach (var (entity, _, part) in authorities.MentionsIn(line))
            {
                if (part.End > part.Start) names.Add(new NameSpan(entity, start + part.Start, part.End - part.Start));
            }

            start += line.Raw.Length + 1;
        }

        return new SearchPassage(anchor, field, string.Join(' ', lines.Select(line => line.OnOneLine)).TrimEnd(), names);
    }

    /// <summary>What is named without words of its own, as the country whose heading a supporter stands under.</summary>
    public Entity? About { get; init; }

    /// <summary>Which body the editors take a supporter to be; null when they do not say.</summary>
    public string? Identified { get; init; }
}

/// <summary>A name in a passage.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
internal readonly record struct NameSpan(Entity Entity, int Start, int Length);
