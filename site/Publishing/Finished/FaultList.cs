using System.Collections.Concurrent;
using System.Globalization;
using IskraSite.Diagnostics;
using IskraSite.Rendering.Theming;

namespace IskraSite.Publishing.Finished;

/// <summary>
/// What is wrong with finished files. What the program did wrong is a finding for each file and fault; what a template did is one finding,
/// not one for each of ten thousand pages.
/// </summary>
internal sealed class FaultList
{
    private const string HintOfTheme =
        "theme/README.md says what a template is given and must show; "
        + "if the theme is as it came, this is a fault of the program: please report it";

    private const string HintOfProgram = "this is a fault of the program, not of your content: please report it";

    private readonly ConcurrentDictionary<Key, Fault> faults = [];

    /// <summary>Adds what is wrong with a file.</summary>
    /// <param name="origin">The files of the theme that it was made with.</param>
    public void Add(string path, ThemeOrigin origin, IEnumerable<PageFault> found)
    {
        foreach (var fault in found)
        {
            var here = new Fault(path, fault.Description, 1);
            faults.AddOrUpdate(KeyOf(path, origin, fault), here, (_, other) => here.With(other));
        }
    }

    /// <summary>Whether anything of a kind is wrong.</summary>
    public bool Has(FaultKind kind) => faults.Keys.Any(fault => fault.Kind == kind);

    /// <summary>Says all of it.</summary>
    /// <param name="theme">Where a fault may stand.</param>
    public void Report(Theme theme, DiagnosticBag bag)
    {
        foreach (var (key, fault) in faults.Where(fault => !fault.Key.IsOfTheme))
            bag.Add(CodeOf(key.Kind), SourceLocation.OfFile(fault.Path), $"{fault.Path} {fault.Description}", HintOfProgram);
        var ofTheme = faults.Where(fault => fault.Key.IsOfTheme);
        foreach (var same in ofTheme.GroupBy(fault => (Code: CodeOf(fault.Key.Kind), Place: PlaceOf(fault.Key, theme))))
        {
            var fault = same.Select(fault => fault.Value).Aggregate((one, other) => one.With(other));
            var also = fault.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"; and {fault.Count - 1} more like it");
            bag.Add(same.Key.Code, same.Key.Place, $"{fault.Path} {fault.Description}{also}", HintOfTheme);
        }
    }

    private static Key KeyOf(string path, ThemeOrigin origin, PageFault fault) =>
        ((fault.IsInContent ? origin.Content : null) ?? origin.File) is { } file
            ? new Key(fault.Kind, file, fault.Literal, IsOfTheme: true)
            : new Key(fault.Kind, path, fault.Description, IsOfTheme: false);

    private static SourceLocation PlaceOf(Key key, Theme theme) =>
        (key.Words is null ? null : theme.Find(key.Words, key.File)) ?? SourceLocation.OfFile(key.File);

    private static DiagnosticCode CodeOf(FaultKind kind) => kind switch
    {
        FaultKind.Words => Codes.Output.Words,
        FaultKind.Whole => Codes.Output.NotWhole,
        FaultKind.Outside => Codes.Output.Outside,
        FaultKind.Link => Codes.Output.Nowhere,
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    };

    // What is told once. Of the theme: the file, and the words in it when they are known; else the finished file, and what is said of it.
    private readonly record struct Key(FaultKind Kind, string File, string? Words, bool IsOfTheme);

    private sealed record Fault(string Path, string Description, int Count)
    {
        // Of two, that is told which comes first by its path, then by what is said of it: the same on any machine.
        public Fault With(Fault other)
        {
            var order = string.CompareOrdinal(Path, other.Path) is not 0 and var byPath ? byPath : string.CompareOrdinal(Description, other.Description);
            return (order <= 0 ? this : other) with { Count = Count + other.Count };
        }
    }
}
