using IskraSite.Diagnostics;
using IskraSite.Rendering.Theming;
using Xunit;

namespace IskraSite.Tests.Rendering.Theming;

/// <summary>Styles and scripts in fewer bytes say the same.</summary>
public sealed class MinifierTests
{
    private readonly DiagnosticBag bag = new();

    [Theory]
    [InlineData("/* no */ @layer a, b;\n@layer a {\n  .x::after { content: \"/* yes */\" / \"\"; }\n}\n", "@layer a,b;@layer a{.x::after{content:\"/* yes */\"/\"\"}}")]
    [InlineData("p:not(.a, .b) > a { margin-inline: calc(1em + 2px) }", "p:not(.a,.b)>a{margin-inline:calc(1em + 2px)}")]
    [InlineData("@media (min-width: 58rem) { p { color: light-dark(#fff, #000) } }", "@media(min-width:58rem){p{color:light-dark(#fff,#000)}}")]
    public void A_style_loses_comments_and_white_space(string style, string expected) => Assert.Equal(expected, Style(style));

    [Theory]
    [InlineData("// no\nvar a = \"// yes\"; /* no\n no */ var b = /[/\"]/g;\n", "var a=\"// yes\",b=/[/\"]/g;")]
    [InlineData("var c = `one\n  // two`;", "var c=`one\n  // two`;")]
    [InlineData("(function () { var long = 1; window.x = function (value) { return { long: long, value: value }; }; })()", "(function(){var n=1;window.x=function(t){return{long:n,value:t}}})();")]
    public void A_script_loses_comments_white_space_and_the_names_of_its_variables(string script, string expected) => Assert.Equal(expected, Script(script));

    [Fact]
    public void What_is_no_script_or_no_style_is_found_at_its_place()
    {
        Script("var a = 1;\nvar b = ];\n");
        Style("p { color: red }\n}\n");
        Assert.Equal([("scripts/x.js", 2), ("styles/x.css", 2)], bag.Sorted().Select(finding => (finding.Place.Path, finding.Place.Line)));
        Assert.All(bag.Sorted(), finding => Assert.Equal("theme-005", finding.Code.Id));
    }

    [Theory]
    [InlineData("a { }\n\np { color: red;\n", "styles/x.css:3:15")]
    [InlineData("a { }\n@media (", "styles/x.css:2:8")]
    [InlineData("a { }\n\np { color: ; }\n", "styles/x.css:3:12")]
    public void A_style_that_breaks_off_is_found_where_it_does(string style, string place)
    {
        Style(style);
        Assert.Equal(place, Assert.Single(bag.Sorted()).Place.ToString());
    }

    [Theory]
    [TriesMany]
    [InlineData("x=", "(", "1", ")")]
    [InlineData("x=", "[", "1", "]")]
    [InlineData("x=", "!", "1", "")]
    [InlineData("x=", "1+", "1", "")]
    [InlineData("x=", "a=>", "1", "")]
    [InlineData("", "if(a)", "b()", "")]
    public void A_script_that_is_nested_deep_is_read(string head, string opening, string middle, string closing)
    {
        Assert.NotEqual("", Script(head + string.Concat(Enumerable.Repeat(opening, 20_000)) + middle + string.Concat(Enumerable.Repeat(closing, 20_000)) + ";"));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void A_style_that_is_nested_deep_is_read()
    {
        Style("a{width:" + string.Concat(Enumerable.Repeat("calc(", 20_000)) + "1px" + string.Concat(Enumerable.Repeat(")", 20_000)) + "}");
        Assert.Empty(bag.Sorted());
    }

    [Theory]
    [InlineData("x=(")]
    [InlineData("do do 1;")]
    [InlineData("x=((((")]
    public void A_script_that_breaks_off_is_found(string script)
    {
        Assert.Equal("", Script(script));
        Assert.Equal("theme-005", Assert.Single(bag.Sorted()).Code.Id);
    }

    [Fact]
    public void One_that_is_too_long_is_found()
    {
        Script("x=1;" + new string(' ', Minifier.MaximumLength));
        Assert.Equal("theme-005", Assert.Single(bag.Sorted()).Code.Id);
    }

    private string Style(string text) => Minifier.Style(new SourceText("styles/x.css", text), bag);

    private string Script(string text) => Minifier.ClassicScript(new SourceText("scripts/x.js", text), bag);
}
