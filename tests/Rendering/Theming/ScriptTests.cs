using IskraSite.Rendering.Theming;
using Xunit;

namespace IskraSite.Tests.Rendering.Theming;

/// <summary>What is taken away from a script before it is delivered: what only its authors need.</summary>
public class ScriptTests
{
    [Theory]
    [InlineData("// why\nvar a = 1;", "var a=1;\n")]
    [InlineData("/** @type {number} */\nvar a;", "var a;\n")]
    [InlineData("var /** @type {number} */ a;", "var a;\n")]
    [InlineData("var a = /** @type {Element} */ (b).c;", "var a=(b).c;\n")]
    [InlineData("f();\n/** @type {Element} */ (b).c();", "f();(b).c();\n")]
    [InlineData("return /** @type {Element} */ (b);", "return(b);\n")]
    [InlineData("a = \"/* no comment */\";", "a=\"/* no comment */\";\n")]
    [InlineData("a = b / c; d = /[*/ ]+/g;", "a=b/c;d=/[*/ ]+/g;\n")]
    [InlineData("a\nb", "a\nb\n\n")]
    public void Comments_and_spaces_go_and_nothing_else(string script, string delivered) => Assert.Equal(delivered, Script.Compact(script));
}
