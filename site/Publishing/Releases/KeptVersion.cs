using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Permanence;
using IskraSite.Editions.Proving;
using IskraSite.Outputs.Delivery.OldVersions;
using IskraSite.Outputs.Site.Pages;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Sources;

namespace IskraSite.Publishing.Releases;

/// <summary>A published version: its pages, made from its own input with the templates and styles of today, without what has been withheld since.</summary>
internal sealed class KeptVersion : IKeptVersion
{
    private const string Way = "../../";

    private readonly PagesRoom room = new();
    private readonly string version;
    private readonly Edition full;
    private readonly InputFolder input;
    private readonly WithheldSince withheld;
    private readonly bool hasLess;

    /// <summary>A version.</summary>
    /// <param name="edition">The version as it was read.</param>
    /// <param name="input">Its files.</param>
    /// <param name="withheld">What has been withheld since.</param>
    public KeptVersion(string version, Edition edition, InputFolder input, WithheldSince withheld)
    {
        (this.version, this.input, this.withheld) = (version, input, withheld);
        var pagesAlone = edition.Settings.Outputs.Where(output => output.Key == OutputKeys.Pages).ToDictionary();
        var marked = withheld.Mark(edition);
        full = marked with { Settings = marked.Settings with { Outputs = pagesAlone.Count > 0 ? pagesAlone : new Dictionary<string, SourceLocation> { [OutputKeys.Pages] = default }, Mirrors = [], Contact = null, Retired = [], Released = ReleaseRecord.None } };
        hasLess = full.WithheldTexts().Count() > edition.WithheldTexts().Count() || full.WithheldSupporters().Count() > edition.WithheldSupporters().Count() || full.WithheldEntities().Count > edition.WithheldEntities().Count;
    }

    /// <inheritdoc/>
    public IEnumerable<OutputPath> Paths => PathsIn(full.WithoutWithheld()).Select(path => Addresses.InVersion(version, path));

    /// <inheritdoc/>
    public void Render(RenderContext context)
    {
        var (unheard, today) = (new DiagnosticBag(), context.Edition.Settings);
        var home = new Uri(today.BaseUrl, Addresses.VersionFolder(version));
        var whole = full with { Settings = full.Settings with { BaseUrl = home } };
        var reader = new BodyReader(whole, input.For(unheard), unheard, new ProofCounts(), new MentionLedger());
        var edition = whole.WithoutWithheld(WithheldEntities.Of(whole, reader, unheard));
        var map = new SiteMap();
        foreach (var path in PathsIn(edition)) map.Add(path, OutputKeys.Pages, unheard);
        map.LieIn(context.Map, Way);

        var prover = new IssueProver(edition, whole, input.For(unheard), new ProofCounts(), new MentionLedger());
        var isLess = hasLess;
        IReadOnlyList<TextBody> pages = [.. edition.Pages.Select(page => reader.Read(page)).OfType<TextBody>().Select(Without)];
        var issues = edition.Issues.Select(issue => prover.Prove(issue, unheard)).Select(proved => proved with { Bodies = [.. proved.Bodies.Select(Without)] }).ToList();
        var own = new RenderContext(edition, map, context.Theme, Write) { Published = new PublishedVersion(today.Version, context.Map, Way, isLess) };
        foreach (var proved in issues) room.RenderIssue(IssueBodies.Of(proved, pages, edition.Settings.Original), own);
        ((IRoom)room).RenderEdition([.. issues.Select(_ => (object?)null)], pages, own.With(edition with { Issues = [.. issues.Select(proved => proved.Issue)] }));

        TextBody Without(TextBody body)
        {
            var less = withheld.Without(body);
            isLess |= !ReferenceEquals(less, body);
            return less;
        }

        void Write(OutputPath path, ReadOnlySpan<byte> bytes, Rendering.Theming.ThemeOrigin origin)
        {
            if (path != Addresses.NotFound) context.Write(Addresses.InVersion(version, path), bytes, origin);
        }
    }

    // Of addresses that lead nowhere the page of today tells.
    private IEnumerable<OutputPath> PathsIn(Edition edition) => room.Plan(edition).Where(path => path != Addresses.NotFound);
}
