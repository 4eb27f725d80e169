using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Rendering.Bodies;

namespace IskraSite.Rendering.Rooms;

/// <summary>An issue with the bodies of its texts, while they are in memory.</summary>
/// <param name="Texts">The bodies, in print order.</param>
/// <param name="Original">The language of the originals.</param>
internal sealed record IssueBodies(Issue Issue, IReadOnlyList<TextBody> Texts, Language Original)
{
    /// <summary>An issue as it was proved, for the rooms.</summary>
    /// <param name="pages">The bodies of the edition's own pages.</param>
    public static IssueBodies Of(ProvedIssue proved, IReadOnlyList<TextBody> pages, Language original) =>
        new(proved.Issue, proved.Bodies, original) { Pages = pages, Sources = proved.Sources, Scans = proved.Scans };

    /// <summary>Their HTML, which goes when they go.</summary>
    public HtmlFragments Fragments { get; } = new(Original);

    /// <summary>The bodies of the edition's own pages: a book of the issue has them too.</summary>
    public IReadOnlyList<TextBody> Pages { get; init; } = [];

    /// <summary>The machine readings of it as they are published, the main one first.</summary>
    public IReadOnlyList<PublishedSource> Sources { get; init; } = [];

    /// <summary>The images of its printed pages, by page, as received.</summary>
    public IReadOnlyDictionary<int, byte[]> Scans { get; init; } = new Dictionary<int, byte[]>();

    /// <summary>The supporters in the annexes of the texts, in print order.</summary>
    public IEnumerable<Supporter> Supporters => Texts.SelectMany(body => body.Annex?.Supporters ?? []);

    /// <summary>On which printed pages a text stands, in one language: read off its HTML, which is there already.</summary>
    public PrintedPlaces PlacesOf(TextBody body, VersionBody version)
    {
        var blocks = Fragments.Of(version).Blocks;
        var inAnnex = (body.Annex?.Pieces ?? []).SelectMany(piece => Fragments.Of(piece.Content, version.Version.Language).PageBreaks);
        return new PrintedPlaces(
            Issue, body.Text, [.. blocks.SelectMany(block => block.Content.PageBreaks).Concat(inAnnex).Select(page => page.Number)],
            [.. blocks.TakeWhile(block => !block.Content.PageBreaks.Any()).Select(block => block.Block.Id)]);
    }

    /// <summary>The body of a text, or null.</summary>
    public TextBody? Of(Text? text) => Texts.FirstOrDefault(body => body.Text == text);
}
