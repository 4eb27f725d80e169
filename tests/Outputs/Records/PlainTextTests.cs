using System.Text;
using Xunit;

namespace IskraSite.Tests.Outputs.Records;

/// <summary>The texts without mark-up, as someone reads them in a messenger.</summary>
public sealed class PlainTextTests
{
    private static readonly char[] Digits = [.. "0123456789۰۱۲۳۴۵۶۷۸۹"];

    public static TheoryData<string> Folders =>
        new(RealEdition.Pages.Where(page => page.Split('/') is ["fa" or "en", "2001-04", not ("editors-note" or "source"), "index.html"]).Select(page => page[..^"/index.html".Length]));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_text_begins_with_its_title_and_ends_with_its_address(string folder)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(RealEdition.Bytes($"{folder}/text.txt")).TrimStart('\uFEFF');
        var lines = text.Split('\n');
        var page = RealEdition.Page(folder + "/index.html");
        Assert.Equal("", lines[^1]);
        Assert.Equal(RealEdition.Home + folder + "/", lines[^2]);
        Assert.DoesNotMatch("[\r\uFEFF\u200E\u200F\u202A-\u202E\u2067\u2068]|\n\n\n|[ \t]\n", text);
        Assert.DoesNotMatch(@"\]\{|\*\*|\[\]|[<>]", text);
        // The page's mark of the printed page stands before the first word, the call of a note after its words.
        var title = (AngleSharp.Dom.IElement)page.QuerySelector("article header h1")!.Clone();
        foreach (var call in title.QuerySelectorAll(".call").ToList()) call.Remove();
        Assert.Contains(Squeezed(title.TextContent).TrimStart(Digits).TrimStart(), lines.Take(3).Select(Squeezed));
        Assert.Equal("../../../" + folder + "/text.txt", Assert.Single(page.QuerySelectorAll(".actions a").Select(link => link.GetAttribute("href")!), href => href.EndsWith(".txt", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Isolates_come_in_pairs_round_numbers_with_separators_and_nowhere_else(string folder)
    {
        var text = RealEdition.Text($"{folder}/text.txt");
        var isolates = System.Text.RegularExpressions.Regex.Matches(text, "\u2066([^\u2066\u2069]*)\u2069");
        Assert.Equal(text.Count(c => c is '\u2066' or '\u2069'), 2 * isolates.Count);
        if (folder.StartsWith("en", StringComparison.Ordinal)) Assert.Empty(isolates);
        Assert.All(isolates, isolate => Assert.Matches("^[#+0-9\u06F0-\u06F9][0-9A-Za-z\u06F0-\u06F9\u00C0-\u024F #@.:/+&'’_\\\\-]+$", isolate.Groups[1].Value));
    }

    [Fact]
    public void Gaps_show_corrections_are_in_and_the_annex_is_whole()
    {
        // A host that names no charset shows letters all the same.
        Assert.All(RealEdition.Files.Where(file => file.EndsWith("/text.txt", StringComparison.Ordinal)), file => Assert.Equal("\uFEFF"u8, RealEdition.Bytes(file).AsSpan(0, 3)));
        Assert.Contains("\nA translation. Translated by: the editors. The original:\nگفتگو با خالد حاج‌محمدی در باره آزادی محمود صالحی\n", RealEdition.Text("en/2001-04/interview/text.txt"), StringComparison.Ordinal);
        Assert.Contains("به منزل او رفتند، در آغوش گرفتند", RealEdition.Text("fa/2001-04/message/text.txt"), StringComparison.Ordinal);
        Assert.Contains("ما عمیقا در شادی و سرور […]\n", RealEdition.Text("fa/2001-04/interview/text.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("سفر", RealEdition.Text("fa/2001-04/message/text.txt"), StringComparison.Ordinal);
        var annex = RealEdition.Result.Edition!.Issues[0].Supporters!;
        foreach (var language in RealEdition.Languages)
        {
            var entries = RealEdition.Text($"{language}/2001-04/open-letter/text.txt").Split("\n* * *\n")[0].Split('\n').Count(line => line.StartsWith("– ", StringComparison.Ordinal));
            Assert.Equal(annex.Countries.Sum(country => country.Entries.Count), entries);
        }
    }

    [Fact]
    public void Each_paragraph_of_the_page_is_a_line_of_the_text()
    {
        var lines = RealEdition.Text("en/2001-04/interview/text.txt").Split('\n').Select(Squeezed).ToHashSet();
        Assert.Contains(lines, line => line.StartsWith("Personally, as someone who over the past 8 months", StringComparison.Ordinal) && line.EndsWith("treatment of Mahmoud Salehi.", StringComparison.Ordinal));
        Assert.Equal(["", "Interview with Khaled Haj-Mohammadi", "On the release of Mahmoud Salehi", "Khaled Haj-Mohammadi", "Iskra, on or after 19 April 2001 (30 Farvardin 1380)", ""], RealEdition.Text("en/2001-04/interview/text.txt").Split('\n')[1..7]);
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
