using IskraSite.Editions.Model;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Plan;

namespace IskraSite.Rendering.Frame;

/// <summary>What the layout round a page must know of it.</summary>
/// <param name="Class">What kind of page, for the stylesheet.</param>
/// <param name="Title">Its title; null on the language chooser and homes, which bear the edition's.</param>
internal sealed record PageFrame(OutputPath Path, Language Language, string Class, string? Title, string Description)
{
    /// <summary>What it is about, for machines.</summary>
    public PageSubject Subject { get; init; } = PageSubject.Page;

    /// <summary>The path of the same page in another language; null when it exists in one only.</summary>
    public Func<Language, OutputPath>? InLanguage { get; init; }

    /// <summary>The languages of its columns; null where all of it is in its own.</summary>
    public IReadOnlyList<Language>? Columns { get; init; }

    /// <summary>Whether it leads on to pages of each language, and so has neither head nor foot.</summary>
    public bool IsOfNoLanguage { get; init; }

    /// <summary>Whether it is in a language: where the original stands in the place of a translation, it is not.</summary>
    public Func<Language, bool> IsIn { get; init; } = _ => true;

    /// <summary>The path of the facing columns, or null.</summary>
    public OutputPath? Facing { get; init; }

    /// <summary>The issue that it belongs to, for its feeds; or null.</summary>
    public Issue? Issue { get; init; }

    /// <summary>The breadcrumbs from the home page on, without itself: words and paths.</summary>
    public IReadOnlyList<(string Text, OutputPath? Path)> Breadcrumbs { get; init; } = [];

    /// <summary>Its own name as the last breadcrumb, when that is not its title; or null.</summary>
    public string? BreadcrumbTitle { get; init; }

    /// <summary>The theme's scripts that it asks for, by name.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>The path of the data that these scripts read, as a script after them; or null.</summary>
    public OutputPath? Data { get; init; }

    /// <summary>What comes before it in reading order, or null.</summary>
    public (string Text, OutputPath Path)? Previous { get; init; }

    /// <summary>What comes after it, or null.</summary>
    public (string Text, OutputPath Path)? Next { get; init; }
}
