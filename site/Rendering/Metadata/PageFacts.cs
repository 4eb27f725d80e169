using IskraSite.Editions.Model;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Theming;

namespace IskraSite.Rendering.Metadata;

/// <summary>What every vocabulary says of a page, in its own words: only what the edition knows.</summary>
/// <param name="Subject">What the page is about.</param>
/// <param name="Others">The other languages that it exists in.</param>
/// <param name="Title">Its title; the edition's on the language chooser and homes.</param>
/// <param name="Breadcrumbs">The breadcrumbs from the home page to itself; empty for pages at the top.</param>
/// <param name="Issue">The issue that it belongs to, or null.</param>
internal sealed record PageFacts(
    PageSubject Subject, OutputPath Path, Language Language, IReadOnlyList<Language> Others, string Title, string Description,
    IReadOnlyList<(string Text, OutputPath Path)> Breadcrumbs, Issue? Issue, RenderContext Context)
{
    /// <summary>The edition's settings.</summary>
    public EditionSettings Settings => Context.Edition.Settings;

    /// <summary>The theme's words in the page's language.</summary>
    public Strings Words => Context.StringsOf(Language);

    /// <summary>Its address on the web.</summary>
    public string Address => AddressOf(Path);

    /// <summary>The path of the picture that stands for it, or null when none is made.</summary>
    public OutputPath? Picture => PicturePath is { } path && Context.Map.Has(path) ? path : null;

    private OutputPath PicturePath => Subject switch
    {
        PageSubject.OfText text => Addresses.Picture(Language, text.Text),
        PageSubject.OfTextView view => Addresses.Picture(Language, view.Text),
        _ when Issue is not null => Addresses.Picture(Language, Issue),
        _ => Addresses.Picture(Language),
    };

    /// <summary>The address on the web of a file.</summary>
    public string AddressOf(OutputPath path) => Addresses.Absolute(Settings.BaseUrl, path);

    /// <summary>Who wrote a text, as far as the authorities know them.</summary>
    public IEnumerable<Entity> AuthorsOf(Text text) => Context.Edition.Authorities.AuthorsOf(text);

    /// <summary>Who translated, in the page's language; or null.</summary>
    public string? TranslatorOf(TextVersion version) => CitationPhrases.CitedTranslatorOf(version, Words, Settings);

    /// <summary>Where a part of the edition's licence is set out.</summary>
    /// <param name="part"><c>apparatus</c> or <c>texts</c>.</param>
    public string? LicenceOf(string part) => Settings.Licences.FirstOrDefault(licence => licence.Part == part)?.Address.AbsoluteUri;
}
