using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace IskraSite.Tests.Publishing.Finished;

public sealed class PageRulesTests
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'";

    private const string Page =
        $"""
        <!DOCTYPE html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <title>A page</title>
        <link rel="canonical" href="https://iskra.example/en/a/">
        <link rel="stylesheet" href="../../assets/site.css">
        <script type="application/ld+json">{"{"}"name": "<p id=\"no\">"{"}"}</script>
        </head>
        <body>
        <main>
        <h1 id="top">A page</h1>
        <p><a href="#top">up</a> <a href="../b/index.html#p1">b</a> <a href="https://other.example/">out</a> <a href="mailto:a@b.example">write</a></p>
        <img src="../../assets/icon.svg" alt="">
        </main>
        </body>
        </html>

        """;

    private static readonly string[] Made = ["en/a/index.html", "en/b/index.html", "assets/site.css", "assets/icon.svg", "assets/a.js"];

    public static TheoryData<string, string, string> Broken => new()
    {
        { "<!DOCTYPE html>\n", "", "does not begin with <!DOCTYPE html>" },
        { "</html>\n", "", "does not end with </html>" },
        { "</html>\n", "</html>\n<p>", "does not end with </html>" },
        { "lang=\"en\" ", "", "does not say its language and direction" },
        { "lang=\"en\" dir=\"ltr\"", "lang=\"en\" dir=\"rtl\"", "does not say its language and direction" },
        { "lang=\"en\" dir=\"ltr\"", "lang=\"fa\" dir=\"rtl\"", "does not say its language and direction" },
        { "<meta charset=\"utf-8\">\n", "", "does not say that it is in UTF-8" },
        { "<title>A page</title>", "<title> </title>", "has no title, or several" },
        { "<main>", "<div>", "has no <main>, or several" },
        { "<meta http-equiv", "<meta name", "does not carry its Content Security Policy" },
        { "<title>", "<script src=\"../../assets/a.js\"></script>\n<title>", null! },
        { "<meta charset=\"utf-8\">", "<meta charset=\"utf-8\"><script src=\"../../assets/a.js\"></script>", "asks for files before it carries its Content Security Policy" },
        { "default-src 'none'; ", "", "has a policy without ‘default-src 'none'’" },
        { "script-src 'self'", "script-src 'self' 'unsafe-inline'", "has a policy that admits ‘'unsafe-inline'’ (script-src)" },
        { "style-src 'self'", "style-src 'self' https:", "has a policy that admits ‘https:’ (style-src)" },
        { "style-src 'self'; ", "", "has a policy without ‘style-src 'self'’" },
        { "; require-trusted-types-for 'script'", "", "has a policy without ‘require-trusted-types-for 'script'’" },
        { "<link rel=\"stylesheet\" href=\"../../assets/site.css\">\n", "", "has no styles" },
        { "../../assets/site.css", "../../assets/other.css", "leads to ‘../../assets/other.css’, which is not made" },
        { "<main>", "<main><div>", "does not close <div>" },
        { "</main>", "</b></main>", "has a </b> that closes nothing" },
        { "<p>", "<p id=\"top\">", "has the id ‘top’ twice" },
        { "<p>", "<p onclick=\"go()\">", "has an attribute ‘onclick’, which its policy forbids" },
        { "<p>", "<p style=\"color: red\">", "has an attribute ‘style’, which its policy forbids" },
        { "<main>", "<main><style>p { color: red }</style>", "has a style sheet inside it, which its policy forbids" },
        { "<main>", "<main><script>go()</script>", "has a script inside it, which its policy forbids" },
        { "<main>", "<main><script src=\"//other.example/a.js\"></script>", "asks for ‘//other.example/a.js’" },
        { "<main>", "<main><iframe src=\"https://other.example/\"></iframe>", "has an element that takes it, or a part of it, elsewhere" },
        { "<title>", "<base href=\"https://other.example/\"><title>", "has an element that takes it, or a part of it, elsewhere" },
        { "<title>", "<meta http-equiv=\"refresh\" content=\"0; url=https://other.example/\"><title>", "sends its readers elsewhere" },
        { "src=\"../../assets/icon.svg\"", "src=\"data:image/svg+xml,a\"", "asks for ‘data:image/svg+xml,a’" },
        { "src=\"../../assets/icon.svg\"", "src=\"../../assets/icon.svg\" srcset=\"https://other.example/a.png 2x\"", "asks for ‘https://other.example/a.png 2x’" },
        { "<title>", "<link rel=\"preconnect\" href=\"https://fonts.example\"><title>", "asks for ‘https://fonts.example’" },
        { "href=\"#top\"", "href=\"#bottom\"", "leads to ‘#bottom’, a place that it does not have" },
        { "../b/index.html#p1", "../b/", "leads to ‘../b/’, which is not made" },
        { "../b/index.html#p1", "/en/b/index.html", "leads to ‘/en/b/index.html’, which is not made" },
        { "../b/index.html#p1", "../../../../en/b/index.html", "leads to ‘../../../../en/b/index.html’, which is not made" },
        { "../b/index.html#p1", "javascript:alert(1)", "has a link to ‘javascript:alert(1)’, which is no address of the web" },
    };

    [Fact]
    public void A_page_that_keeps_the_rules_is_good() => Assert.Empty(Faults(Page));

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_breaks_a_rule_is_said(string whole, string broken, string? said)
    {
        Assert.Contains(whole, Page, StringComparison.Ordinal);
        var faults = Faults(Page.Replace(whole, broken, StringComparison.Ordinal));
        if (said is null) Assert.Empty(faults);
        else Assert.Contains(said, faults);
    }

    [Fact]
    public void What_stands_round_the_content_is_told_apart_from_it()
    {
        var (_, rules) = HtmlReaderTests.Read(Encoding.UTF8.GetBytes(Page.Replace("<main>", "<p style='a'><main><p style='b'>", StringComparison.Ordinal)), "en/a/index.html", Made);
        Assert.Equal([false, true], rules.Faults.Select(fault => fault.IsInContent));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "has a policy that admits")]
    [InlineData(2, "asks for ‘https://other.example/a.js’")]
    [InlineData(3, "has a script or style that its policy does not admit")]
    public void A_file_by_itself_admits_what_is_inside_it_by_its_sum(int mistake, string? said)
    {
        const string Style = "p { color: red }", Script = "go()";
        var html = "<!DOCTYPE html>\n<html lang=\"fa\" dir=\"rtl\"><head><meta charset=\"utf-8\">"
            + $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; font-src data:; style-src {Sum(Style)}; script-src {(mistake == 3 ? "'none'" : Sum(mistake == 1 ? "no" : Script))}; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'\">"
            + $"<title>File</title><link rel=\"icon\" href=\"data:image/svg+xml,a\"><style>{Style}</style></head><body><main></main>{(mistake == 2 ? "<script src=\"https://other.example/a.js\"></script>" : "")}<script>{Script}</script></body></html>\n";
        var faults = HtmlReaderTests.Read(Encoding.UTF8.GetBytes(html), "download/a.html", Made).Rules.Faults.Select(fault => fault.Description).ToList();
        if (said is null) Assert.Empty(faults);
        else Assert.Contains(faults, fault => fault.StartsWith(said, StringComparison.Ordinal));
    }

    private static string Sum(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static List<string> Faults(string html) => [.. HtmlReaderTests.Read(Encoding.UTF8.GetBytes(html), "en/a/index.html", Made).Rules.Faults.Select(fault => fault.Description)];
}
