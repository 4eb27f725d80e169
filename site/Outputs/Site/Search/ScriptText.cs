using System.Text;

namespace IskraSite.Outputs.Site.Search;

/// <summary>Writes values as a script has them. Persian stays legible, and costs two bytes a letter instead of six.</summary>
internal static class ScriptText
{
    /// <summary>The function that every shard calls.</summary>
    public const string Call = "iskraShard";

    /// <summary>Appends a string literal.</summary>
    public static StringBuilder AppendLiteral(this StringBuilder script, string text)
    {
        script.Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    script.Append('\\').Append(c);
                    break;
                case < ' ' or '\u2028' or '\u2029':
                    script.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
                    break;
                default:
                    script.Append(c);
                    break;
            }
        }

        return script.Append('"');
    }
}
