using System.Globalization;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Records.Feeds;

/// <summary>What every form of a feed says alike.</summary>
internal static class FeedFacts
{
    /// <summary>
    /// The permanent id of a text in a feed: a <c>tag:</c> URI (RFC 4151), which no change of address touches. The feed of an issue has ids of its own: newsboat
    /// keeps one entry of an id for all feeds, and would show it in that one which was loaded last.
    /// </summary>
    /// <param name="issue">The issue whose feed it is; null for the edition's.</param>
    public static string IdOf(FeedEntry entry, Issue? issue, EditionSettings settings) => $"tag:{settings.TagAuthority}:{entry.Language.Code}/{entry.Text.Name}{(issue is null ? "" : "/of-issue")}";

    /// <summary>The permanent id of a feed.</summary>
    public static string IdOf(Issue? issue, Language language, EditionSettings settings) =>
        issue is null ? $"tag:{settings.TagAuthority}:{language.Code}" : $"tag:{settings.TagAuthority}:{language.Code}/{issue.Id}";

    /// <summary>The name of a feed.</summary>
    public static string TitleOf(Issue? issue, Language language, EditionSettings settings) => issue?.Title[language] ?? settings.Title[language];

    /// <summary>What a feed is about.</summary>
    public static string DescriptionOf(Issue? issue, Language language, EditionSettings settings) => issue?.Summary[language] ?? settings.Description[language];

    /// <summary>The page that a feed stands for.</summary>
    public static string PageOf(Issue? issue, Language language, FeedHome home) =>
        home.PageAt(issue is null ? Addresses.Home(language) : Addresses.Issue(language, issue));

    /// <summary>Where a feed itself is found.</summary>
    public static string AddressOf(FeedFormat format, Issue? issue, Language language, FeedHome home) => home.AddressOf(format.PathOf(language, issue));

    /// <summary>The page of a text.</summary>
    public static string PageOf(FeedEntry entry, FeedHome home) => home.PageAt(Addresses.Text(entry.Language, entry.Text));

    /// <summary>When a feed last changed: with the edition, or a second later with its newest entry.</summary>
    public static DateTime ChangedAt(IEnumerable<FeedEntry> entries, EditionSettings settings) =>
        entries.Select(entry => entry.ChangedAt(settings)).Append(settings.Published.FirstDay.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)).Max();

    /// <summary>A day as RFC 822 writes it, at midnight UTC.</summary>
    public static string Rfc822(DateOnly day) => Rfc822(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));

    /// <summary>A time in UTC as RFC 822 writes it.</summary>
    public static string Rfc822(DateTime time) => time.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture) + " +0000";
}
