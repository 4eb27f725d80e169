using System.Collections.Concurrent;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Site.Search;

/// <summary>
/// Search in the browser, from a disk too: a page for each language, an inverted index cut into scripts by its words, and the passages cut
/// into scripts by their texts. Everything is computed here; the browser folds what is typed, looks up, adds and shows.
/// </summary>
/// <remarks>
/// The passages of the edition are numbered language by language, issue by issue, what stands above the issues (entities, pages) last. An
/// issue's passages are written when it is rendered; of its index a compact form is kept, and all are merged at the end.
/// </remarks>
internal sealed class SearchRoom : Room<IReadOnlyList<IndexSegment>>
{
    private readonly ConcurrentDictionary<Entity, IReadOnlyList<string>> names = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public override string? Name => OutputKeys.Search;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) =>
        [Addresses.SearchManifest, .. edition.Settings.Languages.SelectMany(language => new[] { Addresses.Search(language), Addresses.OpenSearch(language) })];

    /// <inheritdoc/>
    public override IEnumerable<string> PlanFolders(Edition edition) => [Addresses.SearchFolder];

    /// <inheritdoc/>
    public override IEnumerable<string> ThemeFiles(Edition edition) => SearchPage.Scripts.Select(name => "scripts/" + name);

    /// <inheritdoc/>
    protected override IReadOnlyList<IndexSegment> RenderIssue(IssueBodies bodies, RenderContext context) =>
        [.. context.Edition.Settings.Languages.Select(language => Part($"{bodies.Issue.Id}/", language, new IssuePassages(context, language).Of(bodies), context))];

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<IReadOnlyList<IndexSegment>> issues, IReadOnlyList<TextBody> pages, RenderContext context)
    {
        var (edition, languages) = (context.Edition, context.Edition.Settings.Languages);
        var parts = new List<(Language Language, Issue? Issue, IndexSegment Part)>();
        for (var i = 0; i < languages.Count; i++)
        {
            for (var j = 0; j < issues.Count; j++) parts.Add((languages[i], edition.Issues[j], issues[j][i]));
            parts.Add((languages[i], null, Part("", languages[i], EntityPassages.In(languages[i], context).Concat(new IssuePassages(context, languages[i]).Of(pages)), context)));
        }

        using var writer = new ShardWriter(context);
        var shards = new TermShards(writer);
        IndexMerge.Run([.. parts.Select(part => part.Part.Index)], shards.Add);
        shards.Finish();
        var version = SearchManifest.Write(shards.Starts, parts, writer.Sum(), context);
        context.Versions.Set(Addresses.SearchFolder, version);
        foreach (var language in languages)
        {
            SearchPage.Write(language, version, context);
            OpenSearchDocument.Write(language, context);
        }
    }

    private IndexSegment Part(string folder, Language language, IEnumerable<SearchText> texts, RenderContext context)
    {
        var indexer = new PassageIndexer(names);
        using var writer = new ShardWriter(context);
        var shards = new PassageShards(folder, language, names, writer);
        foreach (var text in texts)
        {
            foreach (var passage in text.Passages) indexer.Add(passage);
            shards.Add(text);
        }

        shards.Finish();
        return new IndexSegment(indexer.Finish(), shards.Counts, writer.Sum());
    }
}
