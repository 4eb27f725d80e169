using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace IskraSite.Tests.Architecture;

/// <summary>The version of the program stands in one place, and its users are told of it (<c>docs/releasing.md</c>).</summary>
public class VersionTests
{
    [Fact]
    public void The_changelog_knows_the_version()
    {
        var version = XDocument.Load(Path.Join(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;
        var headings = Regex.Matches(File.ReadAllText(Path.Join(Repository.Root, "CHANGELOG.md")), @"^## \[(.*?)\](?: - \d{4}-\d{2}-\d{2})?$", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value).ToList();
        Assert.Equal("Unreleased", headings[0]);
        Assert.Equal(headings[1..].Select(System.Version.Parse).OrderDescending().Select(number => number.ToString()), headings[1..]);
        if (version.EndsWith("-dev", StringComparison.Ordinal)) Assert.True(System.Version.Parse(version[..^4]) > System.Version.Parse(headings[1]));
        else Assert.Equal(headings[1], version);
    }
}
