using Xunit;

namespace IskraSite.Tests.Browser;

/// <summary>A reader suggests a correction, on a page opened from a disk: nothing is sent by itself.</summary>
[NeedsProgram("Chromium")]
public sealed class SuggestionTests
{
    [Theory]
    [InlineData("fa", "است", "بود")]
    [InlineData("en", "the", "this")]
    public async Task The_words_of_a_block_are_changed_and_leave_as_a_text_that_says_where_and_what(string language, string word, string other)
    {
        var context = await Chromium.NewContextAsync(390);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Join(RealEdition.Folder, $"{language}/2001-04/interview/index.html")).AbsoluteUri);
        await page.ClickAsync("#p7 a.bn");
        await page.ClickAsync(".suggest summary");
        var read = await page.InputValueAsync(".suggest textarea");
        Assert.True(await page.IsDisabledAsync(".send-copy"));
        Assert.Equal(language, await page.GetAttributeAsync(".suggest textarea", "lang"));
        var at = read.IndexOf($" {word} ", StringComparison.Ordinal);
        Assert.True(at > 0, read);
        var changed = read[..at] + $" {other} " + read[(at + word.Length + 2)..];
        await page.FillAsync(".suggest textarea", changed);
        Assert.Equal([word], await page.Locator(".difference del").AllInnerTextsAsync());
        Assert.Equal([other], await page.Locator(".difference ins").AllInnerTextsAsync());
        await page.ClickAsync(".send-copy");
        await page.WaitForSelectorAsync(".block-cite [role=status]:not(:empty)");
        var sent = (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).Split('\n');
        await context.CloseAsync();
        Assert.Equal(4, sent.Length);
        Assert.Contains(language == "fa" ? "۱.۰.۰" : "1.0.0", sent[0], StringComparison.Ordinal);
        Assert.Equal($"{RealEdition.Home}{language}/2001-04/interview/#p7", sent[1]);
        Assert.Equal(("- " + read, "+ " + changed), (sent[2], sent[3]));
    }

    [Fact]
    public async Task Where_the_edition_names_an_address_the_suggestion_is_an_e_mail_to_it()
    {
        using var bench = EditionBench.Good();
        bench.Put("edition.yml", bench.TextOf("edition.yml") + "\ncontact: editors@example.org\n");
        Assert.Empty(IskraSite.Publishing.Publisher.Run(bench.Options(isWriting: true)).Findings);
        var context = await Chromium.NewContextAsync(390);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Join(bench.Output, "en/2001-04/message/index.html")).AbsoluteUri);
        await page.ClickAsync(".b a.bn >> nth=0");
        await page.ClickAsync(".suggest summary");
        await page.FillAsync(".suggest textarea", "Other words & more");
        var address = await page.GetAttributeAsync(".send-mail", "href");
        await context.CloseAsync();
        Assert.StartsWith("mailto:editors@example.org?subject=", address, StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString("+ Other words & more"), address!, StringComparison.Ordinal);
    }
}
