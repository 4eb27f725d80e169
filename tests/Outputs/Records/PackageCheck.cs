using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace IskraSite.Tests.Outputs.Records;

/// <summary>Validates a data package as Frictionless does: the descriptor, the sums of the files, the rows of its tables against their schema.</summary>
internal static class PackageCheck
{
    /// <summary>Everything that is wrong.</summary>
    /// <param name="package">The descriptor.</param>
    /// <param name="read">Gives a file by its path in the package.</param>
    public static IReadOnlyList<string> Faults(JsonElement package, Func<string, byte[]> read)
    {
        var faults = new List<string>();
        if (package.GetProperty("$schema").GetString() != "https://datapackage.org/profiles/2.0/datapackage.json") faults.Add("profile");
        if (!DateTimeOffset.TryParse(package.GetProperty("created").GetString(), CultureInfo.InvariantCulture, out _)) faults.Add("created");
        if (!Regex.IsMatch(package.GetProperty("version").GetString()!, @"^\d+\.\d+\.\d+$")) faults.Add("version");
        foreach (var licence in package.GetProperty("licenses").EnumerateArray())
        {
            if (!Regex.IsMatch(licence.GetProperty("name").GetString()!, "^[-a-zA-Z0-9._]+$") || !Uri.IsWellFormedUriString(licence.GetProperty("path").GetString(), UriKind.Absolute)) faults.Add("licence");
        }

        var resources = package.GetProperty("resources").EnumerateArray().ToList();
        if (resources.Count == 0 || resources.Select(resource => resource.GetProperty("name").GetString()).Distinct().Count() != resources.Count) faults.Add("resource names");
        foreach (var resource in resources) Check(resource, read, faults);
        return faults;
    }

    private static void Check(JsonElement resource, Func<string, byte[]> read, List<string> faults)
    {
        var name = resource.GetProperty("name").GetString()!;
        var path = resource.GetProperty("path").GetString()!;
        if (!Regex.IsMatch(name, "^[-a-z0-9._/]+$")) faults.Add($"{name} name");
        if (path.StartsWith('/') || path.Contains("..", StringComparison.Ordinal)) faults.Add($"{name} path");
        var bytes = read(path);
        if (resource.GetProperty("bytes").GetInt32() != bytes.Length) faults.Add($"{name} bytes");
        if (resource.GetProperty("hash").GetString() != "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes))) faults.Add($"{name} hash");
        if (resource.TryGetProperty("jsonSchema", out var schema)) read(schema.GetString()!);
        if (resource.TryGetProperty("type", out var type) && type.GetString() == "table") CheckTable(resource, bytes, name, faults);
    }

    private static void CheckTable(JsonElement resource, byte[] bytes, string name, List<string> faults)
    {
        var schema = resource.GetProperty("schema");
        var fields = schema.GetProperty("fields").EnumerateArray().ToList();
        var rows = DataTests.Rows(bytes);
        if (!fields.Select(field => field.GetProperty("name").GetString()).SequenceEqual(rows[0].Keys))
        {
            faults.Add($"{name} header");
            return;
        }

        foreach (var field in fields) CheckField(field, rows, name, faults);
        CheckKey("primaryKey", schema.GetProperty("primaryKey"));
        foreach (var key in schema.GetProperty("uniqueKeys").EnumerateArray()) CheckKey("uniqueKeys", key);

        void CheckKey(string what, JsonElement key)
        {
            var columns = key.EnumerateArray().Select(column => column.GetString()!).ToList();
            if (rows.Select(row => string.Join('\n', columns.Select(column => row[column]))).Distinct().Count() != rows.Count) faults.Add($"{name} {what}");
        }
    }

    private static void CheckField(JsonElement field, List<Dictionary<string, string>> rows, string table, List<string> faults)
    {
        var name = field.GetProperty("name").GetString()!;
        var type = field.GetProperty("type").GetString();
        var constraints = field.TryGetProperty("constraints", out var some) ? some : default(JsonElement?);
        foreach (var (cell, number) in rows.Select((row, index) => (row[name], index + 1)))
        {
            var at = $"{table}/{number}/{name}";
            if (cell.Length == 0)
            {
                if (constraints?.TryGetProperty("required", out var isRequired) == true && isRequired.GetBoolean()) faults.Add($"{at} required");
                continue;
            }

            var isOfType = type switch { "string" => true, "integer" => Regex.IsMatch(cell, "^-?[0-9]+$"), _ => false };
            if (!isOfType) faults.Add($"{at} type");
            if (field.TryGetProperty("format", out var format) && !(format.GetString() == "uri" && Uri.IsWellFormedUriString(cell, UriKind.Absolute))) faults.Add($"{at} format");
            if (constraints is not { } bounds) continue;
            if (bounds.TryGetProperty("minimum", out var least) && int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value < least.GetInt32()) faults.Add($"{at} minimum");
            if (bounds.TryGetProperty("enum", out var options) && options.EnumerateArray().All(option => option.GetString() != cell)) faults.Add($"{at} enum");
            if (bounds.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(cell, $"^(?:{pattern.GetString()})$")) faults.Add($"{at} pattern");
        }
    }
}
