using System.Collections.Concurrent;
using System.Globalization;
using IskraSite.Diagnostics;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Publishing.Finished;

/// <summary>What is wrong with finished files, gathered so that a fault of a template is one finding and not one for each of ten thousand pages.</summary>
internal sealed class FaultList
{
    private readonly ConcurrentDictionary<(FaultKind Kind, string Where, string? Literal), Fault> faults = [];

    /// <summary>Adds what is wrong with a file.</summary>
    /// <param name="origin">The files of the theme that it was made with.</param>
    public void Add(string path, ThemeOrigin origin, IEnumerable<PageFault> found)
    {
        foreach (var kind in found.GroupBy(fault => (fault.Kind, Where: (fault.IsInContent ? origin.Content : null) ?? origin.File ?? path[(path.LastIndexOf('/') + 1)..], Literal: origin.File is null ? null : fault.Literal)))
        {
            var said = kind.Select(fault => fault.Said).Distinct().ToList();
            var fault = new Fault(path, said.Count == 1 ? said[0] : string.Create(CultureInfo.InvariantCulture, $"{said[0]}, and {said.Count - 1} more like it"), origin.File is not null, 1);
            faults.AddOrUpdate(kind.Key, fault, (_, other) => (string.CompareOrdinal(path, other.Path) < 0 ? fault : other) with { Files = other.Files + 1 });
        }
    }

    /// <summary>Whether anything of a kind is wrong.</summary>
    public bool Has(FaultKind kind) => faults.Keys.Any(fault => fault.Kind == kind);

    /// <summary>Says all of it: one finding for each place and kind.</summary>
    /// <param name="templates">Where a fault may stand.</param>
    public void Report(TemplateSet templates, DiagnosticBag bag)
    {
        foreach (var same in faults.GroupBy(fault => (Code: CodeOf(fault.Key.Kind), Place: PlaceOf(fault.Key.Where, fault.Key.Literal, fault.Value, templates))))
        {
            var first = same.Select(fault => fault.Value).OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.Said, StringComparer.Ordinal).First();
            var more = same.Sum(fault => fault.Value.Files) - 1;
            var also = more == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; and {more} more {(more == 1 ? "file" : "files")} like it");
            bag.Add(same.Key.Code, same.Key.Place, $"{first.Path} {first.Said}{also}", first.IsOfTheme
                ? "theme/README.md says what a template is given and must show; if the theme is as it came, this is a fault of the program: please report it"
                : "this is a fault of the program, not of your content: please report it");
        }
    }

    private static SourceLocation PlaceOf(string where, string? literal, Fault fault, TemplateSet templates) => !fault.IsOfTheme ? SourceLocation.OfFile(fault.Path)
        : (literal is null ? null : templates.Find(literal, where)) ?? SourceLocation.OfFile(where);

    private static DiagnosticCode CodeOf(FaultKind kind) => kind switch
    {
        FaultKind.Words => Codes.Output.Words,
        FaultKind.Whole => Codes.Output.NotWhole,
        FaultKind.Outside => Codes.Output.Outside,
        FaultKind.Link => Codes.Output.Nowhere,
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    };

    private sealed record Fault(string Path, string Said, bool IsOfTheme, int Files);
}
