using System.Globalization;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;

namespace IskraSite.Rendering.Metadata;

/// <summary>
/// The Open Graph protocol (ogp.me), which messengers read, and the one tag of the cards of Twitter that it does not cover. A locale has a
/// country there, and no locale means <c>en_US</c>: so each language's words name the one it is written in. The times of an <c>article</c> are those of
/// publication on the web; nobody records them text by text, so none is given.
/// </summary>
internal static class OpenGraph
{
    public static void Write(MetaTags tags, PageFacts facts)
    {
        tags.Property("og:title", facts.Title);
        tags.Property("og:type", facts.Subject is PageSubject.OfText ? "article" : "website");
        tags.Property("og:url", facts.Address);
        tags.Property("og:site_name", facts.Settings.Title[facts.Language]);
        tags.Property("og:description", facts.Description);
        tags.Property("og:locale", LocaleOf(facts.Language, facts.Context));
        foreach (var other in facts.Others) tags.Property("og:locale:alternate", LocaleOf(other, facts.Context));
        if (facts.Subject is PageSubject.OfText { Text: var text })
        {
            foreach (var author in facts.AuthorsOf(text).Select(author => Addresses.Entity(facts.Language, author.Kind, author.Id)).Where(facts.Context.Map.Has))
                tags.Property("article:author", facts.AddressOf(author));
            tags.Property("article:section", KindPhrases.Of(text.Kind, facts.Words));
        }

        if (facts.Picture is { } picture)
        {
            tags.Property("og:image", facts.AddressOf(picture));
            tags.Property("og:image:width", PictureSize.Width.ToString(CultureInfo.InvariantCulture));
            tags.Property("og:image:height", PictureSize.Height.ToString(CultureInfo.InvariantCulture));
            tags.Property("og:image:alt", facts.Words.Format("picture_alt", facts.Title));
        }

        tags.Name("twitter:card", facts.Picture is null ? "summary" : "summary_large_image");
    }

    private static string LocaleOf(Language language, RenderContext context) => context.StringsOf(language)["og_locale"];
}
