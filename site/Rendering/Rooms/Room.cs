using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;

namespace IskraSite.Rendering.Rooms;

/// <summary>
/// One output. It is handed the edition and hands back files; it knows no other output. It first plans (addresses only), then renders
/// each issue while the issue's bodies are in memory, then what concerns the edition as a whole.
/// </summary>
internal interface IRoom
{
    /// <summary>Its name in <c>outputs:</c> of <c>edition.yml</c>; null for what every edition has.</summary>
    string? Name { get; }

    /// <summary>The paths of all its files.</summary>
    IEnumerable<OutputPath> Plan(Edition edition);

    /// <summary>
    /// Folders of its own, each ending with a slash, for files whose number is known only after rendering. A page links to one of them only after <see cref="SiteMap.Find"/>.
    /// </summary>
    IEnumerable<string> PlanFolders(Edition edition) => [];

    /// <summary>The files of the theme that it cannot do without, besides templates, by their paths in the theme.</summary>
    IEnumerable<string> ThemeFiles(Edition edition) => [];

    /// <summary>Writes what concerns one issue.</summary>
    /// <returns>What must be known of the issue when the whole is rendered: little, since a thousand issues are kept.</returns>
    object? RenderIssue(IssueBodies bodies, RenderContext context);

    /// <summary>Writes what concerns the edition.</summary>
    /// <param name="issues">What <see cref="RenderIssue"/> returned for each issue, in the order of the edition.</param>
    /// <param name="pages">The bodies of the edition's pages.</param>
    void RenderEdition(IReadOnlyList<object?> issues, IReadOnlyList<TextBody> pages, RenderContext context);
}

/// <summary>A room that takes something of each issue along to the end, when the whole is rendered.</summary>
/// <typeparam name="TIssue">What it takes along of an issue: little, since there may be a thousand.</typeparam>
internal abstract class Room<TIssue> : IRoom
    where TIssue : class
{
    /// <inheritdoc/>
    public abstract string? Name { get; }

    /// <inheritdoc/>
    public abstract IEnumerable<OutputPath> Plan(Edition edition);

    /// <inheritdoc/>
    public virtual IEnumerable<string> PlanFolders(Edition edition) => [];

    /// <inheritdoc/>
    public virtual IEnumerable<string> ThemeFiles(Edition edition) => [];

    /// <inheritdoc/>
    object? IRoom.RenderIssue(IssueBodies bodies, RenderContext context) => RenderIssue(bodies, context);

    /// <inheritdoc/>
    void IRoom.RenderEdition(IReadOnlyList<object?> issues, IReadOnlyList<TextBody> pages, RenderContext context) => RenderEdition([.. issues.Cast<TIssue>()], pages, context);

    /// <inheritdoc cref="IRoom.RenderIssue"/>
    protected abstract TIssue RenderIssue(IssueBodies bodies, RenderContext context);

    /// <inheritdoc cref="IRoom.RenderEdition"/>
    protected abstract void RenderEdition(IReadOnlyList<TIssue> issues, IReadOnlyList<TextBody> pages, RenderContext context);
}

/// <summary>A room that needs no bodies: it renders the edition from what is known without them.</summary>
internal abstract class Room : IRoom
{
    /// <inheritdoc/>
    public abstract string? Name { get; }

    /// <inheritdoc/>
    public abstract IEnumerable<OutputPath> Plan(Edition edition);

    /// <inheritdoc/>
    public virtual IEnumerable<string> PlanFolders(Edition edition) => [];

    /// <inheritdoc/>
    public virtual IEnumerable<string> ThemeFiles(Edition edition) => [];

    /// <inheritdoc/>
    public virtual object? RenderIssue(IssueBodies bodies, RenderContext context) => null;

    /// <inheritdoc/>
    void IRoom.RenderEdition(IReadOnlyList<object?> issues, IReadOnlyList<TextBody> pages, RenderContext context) => RenderEdition(pages, context);

    /// <inheritdoc cref="IRoom.RenderEdition"/>
    protected virtual void RenderEdition(IReadOnlyList<TextBody> pages, RenderContext context)
    {
    }
}
