using System.Text;

namespace IskraSite.Outputs;

/// <summary>Makes a script smaller without reading it as one: indentation, empty lines and lines of comment go, nothing else changes.</summary>
internal static class Script
{
    /// <summary>The same script in fewer bytes. The scripts of a theme have comments on lines of their own and no string of several lines.</summary>
    public static string Compact(string script)
    {
        var compact = new StringBuilder(script.Length);
        foreach (var line in script.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!line.StartsWith("//", StringComparison.Ordinal)) compact.Append(line).Append('\n');
        }

        return compact.ToString();
    }
}
