using System.Globalization;
using System.Text.Json;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;

namespace IskraSite.Commands;

/// <summary>The figures of the fidelity proof, as commands say them. What nobody knows is never said to be none.</summary>
internal static class ProofFigures
{
    /// <summary>For a person: letters and boundaries of words.</summary>
    public static string Text(ProofCounts proofs)
    {
        var unread = proofs.Unread;
        var said = $"{Of("letters", proofs.Fidelity.Letters, unread)}; {Of("word boundaries", proofs.Fidelity.Boundaries, unread)}";
        return unread == 0 ? said : said + string.Create(CultureInfo.InvariantCulture, $"; {unread} issue{(unread == 1 ? "" : "s")} could not be read, or not {(unread == 1 ? "its" : "their")} source");
    }

    /// <summary>For a program: the properties of an object; what is not known is null.</summary>
    public static void Write(Utf8JsonWriter json, ProofCounts proofs)
    {
        Write(json, proofs.Fidelity.Letters, "letters", "unaccounted", "unexplained", proofs.Unread);
        Write(json, proofs.Fidelity.Boundaries, "wordBoundaries", "wordBoundariesUnaccounted", "wordBoundariesUnexplained", proofs.Unread);
        json.WriteNumber("unreadIssues", proofs.Unread);
    }

    /// <summary>For a program: how often each rule of regularisation applied.</summary>
    public static void Write(Utf8JsonWriter json, Regularisations regularised)
    {
        json.WriteStartObject("regularised");
        foreach (var (rule, count) in regularised.All) json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(rule.ToString()), count);
        json.WriteEndObject();
    }

    private static string Of(string what, Tally tally, int unread) =>
        string.Create(CultureInfo.InvariantCulture, $"{tally.Compared:N0} {what}: {Known(tally.Unaccounted, unread)} unaccounted, {Known(tally.Unexplained, unread)} unexplained");

    private static string Known(int count, int unread) => (count, unread) switch
    {
        (_, 0) => count.ToString("N0", CultureInfo.InvariantCulture),
        (0, _) => "not known how many",
        _ => string.Create(CultureInfo.InvariantCulture, $"at least {count:N0}"),
    };

    private static void Write(Utf8JsonWriter json, Tally tally, string compared, string unaccounted, string unexplained, int unread)
    {
        json.WriteNumber(compared, tally.Compared);
        Write(json, unaccounted, tally.Unaccounted, unread);
        Write(json, unexplained, tally.Unexplained, unread);
    }

    private static void Write(Utf8JsonWriter json, string name, int count, int unread)
    {
        if (unread == 0) json.WriteNumber(name, count);
        else json.WriteNull(name);
    }
}
