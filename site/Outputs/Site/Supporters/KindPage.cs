using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>The supporters of one kind, country by country, in print order.</summary>
internal static class KindPage
{
    /// <summary>Writes it, and its parts where there are many supporters.</summary>
    public static void Write(SupporterDirectory directory, int index, Language language, RenderContext context)
    {
        foreach (var part in Divisions.Of(context.Edition).Kinds[directory.Kinds[index].Key].All) Write(part, directory, index, language, context);
    }

    private static void Write(Division<ListedSupporter> part, SupporterDirectory directory, int index, Language language, RenderContext context)
    {
        var kind = directory.Kinds[index];
        var words = context.StringsOf(language);
        var root = Addresses.SupporterKind(language, kind.Key);
        var isWhole = part.Keys.Count == 0;
        var name = KindPhrases.Of(kind.Key, words);
        var frame = PartsPanel.FrameOf(part, new PageFrame(root, language, "country", words.Format("kind_title", name), words.Format("kind_description", name, words.Number(part.Items.Count)))
        {
            Subject = PageSubject.List,
            InLanguage = other => Addresses.SupporterKind(other, kind.Key),
            Issue = kind.First().Part.Issue,
            Breadcrumbs = [(words["supporters"], Addresses.Supporters(language))],
            Previous = isWhole ? Neighbour(directory, index - 1, words) : null,
            Next = isWhole ? Neighbour(directory, index + 1, words) : null,
        }, context);
        var path = frame.Path;
        var number = 0;
        context.WritePage(frame, "country.html", new Values
        {
            ["name"] = isWhole ? name : frame.Title,
            ["parts"] = PartsPanel.Of(part, root, path, language, context),
            ["printed_name"] = null,
            ["count"] = words.Number(part.Items.Count),
            ["groups"] = Values.List((part.IsDivided ? [] : part.Items.Select(directory.Find)).GroupBy(entry => entry.Part.Country.PlaceId).Select(country => new Values
            {
                ["place"] = Values.Link(SupporterDirectory.PlaceName(country.Key, language, context), context.Map.Href(path, Addresses.Country(language, country.Key))),
                ["entries"] = Values.List(country.Select(entry => EntryValues.Of(entry, ++number, path, directory, language, context))),
            })),
            ["remarks"] = Values.List([]),
        });
    }

    private static (string Text, OutputPath Path)? Neighbour(SupporterDirectory directory, int index, Strings words) =>
        directory.Kinds.ElementAtOrDefault(index) is { } kind
            ? (KindPhrases.Of(kind.Key, words), Addresses.SupporterKind(words.Language, kind.Key))
            : null;
}
