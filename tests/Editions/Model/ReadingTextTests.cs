using IskraSite.Diagnostics;
using IskraSite.Editions.Collation;
using IskraSite.Editions.Markup;
using IskraSite.Editions.Model;
using Xunit;

namespace IskraSite.Tests.Editions.Model;

/// <summary>One text, two layers: what is read, and what the source has.</summary>
public class ReadingTextTests
{
    [Theory]
    [InlineData("از [سقز]{sic=\"سفر\"} آزاد", "از سقز آزاد", "ازسفرآزاد")]
    [InlineData("آزاد [شده]{.supplied} است", "آزاد شده است", "آزاداست")]
    [InlineData("آزاد[ی]{.surplus} شد", "آزاد شد", "آزادیشد")]
    [InlineData("اتحادیه [کلند]{.unclear}", "اتحادیه کلند", "اتحادیهکلند")]
    [InlineData("نامه و []{.gap}", "نامه و […]", "نامهو")]
    [InlineData("[]{.page n=2}متن []{.column}دوم", "متن دوم", "متندوم")]
    [InlineData("سردبیر:\\\nایرج", "سردبیر:\nایرج", "سردبیر:ایرج")]
    [InlineData("زنده\nباد", "زنده باد", "زندهباد")]
    [InlineData("می\u200Cگوید «آری»", "می\u200Cگوید «آری»", "میگوید\"آری\"")]
    [InlineData("مي گويد “آری”", "مي گويد “آری”", "میگوید\"آری\"")]
    [InlineData("**به [سقز]{place=saqqez}** رفت[^1]\n\n[^1]: یادداشت ویراستار", "به سقز رفت", "بهسقزرفت")]
    [InlineData("- یک\n- دو", "یک\nدو", "یکدو")]
    [InlineData("> گفت\n> آری", "گفت آری", "گفتآری")]
    [InlineData("|نام|شهر|\n|---|---|\n|محمود|سقز|", "نام\tشهر\nمحمود\tسقز", "نامشهرمحمودسقز")]
    [InlineData("۱۰ و 10", "۱۰ و 10", "۱۰و10")]
    [InlineData("[حزب [کارگری]{sic=\"کاگری\"}]{org=party}", "حزب کارگری", "حزبکاگری")]
    [InlineData("آزاد []{sic=\"شد\"} شد", "آزاد  شد", "آزادشدشد")]
    public void Reading_text_and_witness_layer(string markup, string reading, string witness)
    {
        var blocks = EditionMarkdown.ReadBody(new SourceText("text.fa.md", markup), 0, "fa", new DiagnosticBag())!.Value.Blocks;
        Assert.Equal(reading, string.Join('\n', blocks.Select(ReadingText.Of)));
        Assert.Equal(witness, string.Concat(WitnessLayer.Of(blocks, new Language("fa", "فارسی", "rtl", true)).Select(letter => letter.Value)));
    }
}
