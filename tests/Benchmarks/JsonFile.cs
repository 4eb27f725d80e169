using System.Text.Encodings.Web;
using System.Text.Json;

namespace IskraSite.Benchmarks;

/// <summary>Figures kept in the repository.</summary>
internal static class JsonFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What a file holds; null when it is not there.</summary>
    public static T? Read<T>(string file) where T : class =>
        File.Exists(file) ? JsonSerializer.Deserialize<T>(File.ReadAllText(file), Options) : null;

    /// <summary>Writes a file.</summary>
    public static void Write<T>(string file, T figures) => File.WriteAllText(file, JsonSerializer.Serialize(figures, Options) + "\n");
}
