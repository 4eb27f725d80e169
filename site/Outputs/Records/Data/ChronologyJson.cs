using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Plan;

namespace IskraSite.Outputs.Records.Data;

/// <summary>What happened, as the texts date it, and the questions on which they differ, as JSON: each with the passages that say so.</summary>
internal static class ChronologyJson
{
    private static readonly Shape Passages = new Shape.OfArray(new Shape.OfObject(
        new Property("text", new Shape.OfText(Slug.Pattern), true, "The id of the text."),
        new Property("block", new Shape.OfText(Slug.Pattern), true, "The id of the block, or of the entry of the annex."),
        new Property("words", new Shape.OfLocalizedText(), false, "The words there that date it, in each language; missing where a date marked in the block does."),
        new Property("addresses", new Shape.OfLocalizedText(), false, "Where the passage stands on the web, by language.")));

    /// <summary>What the file holds.</summary>
    public static Shape Shape { get; } = Shapes.File(
        new Property("events", new Shape.OfArray(new Shape.OfObject(
            new Property("issue", new Shape.OfText(), true, "The issue whose texts tell of it."),
            new Property("id", new Shape.OfText(Slug.Pattern), true, "Its permanent id, unique in the issue."),
            new Property("date", new Shape.OfText(), true, "When (EDTF, Gregorian)."),
            new Property("title", new Shape.OfLocalizedText(), true, "What, in the editors’ words."),
            new Property("remark", new Shape.OfLocalizedText(), false, "What the editors note."),
            new Property("passages", Passages, true, "Where the texts say so."))), true, "What happened, issue by issue, in the order of the editors’ list."),
        new Property("disagreements", new Shape.OfArray(new Shape.OfObject(
            new Property("issue", new Shape.OfText(), true, "The issue."),
            new Property("id", new Shape.OfText(Slug.Pattern), true, "Its permanent id, unique in the issue."),
            new Property("title", new Shape.OfLocalizedText(), true, "The question."),
            new Property("remark", new Shape.OfLocalizedText(), true, "What the editors note, without deciding."),
            new Property("events", new Shape.OfArray(new Shape.OfText(Slug.Pattern)), true,
                "The ids of the events that it bears on."),
            new Property("passages", Passages, true, "What the texts say; none is preferred."))), true, "Where the texts do not say the same."));

    public static void Write(Utf8JsonWriter json, RenderContext context)
    {
        var settings = context.Edition.Settings;
        json.WriteHead("chronology", settings);
        json.WriteObjects("events", context.Edition.Issues.SelectMany(issue => issue.Chronology.Events, (issue, dated) => (issue, dated)), entry =>
        {
            json.WriteString("issue", entry.issue.Id);
            json.WriteString("id", entry.dated.Id);
            json.WriteString("date", entry.dated.Date.Text);
            json.WriteWords("title", settings, entry.dated.Title);
            json.WriteWords("remark", settings, entry.dated.Remark);
            WritePassages(json, entry.issue, entry.dated.Passages, context);
        });
        json.WriteObjects("disagreements", context.Edition.Issues.SelectMany(issue => issue.Chronology.Disagreements, (issue, differing) => (issue, differing)), entry =>
        {
            json.WriteString("issue", entry.issue.Id);
            json.WriteString("id", entry.differing.Id);
            json.WriteWords("title", settings, entry.differing.Title);
            json.WriteWords("remark", settings, entry.differing.Remark);
            json.WriteList("events", entry.differing.EventIds.Select(id => id.Value));
            WritePassages(json, entry.issue, entry.differing.Passages, context);
        });
    }

    private static void WritePassages(Utf8JsonWriter json, Issue issue, IReadOnlyList<Attestation> passages, RenderContext context)
    {
        var settings = context.Edition.Settings;
        json.WriteObjects("passages", passages, passage =>
        {
            json.WriteString("text", passage.TextId);
            json.WriteString("block", passage.BlockId.Value);
            json.WriteWords("words", settings, passage.Words);
            var text = issue.AllTexts.First(text => text.Id == passage.TextId);
            json.WriteWords("addresses", settings, language => context.Map.Has(Addresses.Text(language, text)) ? $"{Addresses.Absolute(settings.BaseUrl, Addresses.Text(language, text))}#{passage.BlockId}" : null);
        });
    }
}
