using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Site.Pictures;

/// <summary>A picture for each text, each issue and the edition, in each language: what messengers show beside a shared address.</summary>
internal sealed class PicturesRoom : Room
{
    private readonly Lazy<Card> card;
    private readonly Lazy<string> font;

    /// <summary>A room over a theme's font.</summary>
    public PicturesRoom(Theme theme)
    {
        card = new Lazy<Card>(() => new Card(new CardFont(theme.CardFont)));
        font = new Lazy<string>(() => $"{Checksum.Of(theme.CardFont)} {CardFont.Shaper}");
    }

    /// <inheritdoc/>
    public override string? Name => "pictures";

    /// <summary>Says so when the theme's font cannot be drawn.</summary>
    public static void Check(Theme theme, DiagnosticBag bag)
    {
        if (!GlyphOutlines.Has(theme.CardFont))
            bag.Add(Codes.Theme.CardFont, SourceLocation.OfFile(Theme.CardFontPath), "this is no TrueType font with outlines", "make it anew as fonts/README.md says, or take ‘pictures’ out of outputs: in edition.yml");
    }

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition)
    {
        foreach (var language in edition.Settings.Languages)
        {
            yield return Addresses.Picture(language);
            foreach (var issue in edition.Issues)
            {
                yield return Addresses.Picture(language, issue);
                foreach (var text in issue.PrintedTexts.Where(text => text.In(language) is not null)) yield return Addresses.Picture(language, text);
            }
        }
    }

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, RenderContext context)
    {
        var issue = bodies.Issue;
        foreach (var language in context.Edition.Settings.Languages)
        {
            var words = context.StringsOf(language);
            Draw(Addresses.Picture(language, issue), issue.Title[language], DatePhrases.Both(issue.Date, words));
            foreach (var text in bodies.Texts.Select(body => body.Text).Where(text => text.IsPrinted))
            {
                if (text.In(language) is { } version)
                    Draw(Addresses.Picture(language, text), version.Title, $"{KindPhrases.Of(text.Kind, words)} · {DatePhrases.Both(text.Date ?? issue.Date, words)}");
            }

            void Draw(OutputPath path, string title, string foot) => Write(path, title, foot, language, context);
        }

        return null;
    }

    /// <inheritdoc/>
    protected override void RenderEdition(IReadOnlyList<TextBody> pages, RenderContext context)
    {
        var settings = context.Edition.Settings;
        foreach (var language in settings.Languages) Write(Addresses.Picture(language), settings.Description[language], settings.Publisher[language], language, context);
    }

    private void Write(OutputPath path, string title, string foot, Language language, RenderContext context)
    {
        var words = new CardTexts(context.Edition.Settings.Title[language], context.StringsOf(language)["digital_edition"], title, foot);
        var inputs = Checksum.OfPieces(font.Value, language.Code, language.Direction, words.Nameplate, words.Corner, words.Title, words.Foot);
        context.WriteDerived(path, inputs, () => card.Value.Draw(words, language));
    }
}
