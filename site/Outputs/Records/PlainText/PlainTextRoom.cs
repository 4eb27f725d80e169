using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.PlainText;

/// <summary>Beside each printed text, in each language: the text without mark-up, to be sent by messenger or kept in a note.</summary>
internal sealed class PlainTextRoom : Room
{
    /// <inheritdoc/>
    public override string? Name => OutputKeys.PlainText;

    /// <inheritdoc/>
    public override IEnumerable<OutputPath> Plan(Edition edition) => edition.Settings.Languages.SelectMany(language =>
        edition.AllTexts.Where(text => text.IsPrinted && text.In(language) is not null).Select(text => Addresses.PlainText(language, text)));

    /// <inheritdoc/>
    public override object? RenderIssue(IssueBodies bodies, RenderContext context)
    {
        foreach (var body in bodies.Texts.Where(body => body.Text.IsPrinted))
        {
            foreach (var version in body.Versions)
            {
                var language = version.Version.Language;
                context.Write(Addresses.PlainText(language, body.Text), PlainText.Of(body, version, bodies.Issue, context));
            }
        }

        return null;
    }
}
