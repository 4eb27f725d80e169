using System.Text.Json;

namespace IskraSite.Publishing.Finished;

/// <summary>A supporter as a file of data has it.</summary>
/// <param name="Words">What the file says in a column, in a language (null: in all alike); null or empty for nothing.</param>
internal sealed record SupporterRow(string? Issue, string? Id, Func<string, string?, string?> Words)
{
    /// <summary>A row of the table.</summary>
    /// <param name="row">Its cells, by the names of the columns.</param>
    public static SupporterRow Of(IReadOnlyDictionary<string, string> row) => new(
        row.GetValueOrDefault("issue"),
        row.GetValueOrDefault("id"),
        (column, language) => row.GetValueOrDefault(language is null ? column : $"{column}_{language}"));
}

/// <summary>What a file of data about the supporters is to hold: every one, in print order, with what the editors say of it.</summary>
/// <param name="supporters">All supporters of the edition.</param>
internal abstract class SupporterData(string output, IEnumerable<SupporterParts> supporters) : Promise(output)
{
    /// <summary>Whether the file has what the editors say about the supporters.</summary>
    protected virtual bool HasNotes => true;

    /// <inheritdoc/>
    public sealed override void Check(in FinishedFile file)
    {
        var wanted = supporters.ToList();
        var rows = Read(file.Bytes);
        if (rows.Count != wanted.Count) file.Lacks($"has {rows.Count} of {wanted.Count} supporters");
        var lacking = wanted.Zip(rows).Where(pair => !IsWhole(pair.First, pair.Second)).Select(pair => pair.First).ToList();
        if (lacking.Count == 0) return;
        file.Lacks($"has not all words of {lacking.Count} of {wanted.Count} supporters, the first ‘{lacking[0].Supporter.Id}’");
    }

    /// <summary>Reads the supporters of a file.</summary>
    protected abstract IReadOnlyList<SupporterRow> Read(ReadOnlySpan<byte> bytes);

    private bool IsWhole(SupporterParts supporter, SupporterRow row)
    {
        if (row.Issue != supporter.Issue.Id || row.Id != supporter.Supporter.Id.Value || !Has("name", supporter.Names)) return false;
        if (!HasNotes) return true;
        var body = supporter.Identified?.Words ?? default;
        return Has("note", supporter.Remarks) && Has("identified_note", supporter.Reasons) && Words("identified") == body;

        bool Has(string column, IReadOnlyDictionary<string, Part> words) => words.All(word => Words(column, word.Key) == word.Value.Words);

        WordSum Words(string column, string? language = null) => WordSummer.Of(row.Words(column, language));
    }
}

/// <summary>The table for spreadsheets.</summary>
internal sealed class SupportersCsv(string output, IEnumerable<SupporterParts> supporters) : SupporterData(output, supporters)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<SupporterRow> Read(ReadOnlySpan<byte> bytes) => [.. CsvForm.Read(bytes).Select(SupporterRow.Of)];
}

/// <summary>The same table as a workbook.</summary>
internal sealed class SupportersWorkbook(string output, IEnumerable<SupporterParts> supporters) : SupporterData(output, supporters)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<SupporterRow> Read(ReadOnlySpan<byte> bytes) => [.. WorkbookForm.Read(bytes).Select(SupporterRow.Of)];
}

/// <summary>The same as JSON.</summary>
internal sealed class SupportersJson(string output, IEnumerable<SupporterParts> supporters) : SupporterData(output, supporters)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<SupporterRow> Read(ReadOnlySpan<byte> bytes)
    {
        var rows = JsonForm.Read(bytes).GetProperty("supporters").EnumerateArray();
        return [.. rows.Select(row => new SupporterRow(row.Words("issue"), row.Words("id"), (column, language) => column switch
        {
            "identified" => row.Words("identified", "name"),
            "identified_note" => row.Words("identified", "note", language!),
            _ => row.Words(column, language!),
        }))];
    }
}

/// <summary>The same as linked data: the names alone.</summary>
internal sealed class SupportersJsonLd(string output, IEnumerable<SupporterParts> supporters) : SupporterData(output, supporters)
{
    /// <inheritdoc/>
    protected override bool HasNotes => false;

    /// <inheritdoc/>
    protected override IReadOnlyList<SupporterRow> Read(ReadOnlySpan<byte> bytes)
    {
        var nodes = JsonForm.Read(bytes).GetProperty("@graph").EnumerateArray().Where(node => node.Words("identifier") is not null);
        return [.. nodes.Select(node => new SupporterRow(IssueOf(node), node.Words("identifier"), (column, language) =>
            node.GetProperty(column).EnumerateArray().FirstOrDefault(name => name.Words("@language") == language).Words("@value")))];
    }

    // The address of an entry ends with its issue and its id.
    private static string? IssueOf(JsonElement node)
    {
        var (place, id) = ((node.Words("@id") ?? "").Split('#')[^1], "-" + node.Words("identifier"));
        return place.EndsWith(id, StringComparison.Ordinal) ? place[..^id.Length] : null;
    }
}
