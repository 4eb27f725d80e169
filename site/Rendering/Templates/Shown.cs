using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace IskraSite.Rendering.Templates;

/// <summary>
/// Which of its values a template has shown: those that it wrote where a browser shows words, so not in a tag, a comment or an element
/// that is hidden.
/// </summary>
internal sealed class Shown
{
    private readonly List<(Member Member, int From, int To)> written = [];
    private readonly HashSet<Member> shown = new(Member.Comparer);

    // What was asked for last: what is written next is it, or an item of a list.
    private Values? owner;
    private string name = "";
    private object? got;

    /// <summary>A template has asked for a value.</summary>
    public void Got(Values from, string member, object? value) => (owner, name, got) = (from, member, value);

    /// <summary>A value was written.</summary>
    /// <param name="from">Where it begins in the page.</param>
    /// <param name="to">Where it ends.</param>
    public void Add(object value, int from, int to) =>
        written.Add((owner is not null && ReferenceEquals(value, got) ? new Member(owner, name) : new Member(value, ""), from, to));

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        written.Clear();
        (owner, got) = (null, null);
    }

    /// <summary>The values that are to be shown and are not, as <c>entries[].name</c>; none twice.</summary>
    /// <param name="page">What the template wrote.</param>
    public IReadOnlyCollection<string> Lacking(Values values, ReadOnlySpan<char> page)
    {
        shown.Clear();
        var markup = new VisibleMarkup(page);
        foreach (var (member, from, to) in written)
        {
            if (markup.IsVisible(from, to)) shown.Add(member);
        }

        HashSet<string>? lacking = null;
        Look(values, null, ref lacking);
        return lacking is null ? [] : lacking;
    }

    private void Look(Values values, Path? path, ref HashSet<string>? lacking)
    {
        if (values.IsUnseen) return;
        foreach (var (name, value) in values)
        {
            switch (value)
            {
                case Values inner:
                    Look(inner, new Path(name, path), ref lacking);
                    break;
                case ValueList { IsUnseen: false, Count: > 0 } list when Values.IsShown(name):
                    Look(list, new Path(name + "[]", path), ref lacking);
                    break;
                case string { Length: > 0 } when Values.IsShown(name):
                case Html { Markup.Length: > 0 } or RenderedPage { Written.Length: > 0 }:
                    if (!shown.Contains(new Member(values, name))) (lacking ??= []).Add(new Path(name, path).ToString());
                    break;
            }
        }
    }

    private void Look(ValueList list, Path path, ref HashSet<string>? lacking)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is Values item) Look(item, path, ref lacking);
            else if (list[i] is { } word && !shown.Contains(new Member(word, ""))) (lacking ??= []).Add(path.ToString());
        }
    }

    // How the innermost of some values is named from the outermost.
    private sealed record Path(string Name, Path? Outer)
    {
        public override string ToString() => Outer is null ? Name : $"{Outer}.{Name}";
    }

    // A value by its name; an item of a list by itself.
    private readonly record struct Member(object Owner, string Name)
    {
        public static IEqualityComparer<Member> Comparer { get; } = new ByReference();

        private sealed class ByReference : IEqualityComparer<Member>
        {
            public bool Equals(Member x, Member y) => ReferenceEquals(x.Owner, y.Owner) && x.Name == y.Name;

            public int GetHashCode([DisallowNull] Member member) => RuntimeHelpers.GetHashCode(member.Owner) ^ (member.Name.Length << 8);
        }
    }
}
