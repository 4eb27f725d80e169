using IskraSite.Languages;
using Xunit;

namespace IskraSite.Tests.Languages;

public sealed class TextDirectionTests
{
    [Theory]
    [InlineData("fa", "rtl")]
    [InlineData("sdh", "rtl")]
    [InlineData("prs-AF", "rtl")]
    [InlineData("ku", "ltr")]
    [InlineData("ku-Arab", "rtl")]
    [InlineData("az-Arab-IR", "rtl")]
    [InlineData("fa-Latn", "ltr")]
    [InlineData("tg", "ltr")]
    [InlineData("en-arabic", "ltr")]
    public void A_tag_tells_the_direction_by_its_script_or_its_language(string tag, string direction) => Assert.Equal(direction, TextDirection.Of(tag));
}
