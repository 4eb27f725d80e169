using IskraSite.Diagnostics;
using IskraSite.Rendering.Templates;
using Xunit;

namespace IskraSite.Tests.Rendering.Templates;

/// <summary>A template that does not end, or grows without end, is a finding at its place; and whoever calls can stop it.</summary>
public class EndlessTemplateTests
{
    [Theory]
    [InlineData("{{ while true }}{{ end }}", "this does not come to an end")]
    [InlineData("{{ while true }}words{{ end }}", "this does not come to an end")]
    [InlineData("{{ for i in 1..2000000000 }}{{ end }}", "Range expression exceeds LoopLimit `20000000`.")]
    [InlineData("{{ a = 'words' }}{{ while true }}{{ a = a + a }}{{ end }}", "these words grow without end")]
    [InlineData("{{ a = 'words' * 300000 }}{{ while true }}{{ a }}{{ end }}", "the page becomes too long here")]
    [InlineData("{{ func f(n) }}{{ if n > 0 }}{{ f n - 1 }}{{ f n - 1 }}{{ end }}{{ end }}{{ f 40 }}", "this does not come to an end")]
    [InlineData("{{ func f }}{{ f }}{{ end }}{{ f }}", "Exceeding number of recursive depth limit `100` for node: `f`")]
    public void It_is_found_at_its_place(string template, string message)
    {
        var (templates, bag) = Of("words\n" + template);
        for (var i = 0; i < 3; i++) Assert.Equal("", templates.Render("page.html", []).Markup);
        var finding = Assert.Single(bag.Sorted());
        Assert.Equal(("theme-001", "templates/page.html", 2, message), (finding.Code.Id, finding.Place.Path, finding.Place.Line, finding.Message));
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("!", "")]
    [InlineData("1 + ", "")]
    public void One_that_is_nested_too_deep_is_found(string opening, string closing)
    {
        var (templates, bag) = Of("{{ " + string.Concat(Enumerable.Repeat(opening, 20_000)) + "1" + string.Concat(Enumerable.Repeat(closing, 20_000)) + " }}");
        Assert.Equal("", templates.Render("page.html", []).Markup);
        Assert.Equal("theme-001", Assert.Single(bag.Sorted()).Code.Id);
    }

    [Fact]
    public void It_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        var (templates, bag) = Of("{{ while true }}words{{ end }}", stop.Token);
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => templates.Render("page.html", []));
        Assert.Empty(bag.Sorted());
    }

    private static (TemplateSet Templates, DiagnosticBag Bag) Of(string template, CancellationToken stop = default)
    {
        var bag = new DiagnosticBag();
        return (new TemplateSet([new SourceText("templates/page.html", template)], bag, stop), bag);
    }
}
