using System.Text.RegularExpressions;

namespace IskraSite.Rendering.Theming;

/// <summary>A declaration of a style that hides what it holds for.</summary>
/// <param name="Selectors">What it holds for: the selectors of its rule, those round it included, lists taken apart.</param>
/// <param name="IsPrint">Whether it holds in print alone.</param>
/// <param name="IsAlways">Whether it holds on every screen and in every browser.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Length">In UTF-16 code units.</param>
internal readonly record struct HidingRule(IReadOnlyList<string> Selectors, bool IsPrint, bool IsAlways, int At, int Length);

/// <summary>Reads the rules of a style, nested ones too (CSS Nesting 1), for declarations that hide.</summary>
internal static partial class HidingRules
{
    // Lists in lists multiply; nobody writes so many.
    private const int MostSelectors = 256;

    private static readonly string[] NotRules = ["@font-face", "@page", "@property", "@counter-style", "@starting-style", "@keyframes", "@-webkit-keyframes"];

    /// <summary>The declarations that hide, in order.</summary>
    public static IEnumerable<HidingRule> In(string css)
    {
        css = CommentOrString().Replace(css, blank => new string(' ', blank.Length));
        var round = new Stack<Block>();
        var here = new Block(["&"], false, true, true);
        var from = 0;
        for (var i = 0; i < css.Length; i++)
        {
            if (css[i] is not ('{' or '}' or ';')) continue;
            var said = css[from..i];
            if (css[i] == '{')
            {
                round.Push(here);
                here = Inside(here, said.Trim());
            }
            else if (here.IsRule && round.Count > 0 && Hiding().Match(said) is { Success: true } hiding)
            {
                yield return new HidingRule(here.Selectors, here.IsPrint, here.IsAlways, from + hiding.Groups[1].Index, hiding.Groups[1].Length);
            }

            if (css[i] == '}' && round.Count > 0) here = round.Pop();
            from = i + 1;
        }
    }

    private static Block Inside(Block outer, string prelude)
    {
        if (NotRules.Any(name => prelude.StartsWith(name, StringComparison.OrdinalIgnoreCase))) return outer with { IsRule = false };
        if (prelude.StartsWith("@media", StringComparison.OrdinalIgnoreCase))
        {
            var queries = prelude["@media".Length..].Split(',', StringSplitOptions.TrimEntries);
            return outer with
            {
                IsPrint = outer.IsPrint || queries.All(query => Print().IsMatch(query)),
                IsAlways = outer.IsAlways && queries.Any(query => query is "screen" or "all"),
            };
        }

        if (prelude.StartsWith('@'))
            return outer with { IsAlways = outer.IsAlways && prelude.StartsWith("@layer", StringComparison.OrdinalIgnoreCase) };
        var inner = Split(PassedOver().Replace(prelude, "")).SelectMany(Alternatives);
        var all = outer.Selectors.SelectMany(
            parent => inner.Select(child => child.Contains('&', StringComparison.Ordinal) ? child.Replace("&", parent, StringComparison.Ordinal) : parent == "&" ? child : $"{parent} {child}"));
        return outer with { Selectors = [.. all.Take(MostSelectors)] };
    }

    // At commas that stand in no brackets.
    private static IEnumerable<string> Split(string list)
    {
        var (depth, from) = (0, 0);
        for (var i = 0; i <= list.Length; i++)
        {
            if (i < list.Length && list[i] != ',')
            {
                depth += list[i] is '(' or '[' ? 1 : list[i] is ')' or ']' ? -1 : 0;
                continue;
            }

            if (i < list.Length && depth > 0) continue;
            yield return list[from..i].Trim();
            from = i + 1;
        }
    }

    // Each of what :is() and :where() name together.
    private static IEnumerable<string> Alternatives(string selector)
    {
        var pending = new Queue<string>([selector]);
        for (var made = 0; pending.Count > 0 && made < MostSelectors; made++)
        {
            var next = pending.Dequeue();
            if (Either().Match(next) is not { Success: true } either) yield return next;
            else foreach (var one in Split(either.Groups[1].Value)) pending.Enqueue(next[..either.Index] + one + next[(either.Index + either.Length)..]);
        }
    }

    [GeneratedRegex(@"/\*.*?\*/|""(?:[^""\\\n]|\\.)*""|'(?:[^'\\\n]|\\.)*'", RegexOptions.Singleline)]
    private static partial Regex CommentOrString();

    [GeneratedRegex(@"^(?:only\s+)?print\b", RegexOptions.IgnoreCase)]
    private static partial Regex Print();

    [GeneratedRegex(@":(?:is|where)\(([^()]*)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Either();

    // All but a few are as good as all.
    [GeneratedRegex(@":not\(\s*\.[\w-]+\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex PassedOver();

    [GeneratedRegex(
        @"^\s*((?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|opacity\s*:\s*0*\.?0+%?|filter\s*:\s*opacity\(\s*0%?\s*\)|clip\s*:\s*rect\([^)]*\)|clip-path\s*:\s*(?:inset\(\s*(?:[5-9]\d|100)%[^)]*\)|circle\(\s*0[^)]*\))|font-size\s*:\s*0[a-z%]*|font\s*:\s*0[a-z%]*[/\s][^;]*|text-indent\s*:\s*-\d{3,}[a-z%]*|(?:left|right|top|bottom|inset[a-z-]*|margin[a-z-]*)\s*:\s*-\d{4,}[a-z%]*|(?:max-)?(?:height|width|block-size|inline-size)\s*:\s*0[a-z%]*|scale\s*:\s*0|transform\s*:\s*scale\(\s*0\s*\)|color\s*:\s*transparent)\s*(?:!\s*important\s*)?)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Hiding();

    // Of the selectors of a rule, of the medium round it; whether it is a rule for elements at all.
    private readonly record struct Block(IReadOnlyList<string> Selectors, bool IsPrint, bool IsAlways, bool IsRule);
}
