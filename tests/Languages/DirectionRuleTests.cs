using IskraSite.Rendering.Bodies;
using Xunit;

namespace IskraSite.Tests.Languages;

public sealed class DirectionRuleTests
{
    [Fact]
    public void A_line_is_seen_as_the_table_says() => Expected.InFile(DirectionTable.Path, string.Concat(File.ReadAllLines(DirectionTable.Path).Select(row =>
        (DirectionTable.Read(row) is { } line ? string.Join('\t', line.IsRightToLeft ? "rtl" : "ltr", line.Line, DirectionTable.SeenOf(line.WithIsolates, line.IsRightToLeft)) : row) + "\n")));

    [Fact]
    public void The_table_has_a_hundred_and_twenty_lines() => Assert.InRange(DirectionTable.All.Count, 120, int.MaxValue);

    [Fact]
    public void Plain_text_is_seen_as_pages_are() => Assert.All(DirectionTable.All, line =>
        Assert.Equal(line.Seen, DirectionTable.SeenOf(Isolates.In(line.Line, line.IsRightToLeft), line.IsRightToLeft)));

    [Theory]
    [InlineData("در سال ۱۳۷۹. ۲۰ نفر آمدند.")]
    [InlineData("حزب Labour Party در لندن")]
    [InlineData("به iraj_farzad@yahoo.com بنویسید.")]
    [InlineData("صفحه‌های ۵-۷ را ببینید.")]
    public void Plain_text_has_no_marks_where_it_needs_none(string line) => Assert.Equal(line, Isolates.In(line, isRightToLeft: true));
}
