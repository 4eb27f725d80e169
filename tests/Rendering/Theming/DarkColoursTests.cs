using System.Text.RegularExpressions;
using Xunit;

namespace IskraSite.Tests.Rendering.Theming;

/// <summary>
/// The dark colours stand twice in the styles, for the device's choice and for the reader's: <c>light-dark()</c>, which would say them once,
/// is younger than many of the phones that read the edition.
/// </summary>
public sealed class DarkColoursTests
{
    [Fact]
    public void The_dark_colours_are_the_same_whoever_chose_them()
    {
        var styles = File.ReadAllText(Path.Join(Repository.Theme, "styles/10-tokens.css"));
        var device = ColoursOf(styles, ":root:not([data-scheme=\"light\"])");
        Assert.True(device.Count >= 10);
        Assert.Equal(device, ColoursOf(styles, ":root[data-scheme=\"dark\"]"));
    }

    private static List<string> ColoursOf(string styles, string selector)
    {
        var start = styles.IndexOf(selector + " {", StringComparison.Ordinal);
        return [.. Regex.Matches(styles[start..styles.IndexOf('}', start)], "--[a-z]+: #[0-9a-f]+;").Select(match => match.Value)];
    }
}
