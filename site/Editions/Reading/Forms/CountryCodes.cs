namespace IskraSite.Editions.Reading.Forms;

/// <summary>Which country codes there are: ISO 3166-1 alpha-2, and the regions of the UN's M49.</summary>
internal static class CountryCodes
{
    private static readonly HashSet<string> Known = [.. Words(CountryCodeData.InForce), .. Words(CountryCodeData.Regions)];
    private static readonly Dictionary<string, string> Former = CountryCodeData.Former.ToDictionary(entry => entry.Code, entry => entry.Meant);

    /// <summary>The shape of a code, as JSON Schema and .NET read it.</summary>
    public const string Pattern = "^([A-Z]{2}|[0-9]{3})$";

    /// <summary>Whether a code is in force today.</summary>
    public static bool IsInForce(string code) => Known.Contains(code);

    /// <summary>What a code that is no longer in force meant, or one that is often taken for another; or null.</summary>
    public static string? Meant(string code) => Former.GetValueOrDefault(code);

    private static string[] Words(string codes) => codes.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
