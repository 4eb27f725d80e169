using System.Text.RegularExpressions;
using Xunit;

namespace IskraSite.Tests.Architecture;

/// <summary>The house keeps its floors and rooms apart, and each library in the one place that is meant for it.</summary>
public partial class ArchitectureTests
{
    // The ground first: a floor may use those before it, but for the three at the ground, which use nothing.
    private static readonly string[] Floors = ["Diagnostics", "Languages", "Pipelines", "Sources", "Editions", "Rendering", "Outputs", "Publishing", "Preview", "Commands"];

    private static readonly string[] Ground = ["Diagnostics", "Languages", "Pipelines"];

    private static readonly string[] Streets = ["Site", "Books", "Records", "Delivery"];

    private static readonly (string Path, string Code)[] Sources =
    [
        .. Directory.EnumerateFiles(Repository.Site, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Repository.Site, file).Replace('\\', '/'), Code: Regex.Replace(File.ReadAllText(file), @"^\s*//.*$", "", RegexOptions.Multiline)))
            .Where(file => !file.Path.StartsWith("bin/", StringComparison.Ordinal) && !file.Path.StartsWith("obj/", StringComparison.Ordinal)),
    ];

    private static readonly string[] Rooms =
        [.. Sources.Select(file => file.Path.Split('/')).Where(parts => parts is ["Outputs", _, _, var name] && name.EndsWith("Room.cs", StringComparison.Ordinal)).Select(parts => parts[2]).Distinct()];

    [Fact]
    public void A_floor_uses_only_lower_floors()
    {
        Assert.Equal(Floors.Order(StringComparer.Ordinal), Sources.Where(file => file.Path.Contains('/')).Select(file => file.Path.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(Uses($@"(?<![\w.])(?:IskraSite\.)?({string.Join('|', Floors)})\.[A-Z]", (file, floor) =>
            file.Path != "Program.cs" && file.Path.Split('/')[0] is var own && own != floor && (Ground.Contains(own) || Array.IndexOf(Floors, own) < Array.IndexOf(Floors, floor))));
    }

    [Fact]
    public void Outputs_hold_streets_and_streets_hold_rooms()
    {
        Assert.True(Rooms.Length >= 25, "the rooms are found");
        Assert.All(Sources.Where(file => file.Path.StartsWith("Outputs/", StringComparison.Ordinal)), file => Assert.True(file.Path.Split('/') is ["Outputs", var street, _, _] && Streets.Contains(street), file.Path));
    }

    [Fact]
    public void A_room_uses_no_other_room_and_a_street_no_other_street()
    {
        Assert.Empty(Uses(@"(?:Outputs\.\w+\.|(?<![\w.]))(" + string.Join('|', Rooms) + @")(?:;|\.[A-Z])", (file, room) =>
            file.Path.Split('/') is ["Outputs", _, var own, ..] && own != room && Rooms.Contains(own)));
        Assert.Empty(Uses(@"Outputs\.(" + string.Join('|', Streets) + @")\.", (file, street) => file.Path.Split('/') is ["Outputs", var own, ..] && own != street));
    }

    /// <summary>Those who look at the finished files know where files stand and which template to name, and nothing of how they are written.</summary>
    [Fact]
    public void Finished_files_are_read_by_others_than_wrote_them()
    {
        const string Readers = "Publishing/Finished/";
        Assert.Contains(Sources, file => file.Path.StartsWith(Readers, StringComparison.Ordinal));
        Assert.Empty(Uses(@"(?<![\w.])(?:IskraSite\.)?((?:Rendering|Outputs)\.\w+)", (file, used) =>
            file.Path.StartsWith(Readers, StringComparison.Ordinal) && used is not ("Rendering.Plan" or "Rendering.Templates" or "Rendering.Theming")));
    }

    [Theory]
    [InlineData("HarfBuzzSharp", "Outputs/Site/Pictures/")]
    [InlineData("Scriban", "Rendering/Templates/")]
    [InlineData(@"NSec\.Cryptography", "Publishing/Signing/")]
    [InlineData("NUglify", "Rendering/Theming/")]
    [InlineData("Markdig", "Editions/Markup/")]
    [InlineData("YamlDotNet", "Sources/")]
    [InlineData(@"Spectre\.Console", "Commands/")]
    [InlineData(@"System\.CommandLine", "Commands/")]
    [InlineData(@"Microsoft\.AspNetCore", "Preview/")]
    public void A_library_has_one_place(string library, string place)
    {
        Assert.Contains(Sources, file => file.Path.StartsWith(place, StringComparison.Ordinal) && Regex.IsMatch(file.Code, $@"\b({library})[.;]"));
        Assert.Empty(Uses($@"\b({library})[.;]", (file, _) => !file.Path.StartsWith(place, StringComparison.Ordinal)));
    }

    /// <summary>What a question about the edition is answered from stands in the model once; elsewhere the model is asked.</summary>
    [Theory]
    [InlineData(@"\.(AnnexOf)\b(?!\()", "")]
    [InlineData(@"\.(Closing)\b", "Outputs/Site/Supporters/DirectoryPage.cs")]
    [InlineData(@"(TakeWhile|SkipWhile)\(\w+ => \w+ is Heading", "Outputs/Records/Tei/TeiBlocks.cs")]
    [InlineData(@"""translator_(""|\w)", "Rendering/Phrases/CitationPhrases.cs")]
    public void The_model_is_asked(string question, string besides) =>
        Assert.Empty(Uses(question, (file, _) => !file.Path.StartsWith("Editions/Model/", StringComparison.Ordinal) && file.Path != besides));

    // What stands inside a text is written by Rendering/Bodies, everything round it by the theme's templates, XML by XmlWriter, a few words
    // by Html.Element.
    [Fact]
    public void No_room_puts_markup_together()
    {
        var found = from file in Sources
                    where file.Path.StartsWith("Outputs/", StringComparison.Ordinal)
                    from Match literal in StringLiteral().Matches(CharacterLiteral().Replace(file.Code, " "))
                    where Regex.IsMatch(literal.Value, "</?[a-z]")
                    select $"{file.Path}: {literal.Value}";
        Assert.Empty(found);
        Assert.Empty(Uses(@"(Html\.OfMarkup)\(", (file, _) => !file.Path.StartsWith("Rendering/", StringComparison.Ordinal)));
    }

    [GeneratedRegex("""'\\?.'""")]
    private static partial Regex CharacterLiteral();

    [GeneratedRegex(""""
        """.*?"""|"(?:\\.|[^"\\\n])*"
        """", RegexOptions.Singleline)]
    private static partial Regex StringLiteral();

    [Fact]
    public void What_is_withheld_has_left_before_anything_is_made() => Assert.Empty(Uses(@"\b(IsWithheld)\b", (file, _) => !file.Path.StartsWith("Editions/", StringComparison.Ordinal)));

    private static IEnumerable<string> Uses(string pattern, Func<(string Path, string Code), string, bool> isForbidden) =>
        from file in Sources
        from Match use in Regex.Matches(file.Code, pattern)
        where isForbidden(file, use.Groups[1].Value)
        select $"{file.Path} uses {use.Value}";
}
