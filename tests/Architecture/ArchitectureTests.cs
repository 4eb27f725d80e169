using System.Text.RegularExpressions;
using Xunit;

namespace IskraSite.Tests.Architecture;

/// <summary>The house keeps its floors and rooms apart, and each library in the one place that is meant for it.</summary>
public class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Diagnostics"] = [],
        ["Persian"] = [],
        ["Pipelines"] = [],
        ["Editions"] = ["Persian", "Pipelines", "Diagnostics"],
        ["Outputs"] = ["Editions", "Persian", "Pipelines", "Diagnostics"],
        ["Publishing"] = ["Outputs", "Editions", "Persian", "Pipelines", "Diagnostics"],
        ["Preview"] = ["Publishing", "Outputs", "Editions", "Persian", "Pipelines", "Diagnostics"],
        ["Commands"] = ["Preview", "Publishing", "Outputs", "Editions", "Persian", "Pipelines", "Diagnostics"],
    };

    private static readonly (string Path, string Code)[] Sources =
    [
        .. Directory.EnumerateFiles(Repository.Site, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Repository.Site, file).Replace('\\', '/'), Code: Regex.Replace(File.ReadAllText(file), @"^\s*//.*$", "", RegexOptions.Multiline)))
            .Where(file => !file.Path.StartsWith("bin/", StringComparison.Ordinal) && !file.Path.StartsWith("obj/", StringComparison.Ordinal)),
    ];

    private static readonly string[] Rooms =
        [.. Sources.Select(file => file.Path.Split('/')).Where(parts => parts is ["Outputs", _, var name] && name.EndsWith("Room.cs", StringComparison.Ordinal)).Select(parts => parts[1]).Distinct()];

    [Fact]
    public void A_floor_uses_only_lower_floors()
    {
        Assert.Equal(MayUse.Keys.Order(StringComparer.Ordinal), Sources.Where(file => file.Path.Contains('/')).Select(file => file.Path.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));
        var floors = string.Join('|', MayUse.Keys);
        Assert.Empty(Uses($@"(?<![\w.])(?:IskraSite\.)?({floors})\.\w", (file, floor) =>
            file.Path != "Program.cs" && file.Path.Split('/')[0] is var own && own != floor && !MayUse[own].Contains(floor)));
    }

    [Fact]
    public void A_room_uses_no_other_room()
    {
        Assert.True(Rooms.Length >= 10, "the rooms are found");
        Assert.Empty(Uses(@"(?:Outputs\.|(?<![\w.]))(" + string.Join('|', Rooms) + @")(?:;|\.[A-Z])", (file, room) =>
            file.Path.Split('/') is ["Outputs", var own, ..] && own != room && Rooms.Contains(own)));
    }

    [Theory]
    [InlineData("HarfBuzzSharp", "Outputs/Pictures/")]
    [InlineData("Scriban", "Outputs/Templates/")]
    [InlineData("Markdig", "Editions/")]
    [InlineData("YamlDotNet", "Editions/")]
    [InlineData(@"Spectre\.Console", "Commands/")]
    [InlineData(@"System\.CommandLine", "Commands/")]
    [InlineData(@"Microsoft\.AspNetCore", "Preview/")]
    public void A_library_has_one_place(string library, string place)
    {
        Assert.Contains(Sources, file => file.Path.StartsWith(place, StringComparison.Ordinal) && Regex.IsMatch(file.Code, $@"\b({library})[.;]"));
        Assert.Empty(Uses($@"\b({library})[.;]", (file, _) => !file.Path.StartsWith(place, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Uses(string pattern, Func<(string Path, string Code), string, bool> isForbidden) =>
        from file in Sources
        from Match use in Regex.Matches(file.Code, pattern)
        where isForbidden(file, use.Groups[1].Value)
        select $"{file.Path} uses {use.Value}";
}
