using IskraSite.Diagnostics;
using Xunit;

namespace IskraSite.Tests.Editions.Reading;

/// <summary>Reading goes on after a mistake, says one mistake once, and never stops with a bug of ours.</summary>
public class ReadersTests
{
    [Theory]
    [InlineData("people.yml", "- id", "id", "people.yml:2:7 yaml-001 ")]
    [InlineData("places.yml", "- id: saqqez", "saqqez", "places.yml:2:7 yaml-001 ")]
    public void A_broken_authority_file_is_one_finding_and_not_one_for_each_mention(string file, string old, string replacement, string start)
    {
        using var bench = EditionBench.Good();
        bench.Replace(file, old, replacement);
        Assert.StartsWith(start, Assert.Single(bench.Check().Findings.Described()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../secret.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("source/../../2001-04/source/reading.txt")]
    [InlineData("..\\\\secret.txt")]
    [InlineData("source/reading.txt/")]
    [InlineData("source//reading.txt")]
    [InlineData("./source/reading.txt")]
    public void The_witness_cannot_be_taken_from_elsewhere(string path)
    {
        using var bench = EditionBench.Good();
        bench.Replace("issues/2001-04/issue.yml", "source/reading.txt", $"'{path}'");
        Assert.Equal([$"issues/2001-04/issue.yml:6:10 yaml-006 ‘{path}’ is no path of a file in the issue’s folder"], bench.Check().Findings.Described());
    }

    [Fact]
    public void A_language_code_is_no_path()
    {
        using var bench = EditionBench.Good();
        bench.Replace("edition.yml", "{code: en,", "{code: '../../en',");
        Assert.Contains("edition.yml:5:12 yaml-006 ‘../../en’ has not the form that ‘code’ needs", bench.Check().Findings.Described());
    }

    [Fact]
    public void A_language_stands_once()
    {
        using var bench = EditionBench.Good();
        bench.Replace("edition.yml", "{code: en,", "{code: fa,");
        Assert.Contains("edition.yml:4:3 yaml-006 a language is here a second time", bench.Check().Findings.Described());
    }

    [Theory]
    [InlineData("role: original", "role: translation")]
    [InlineData("role: translation", "role: original")]
    public void Exactly_one_language_is_the_original(string old, string replacement)
    {
        using var bench = EditionBench.Good();
        bench.Replace("edition.yml", old, replacement);
        Assert.Equal(["edition.yml:4:3 yaml-006 exactly one language has the role ‘original’"], bench.Check().Findings.Described());
    }

    [Fact]
    public void Drafts_and_excluded_pages_are_not_read()
    {
        using var bench = EditionBench.Good("""
            -- pages/_draft.fa.md --
            نیمه‌کاره
            -- issues/2001-04/_letter.fa.md --
            نیمه‌کاره
            -- issues/_2001-05/issue.yml --
            نیمه‌کاره
            -- pages/later.fa.md --
            ---
            title: بعد
            summary: بعد
            excluded: true
            ---

            متن
            """);
        var result = bench.Check();
        Assert.Empty(result.Findings);
        Assert.Single(result.Edition!.Issues);
        Assert.Equal("principles", Assert.Single(result.Edition.Pages).Id);
    }

    [Fact]
    public void A_third_language_is_a_line_and_files()
    {
        using var bench = EditionBench.Good();
        bench.Replace("edition.yml", "  - {code: en, name: English, direction: ltr, role: translation}\n", "  - {code: en, name: English, direction: ltr, role: translation}\n  - {code: sv, name: Svenska, direction: ltr, role: translation}\n");
        var said = bench.Check().Findings.Described();
        Assert.Contains("issues/2001-04/message.fa.md:2:8 text-003 this text has no translation into ‘sv’", said);
        Assert.Contains("pages/principles.fa.md:2:8 text-003 this text has no translation into ‘sv’", said);
        Assert.Contains("issues/2001-04/issue.yml:1:8 yaml-012 ‘title’ is missing in the language ‘sv’; nothing more is said of that language in this file", said);
        Assert.Contains(said, finding => finding.StartsWith("strings/sv.yml:4:1 theme-008", StringComparison.Ordinal));
        Assert.All(bench.Check().Findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void Letters_of_the_annex_have_their_places()
    {
        using var bench = EditionBench.Good();
        bench.Replace("issues/2001-04/supporters.yml", "'اتحادیه پست (۳ نامه)'", "'اتحادیه بست (۳ نامه)'");
        Assert.Equal(
            [$"{bench.Where("issues/2001-04/supporters.yml", "اتحادیه بست", "اتحادیه ".Length)} collate-001 the edition has «ب» where the source has «پ» | the source {bench.Where("issues/2001-04/source/reading.txt", "اتحادیه پست", "اتحادیه ".Length)}"],
            bench.Check().Findings.Described());
    }
}
