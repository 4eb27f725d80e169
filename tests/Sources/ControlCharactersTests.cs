using Xunit;

namespace IskraSite.Tests.Sources;

/// <summary>What no output can hold is a finding at its place, however it is written.</summary>
public sealed class ControlCharactersTests
{
    private const string Message = "issues/2001-04/message.en.md";

    [Theory]
    [InlineData("title: Message of congratulation", "title: \"Mess\\x01age\"", ":2:8: error file-006: an escape stands here for the control character U+0001")]
    [InlineData("We share in your joy", "We share in&#1; your joy", ":8:19: error file-006: a reference stands here for the control character U+0001")]
    [InlineData("We share in your joy", "We share in\u0001 your joy", ":8:19: error file-006: here stands the control character U+0001")]
    public void One_that_is_written_as_an_escape_is_found_like_one_that_stands_there(string good, string bad, string finding)
    {
        using var bench = EditionBench.Good().Replace(Message, good, bad);
        Assert.Contains(Message + finding, bench.Report(), StringComparison.Ordinal);
    }
}
