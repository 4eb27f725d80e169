using IskraSite.Diagnostics;

namespace IskraSite.Editions.Model;

/// <summary>What <c>edition.yml</c> says.</summary>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="Languages">The originals' language first.</param>
/// <param name="BaseUrl">The home of the edition on the web; ends with a slash.</param>
/// <param name="Mirrors">Other homes of the same files; each ends with a slash.</param>
/// <param name="TagAuthority">Authority and date of <c>tag:</c> ids (RFC 4151 §2.1); must never change.</param>
/// <param name="Version">Version of the edition: major = ids, minor = wording, patch = mark-up.</param>
/// <param name="Published">When this version was published.</param>
/// <param name="History">The versions, newest first.</param>
/// <param name="Publisher">Who publishes.</param>
/// <param name="Licences">Program, apparatus, texts: in this order.</param>
/// <param name="Withdrawal">How to ask for withdrawal.</param>
/// <param name="Outputs">The outputs to make, by name, and where each is asked for.</param>
public sealed record EditionSettings(
    Localized Title, Localized Description, IReadOnlyList<Language> Languages, Uri BaseUrl, IReadOnlyList<Uri> Mirrors, string TagAuthority, string Version,
    EdtfDate Published, IReadOnlyList<VersionNote> History, Localized Publisher, IReadOnlyList<Licence> Licences,
    Localized Withdrawal, IReadOnlyDictionary<string, SourceLocation> Outputs)
{
    /// <summary>The name of the edition in the names of files: a slug.</summary>
    public string Slug { get; init; } = "edition";

    /// <summary>The folder of the edition in its bundle: a slug.</summary>
    public string Folder { get; init; } = "edition";

    /// <summary>The editors' e-mail address; null where readers are given none.</summary>
    public string? Contact { get; init; }

    /// <summary>The cover of its books, a PNG; null where they have none.</summary>
    public byte[]? Cover { get; init; }

    /// <summary>Its kinds of text: its own, then those that every edition has.</summary>
    public IReadOnlyList<TextKind> Kinds { get; init; } = TextKind.All;

    /// <summary>The publisher's public key in minisign's format, with which the lists of checksums are signed; null when they are not.</summary>
    public string? SigningKey { get; init; }

    /// <summary>What was published and is no more.</summary>
    public IReadOnlyList<Retirement> Retired { get; init; } = [];

    /// <summary>What its published versions had.</summary>
    public ReleaseRecord Released { get; init; } = ReleaseRecord.None;

    /// <summary>The outputs of the whole edition, when only a part of them is made.</summary>
    public IReadOnlyDictionary<string, SourceLocation> OutputsOfWhole { get; init; } = Outputs;

    /// <summary>The title as it is drawn, by language; none where it is set in type.</summary>
    public IReadOnlyDictionary<string, Nameplate> Nameplates { get; init; } = new Dictionary<string, Nameplate>();

    /// <summary>The language of the printed texts.</summary>
    public Language Original => Languages[0];

    /// <summary>The language in which programmers and librarians anywhere are told of it: English where the edition has it.</summary>
    public Language International => FindLanguage("en") ?? Original;

    /// <summary>The licences of what readers get: all but that of the program.</summary>
    public IEnumerable<Licence> LicencesOfContent => Licences.Where(licence => licence.Part != "program");

    /// <summary>The language with a code, or null.</summary>
    public Language? FindLanguage(string code) => Languages.FirstOrDefault(language => language.Code == code);

    /// <summary>When a text was first published digitally: with the version that added it, or else with the first.</summary>
    public DateOnly FirstPublished(Text text) =>
        (History.FirstOrDefault(version => version.Added.Any(reference => reference.Concerns(text)))?.Date ?? (History.Count > 0 ? History[^1].Date : Published)).FirstDay;

    /// <summary>When a text last changed: with the newest version that names it.</summary>
    public DateOnly LastChanged(Text text) =>
        History.FirstOrDefault(version => version.Changed.Concat(version.Added).Any(reference => reference.Concerns(text)))?.Date.FirstDay ?? FirstPublished(text);
}

/// <summary>What may be done with a part of the edition.</summary>
/// <param name="Part">Which part: <c>program</c>, <c>apparatus</c> or <c>texts</c>.</param>
/// <param name="Id">SPDX id, or <c>UND</c> (rightsstatements.org).</param>
public sealed record Licence(string Part, string Id, Localized Name, Uri Address, Localized Note);
