using IskraSite.Diagnostics;
using IskraSite.Publishing;
using IskraSite.Publishing.Tools;
using Xunit;

namespace IskraSite.Tests.Outputs.Delivery;

public sealed class HostingTests
{
    [Fact]
    public void Netlify_serves_by_the_same_rules_as_every_other_host()
    {
        var tables = HostingTables.Netlify(new PublishOptions { Input = Repository.Input, Theme = Repository.Theme }, new DiagnosticBag())!;
        Assert.EndsWith(tables, File.ReadAllText(Path.Join(Repository.Root, "netlify.toml")), StringComparison.Ordinal);
        foreach (var line in RealEdition.Text("_headers").Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)))
        {
            var (name, value) = (line[2..line.IndexOf(": ", StringComparison.Ordinal)], line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
            Assert.Contains($"{name} = \"{value}\"", tables, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_policy_of_the_pages_allows_nothing_inline_and_nothing_from_elsewhere()
    {
        Assert.DoesNotContain("unsafe", RealEdition.Text("_headers"), StringComparison.Ordinal);
        Assert.All(RealEdition.Pages, page =>
        {
            var html = RealEdition.Page(page);
            Assert.Empty(html.QuerySelectorAll("script:not([src], [type='application/ld+json']), style, [style], iframe, object, embed"));
            Assert.Empty(html.QuerySelectorAll("*").SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        });
    }
}
