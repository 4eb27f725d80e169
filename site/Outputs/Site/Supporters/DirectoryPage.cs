using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Supporters;

/// <summary>The directory as a whole, in one order: totals and every supporter by name.</summary>
internal static class DirectoryPage
{
    /// <summary>The scripts of the theme that filter it.</summary>
    public static readonly string[] Scripts = ["folding.js", "directory.js"];

    public static void Write(SupporterDirectory directory, DirectoryOrder order, Language language, RenderContext context)
    {
        var words = context.StringsOf(language);
        var path = PathOf(language, order);
        var isDivided = Divisions.Of(context.Edition).IsDirectoryDivided;
        var issue = directory.Countries[0].First().Issue;
        var title = order == DirectoryOrder.Print ? words["supporters"] : words.Format("directory_title", words["supporters"], words[OrderKey(order)]);
        var frame = new PageFrame(path, language, "supporters", title, words["supporters_intro"])
        {
            Subject = PageSubject.Dataset,
            InLanguage = other => PathOf(other, order),
            Issue = issue,
            Breadcrumbs = order == DirectoryOrder.Print ? [] : [(words["supporters"], Addresses.Supporters(language))],
            Scripts = isDivided ? [] : Scripts,
        };
        context.WritePage(frame, "supporters.html", new Values
        {
            ["title"] = title,
            ["intro"] = order == DirectoryOrder.Print ? words["supporters_intro"] : null,
            ["totals"] = Values.List(order != DirectoryOrder.Print ? [] : [
                Total(words["supporters_count"], directory.Count, words),
                Total(words["countries_count"], directory.Countries.Count, words),
                Total(words["letters_count"], directory.Countries.SelectMany(SupporterDirectory.All).Sum(entry => entry.Supporter.Letters ?? 0), words),
            ]),
            ["map_href"] = context.Map.Href(path, Addresses.SupportersMap(language)),
            ["orders"] = Values.List(Enum.GetValues<DirectoryOrder>().Select(other => new Values
            {
                ["text"] = words[OrderKey(other)],
                ["href"] = context.Map.Href(path, PathOf(language, other)),
                ["current"] = other == order,
            })),
            ["country_options"] = Values.UnseenList(isDivided ? [] : directory.In(DirectoryOrder.Alphabetical, language, context)
                .Select(entry => new Values { ["value"] = entry.Country.Key.Value, ["text"] = entry.Name })),
            ["kind_options"] = Values.UnseenList((isDivided ? [] : directory.Kinds).Select(kind => new Values { ["value"] = kind.Key.Name, ["text"] = KindPhrases.Of(kind.Key, words) })),
            ["is_filtered"] = !isDivided,
            ["places"] = Values.List(directory.In(order, language, context).Select(entry => Place(entry.Country, entry.Name, isDivided ? [] : entry.Supporters, path, language, context))),
            ["digits"] = words.TenDigits,
            ["shown"] = new Unseen(words.Format("filter_shown", "{0}", words.Number(directory.Count))),
            ["of_all"] = new Unseen(words["filter_of"]),
            ["issue"] = new Values { ["title"] = issue.Title[language], ["href"] = context.Map.Href(path, Addresses.Issue(language, issue)) },
            ["annex_href"] = issue.AnnexedText is { } text ? context.Map.HrefIfMade(path, Addresses.Text(language, text), issue.Supporters!.Heading.Id.Value) : null,
            ["closing"] = issue.Supporters!.Closing is { } closing && order == DirectoryOrder.Print
                ? EntryValues.Plain(closing.Content, path, directory, language, context)
                : null,
        });
    }

    /// <summary>Where the directory stands in an order.</summary>
    public static OutputPath PathOf(Language language, DirectoryOrder order) => order switch
    {
        DirectoryOrder.Alphabetical => Addresses.SupportersBy(language, "alphabetical"),
        DirectoryOrder.Number => Addresses.SupportersBy(language, "by-number"),
        _ => Addresses.Supporters(language),
    };

    private static string OrderKey(DirectoryOrder order) => order switch
    {
        DirectoryOrder.Alphabetical => "order_alphabetical",
        DirectoryOrder.Number => "order_number",
        _ => "order_print",
    };

    private static Values Place(IGrouping<Slug, CountryInIssue> country, string name, IEnumerable<SupporterInIssue> supporters, OutputPath path, Language language, RenderContext context)
    {
        var (id, words) = (country.Key, context.StringsOf(language));
        return new Values
        {
            ["id"] = id.Value,
            ["name"] = name,
            ["href"] = context.Map.Href(path, Addresses.Country(language, id)),
            ["count"] = words.Number(SupporterDirectory.CountOf(country)),
            ["entries"] = Values.List(supporters.Select(entry => new Values
            {
                ["html"] = context.HtmlOf(entry.Supporter.Content.ReadingIn(language).Text, language),
                ["href"] = context.Map.Href(path, Divisions.Of(context.Edition).PageOfSupporter(language, entry.Part.Issue, entry.Supporter, id), context.Edition.DirectoryIdOf(entry.Part.Issue, entry.Supporter).Value),
                ["kind"] = KindPhrases.Of(entry.Supporter.Kind, words),
                ["kind_id"] = entry.Supporter.Kind.Name,
                ["identified"] = entry.Supporter.Identification?.Name,
            })),
        };
    }

    private static Values Total(string label, int value, Strings words) => new() { ["label"] = label, ["value"] = words.Number(value) };
}
