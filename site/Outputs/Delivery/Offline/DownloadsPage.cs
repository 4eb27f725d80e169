using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Delivery.Offline;

/// <summary>The page of downloads: each form with whom it is for, and what there is of it, issue by issue and language by language.</summary>
internal static class DownloadsPage
{
    /// <summary>Writes it, and a page for each year or month where there are many issues.</summary>
    /// <param name="language">Of the page.</param>
    /// <param name="factsOf">How many bytes a file has that was written before this page, and its sum; null for what was not, of which neither is said.</param>
    /// <param name="isInBundle">Whether this is the bundle's own copy, which offers what is beside it.</param>
    public static void Write(Language language, Func<string, (int Length, Checksum Sum)?> factsOf, bool isInBundle, RenderContext context)
    {
        foreach (var part in Divisions.Of(context.Edition).IssuesInFull.All) Write(part, language, factsOf, isInBundle, context);
    }

    private static void Write(Division<Issue> part, Language language, Func<string, (int Length, Checksum Sum)?> factsOf, bool isInBundle, RenderContext context)
    {
        var words = context.StringsOf(language);
        var root = Addresses.Downloads(language);
        var isWhole = part.Keys.Count == 0;
        var frame = PartsPanel.FrameOf(part, new PageFrame(root, language, "page", words["downloads"], words["downloads_intro"]) { InLanguage = Addresses.Downloads }, context);
        var path = frame.Path;
        var issues = part.IsDivided ? [] : part.Items.Select(issue => context.Edition.FindIssue(issue.Id)!).Reverse();
        var all = (isWhole ? Downloads.OfEdition(context) : []).Concat(issues.SelectMany(issue => Downloads.OfIssue(issue, context)))
            .Where(download => download.Form is not Downloads.Data || download.Language == language)
            .Where(download => !isInBundle || download.IsInBundle || !(download.Path.IsIn(Addresses.DownloadFolder) || download.IsForCopying));
        var byForm = all.ToLookup(download => download.Form);
        context.WritePage(frame, "downloads.html", new Values
        {
            ["title"] = frame.Title,
            ["intro"] = isWhole ? words["downloads_intro"] : null,
            ["parts"] = PartsPanel.Of(part, root, path, language, context),
            ["too_large"] = isWhole && Downloads.IsTooLargeForOneFile(context) ? words["form_one_file_too_large"] : null,
            ["is_bundle"] = isInBundle && isWhole,
            ["genuine"] = Unseen.Of(context.Map.HrefIfMade(path, Addresses.Genuine(language))),
            ["forms"] = Values.List(Downloads.Forms.Where(byForm.Contains).Select(form => new Values
            {
                ["id"] = form.Replace('_', '-'),
                ["title"] = words["form_" + form],
                ["about"] = context.HtmlOf(words[$"form_{form}_about"], language),
                ["groups"] = Values.List(byForm[form].GroupBy(download => download.Issue).Select(group => Group(group, path, factsOf, words, context))),
            })),
        });
    }

    private static Values Group(IGrouping<Issue?, Download> group, OutputPath path, Func<string, (int Length, Checksum Sum)?> factsOf, Strings words, RenderContext context) => new()
    {
        ["title"] = group.Key?.Title[words.Language] ?? (group.First().Form is Downloads.Bundle or Downloads.Data ? null : words["form_whole"]),
        ["links"] = Values.List(group.Select(download => Link(download, download.Path.IsPage ? null : factsOf(download.Path.Value), path, words, context))),
    };

    private static Values Link(Download download, (int Length, Checksum Sum)? facts, OutputPath path, Strings words, RenderContext context) => new()
    {
        ["html"] = LanguageOf(download, words),
        ["href"] = context.Map.Href(path, download.Path),
        ["size"] = facts is { } sized ? SizeOf(sized.Length, words) : null,
        // Of what is fetched to be kept, for who holds it against what was published.
        ["sum"] = facts is { } summed && download.Path.IsIn(Addresses.DownloadFolder) ? $"{summed.Sum}" : null,
    };

    private static Html LanguageOf(Download download, Strings words) => download switch
    {
        { IsBilingual: true } => Html.Text(words["both"]),
        { Form: not Downloads.Data, Language: { } language } when language != words.Language =>
            Html.Element("span", Html.Text(language.Name), ("lang", language.Code), ("dir", language.Direction)),
        { Form: not Downloads.Data, Language: { } language } => Html.Text(language.Name),
        _ => Html.Text(words["form_" + download.Form]),
    };

    private static string SizeOf(int bytes, Strings words) => words.Format("size_kb", words.Number(Math.Max(1, (int)Math.Round(bytes / 1000.0))));
}
