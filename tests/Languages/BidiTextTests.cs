using IskraSite.Languages;
using Xunit;

namespace IskraSite.Tests.Languages;

public sealed class BidiTextTests
{
    // What stands between bars, from left to right as it is seen; each run in the order of reading, and the way it runs.
    [Theory]
    [InlineData("آزادی محمود صالحی", true, "<آزادی محمود صالحی")]
    [InlineData("Iskra 2001", false, ">Iskra 2001")]
    [InlineData("۲۹ فروردین ۱۳۸۰", true, ">۱۳۸۰|< فروردین |>۲۹")]
    [InlineData("۲۹ فروردین ۱۳۸۰ (۱۸ آوریل ۲۰۰۱)", true, "<)|>۲۰۰۱|< آوریل |>۱۸|< (|>۱۳۸۰|< فروردین |>۲۹")]
    [InlineData("صفحه ۱۲.۵ و 3/4", true, ">3/4|< و |>۱۲.۵|<صفحه ")]
    [InlineData("حزب Labour Party در لندن", true, "< در لندن|>Labour Party|<حزب ")]
    [InlineData("The paper ایسکرا (2001)", false, ">The paper |<)|>2001|<ایسکرا (")]
    [InlineData("متن ABC (DEF) دیگر", true, "< دیگر|>ABC (DEF)|<متن ")]
    [InlineData("می‌کند", true, "<می‌کند")]
    [InlineData("«پیام!» ", true, "<«پیام!» ")]
    [InlineData("", true, "")]
    public void A_line_is_seen_as_the_bidirectional_algorithm_says(string line, bool isRightToLeft, string seen) =>
        Assert.Equal(seen, string.Join('|', BidiText.RunsOf(line, isRightToLeft).Select(run => $"{(run.IsRightToLeft ? '<' : '>')}{line.AsSpan(run.Start, run.Length)}")));
}
